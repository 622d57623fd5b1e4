import type { Line, SourcePiece } from '../read/line.ts';
import { because, type Change } from './clean.ts';

/** The same words on every page, whatever number they hold: "Trang 3", "VIETTEL AI RACE TD341". */
const face = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
const isNumber = (words: string): boolean =>
  /^[-–\s]*(?:Trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/iu.test(words);
/** How far from the edge of the page, in lines, a running head can stand. */
const edge = 8;
const least = 3;

const number = (words: string): number => Number.parseInt(/\d+/.exec(words)?.[0] ?? '', 10);

/** Of too few pages for anything to repeat: the number of its own page, alone at its top or its bottom. */
function ownNumbers(pages: ReadonlyMap<number, readonly Line[]>): Set<Line> {
  return new Set(
    [...pages].flatMap(([page, own]) =>
      [own[0], own.at(-1)].filter(
        (line) => line !== undefined && isNumber(line.words) && number(line.words) === page,
      ),
    ) as Line[],
  );
}

/** Lines of pages: those near the top or the bottom whose face stands at the same place of at least three pages. */
function onPages(lines: readonly Line[]): Set<Line> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page ?? 1, [...(pages.get(line.page ?? 1) ?? []), line]);
  if (pages.size < least) return ownNumbers(pages);
  const places = new Map<string, Line[]>();
  for (const own of pages.values())
    own.forEach((line, i) => {
      const fromTop = i < edge;
      if (!fromTop && i < own.length - edge) return;
      const key =
        line.y === undefined
          ? `${fromTop ? i : i - own.length} ${face(line.words)}`
          : `${Math.round(line.y / 6)} ${face(line.words)}`;
      places.set(key, [...(places.get(key) ?? []), line]);
    });
  const found = new Set<Line>();
  for (const same of places.values())
    if (new Set(same.map((l) => l.page)).size >= least)
      for (const line of same)
        // A bullet or a sentence that repeats is the text's own, unless it holds the page's number.
        if (!/^[-+•]/u.test(line.words)) found.add(line);
  // A head stands at the very edge: lines of text between it and the edge make it no head.
  for (const own of pages.values()) {
    let top = 0;
    while (top < own.length && (found.has(own[top]!) || isNumber(own[top]!.words))) top += 1;
    let bottom = own.length - 1;
    while (bottom > top && (found.has(own[bottom]!) || isNumber(own[bottom]!.words))) bottom -= 1;
    own.forEach((line, i) => {
      if (i >= top && i <= bottom) found.delete(line);
      else if (isNumber(line.words)) found.add(line);
    });
  }
  return found;
}

/** Words without pages: numbers alone on a line that count the pages, and the repeated lines right before or after them. */
function betweenPages(lines: readonly Line[]): Set<Line> {
  const numbers: number[] = [];
  lines.forEach((line, i) => {
    if (!isNumber(line.words)) return;
    const last = numbers.at(-1);
    const n = number(line.words);
    if (last === undefined ? n <= 2 : n === number(lines[last]!.words) + 1) numbers.push(i);
  });
  const found = new Set<Line>();
  if (numbers.length < least) return found;
  const faces = new Map<string, number>();
  for (const line of lines) faces.set(face(line.words), (faces.get(face(line.words)) ?? 0) + 1);
  for (const at of numbers) {
    found.add(lines[at]!);
    for (const step of [-1, 1])
      for (let i = at + step; i >= 0 && i < lines.length && Math.abs(i - at) <= edge; i += step) {
        const line = lines[i]!;
        if ((faces.get(face(line.words)) ?? 0) < least || /^[-+•]/u.test(line.words)) break;
        found.add(line);
      }
  }
  return found;
}

/**
 * Takes running heads and page numbers out, found by repetition at the same place.
 * @returns the other pieces, and one change for each line taken out
 */
export function withoutRunningHeads(pieces: readonly SourcePiece[]): {
  pieces: readonly SourcePiece[];
  changes: readonly Change[];
} {
  const lines = pieces.filter((p) => p.kind === 'line');
  const paged = new Set(lines.map((l) => l.page)).size > 1;
  const found = paged ? onPages(lines) : betweenPages(lines);
  let page = 0;
  return {
    // What stood above the first line of a page was the running head: that is no gap in the text.
    pieces: pieces.flatMap((p): SourcePiece[] => {
      if (p.kind !== 'line') return [p];
      if (found.has(p)) return [];
      const first = p.page !== undefined && p.page !== page && page > 0;
      page = p.page ?? 0;
      return [first ? { ...p, gap: false } : p];
    }),
    changes: [...found].map((line) => ({
      at: line.at,
      finds: line.words,
      leaves: '',
      because: isNumber(line.words) ? because.pageNumber : because.runningHead,
    })),
  };
}
