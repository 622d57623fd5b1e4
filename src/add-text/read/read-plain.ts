import type { Piece, Received } from './line.ts';
import { decode, refuseLegacy } from './decode.ts';

/** A file of plain words: every line as it is, pages by form feeds. */
export function readPlain(bytes: Uint8Array): Received {
  const told: string[] = [];
  const decoded = decode(bytes, told);
  refuseLegacy(decoded);
  if (decoded.includes('\r')) told.push('Đổi dấu xuống dòng của Windows sang dấu xuống dòng thường.');
  const source = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { source, pieces: linesOf(source), told };
}

/** The lines of plain words as pieces; empty ones only leave a gap. A form feed begins a page. */
export function linesOf(source: string): Piece[] {
  const pages = source.includes('\f');
  let page = 1;
  let gap = false;
  return source.split('\n').flatMap((raw, i): Piece[] => {
    page += raw.split('\f').length - 1;
    const words = raw.replaceAll('\f', '');
    if (words.trim() === '') {
      gap = true;
      return [];
    }
    const piece: Piece = {
      kind: 'line',
      words,
      at: i + 1,
      whole: false,
      gap,
      ...(pages ? { page } : {}),
    };
    gap = false;
    return [piece];
  });
}
