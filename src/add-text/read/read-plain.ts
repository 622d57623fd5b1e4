import type { Piece, Received } from './line.ts';
import { splitColumns } from './split-columns.ts';
import { decode, refuseLegacy } from './decode.ts';

/** A file of plain words: every line as it is, pages by form feeds. */
export function readPlain(bytes: Uint8Array): Received {
  const told: string[] = [];
  const decoded = decode(bytes, told);
  refuseLegacy(decoded);
  if (decoded.includes('\r'))
    told.push('Đổi dấu xuống dòng của Windows sang dấu xuống dòng thường.');
  const source = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const split = splitColumns(source);
  if (split === null) return { source, pieces: linesOf(source), told };
  told.push(
    'Hai cột của đầu hay chân văn bản đứng chung dòng: bản nguồn ghi cột trái trước, cột phải sau.',
  );
  return { source: split, pieces: linesOf(split), told };
}

/** The lines of plain words as pieces; empty ones only leave a gap. A form feed begins a page. */
export function linesOf(source: string): Piece[] {
  const pages = source.includes('\f');
  let page = 1;
  let later = 0;
  let gap = false;
  return source.split('\n').flatMap((raw, i): Piece[] => {
    // A form feed before the words of its line begins their page, one after them the next.
    const before = /^[\f\s]*/u.exec(raw)?.[0].split('\f').length ?? 1;
    page += before - 1 + later;
    later = raw.split('\f').length - before;
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
