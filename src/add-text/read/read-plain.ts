import type { SourcePiece, Received } from './line.ts';
import { splitColumns } from './split-columns.ts';
import { decode, refuseLegacy } from './decode.ts';

const pipes = /^\s*\|?.*\|.*$/u;
const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u;
/** The cells of a line of a Markdown table; "\\|" is a sign of the words. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/**
 * Tables of Markdown (a head, a line of dashes, rows) as the source keeps the tables of other files: a row a line, tabs between its cells.
 * @returns the words so rewritten, and the rows by the index of their line
 */
function tablesIn(source: string): {
  source: string;
  rows: ReadonlyMap<number, readonly string[]>;
} {
  const out: string[] = [];
  const rows = new Map<number, readonly string[]>();
  const lines = source.split('\n');
  const push = (cells: readonly string[]) => {
    rows.set(out.length, cells);
    out.push(cells.join('\t'));
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (
      !pipes.test(line) ||
      !delimiter.test(next) ||
      cellsOf(line).length !== cellsOf(next).length
    ) {
      out.push(line);
      continue;
    }
    push(cellsOf(line));
    for (i += 1; pipes.test(lines[i + 1] ?? ''); i += 1) push(cellsOf(lines[i + 1] ?? ''));
  }
  return { source: out.join('\n'), rows };
}

/** A file of plain words: every line as it is, pages by form feeds. */
export function readPlain(bytes: Uint8Array): Received {
  const told: string[] = [];
  const decoded = decode(bytes, told);
  refuseLegacy(decoded);
  if (decoded.includes('\r'))
    told.push('Đổi dấu xuống dòng của Windows sang dấu xuống dòng thường.');
  const source = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const tables = tablesIn(source);
  if (tables.rows.size > 0) {
    told.push('Bảng của Markdown: bản nguồn ghi mỗi hàng một dòng, giữa các ô là dấu tab.');
    return { source: tables.source, pieces: linesOf(tables.source, tables.rows), told };
  }
  const split = splitColumns(source);
  if (split === null) return { source, pieces: linesOf(source), told };
  told.push(
    'Hai cột của đầu hay chân văn bản đứng chung dòng: bản nguồn ghi cột trái trước, cột phải sau.',
  );
  return { source: split, pieces: linesOf(split), told };
}

/**
 * The lines of plain words as pieces; empty ones only leave a gap. A form feed begins a page.
 * @param rows of tables, by the index of their line
 */
export function linesOf(
  source: string,
  rows: ReadonlyMap<number, readonly string[]> = new Map(),
): SourcePiece[] {
  const pages = source.includes('\f');
  let page = 1;
  let later = 0;
  let gap = false;
  let table = 0;
  return source.split('\n').flatMap((raw, i): SourcePiece[] => {
    // A form feed before the words of its line begins their page, one after them the next.
    const before = /^[\f\s]*/u.exec(raw)?.[0].split('\f').length ?? 1;
    page += before - 1 + later;
    later = raw.split('\f').length - before;
    const words = raw.replaceAll('\f', '');
    const cells = rows.get(i);
    if (cells !== undefined) {
      if (!rows.has(i - 1)) table += 1;
      return [{ kind: 'row', table, cells, at: i + 1 }];
    }
    if (words.trim() === '') {
      gap = true;
      return [];
    }
    const first = words.search(/\S/u);
    const piece: SourcePiece = {
      kind: 'line',
      words,
      at: i + 1,
      whole: false,
      gap,
      columns: { first, end: words.trimEnd().length },
      ...(pages ? { page } : {}),
    };
    gap = false;
    return [piece];
  });
}
