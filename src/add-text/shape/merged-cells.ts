import { isYearAlone } from '../../domain/words/year-alone.ts';
import { isMerged, merged } from '../read/source-writer.ts';

type Rows = readonly (readonly string[])[];

/** How many rows the head of a table has: the first, and those that a cell of the head goes on into. */
export function headRows(rows: Rows): number {
  let heads = 1;
  while (rows[heads]?.includes(merged.above) === true) heads += 1;
  return heads;
}

/** Rows of one length; merged cells form rectangles, and none of the head goes on to the end. */
export function isSound(rows: Rows): boolean {
  const columns = rows[0]?.length ?? 0;
  const origins = new Map<string, { cells: number; rows: Set<number>; columns: Set<number> }>();
  for (const [r, row] of rows.entries())
    for (let c = 0; c < columns; c += 1) {
      let [top, left] = [r, c];
      while (isMerged(rows[top]?.[left] ?? ''))
        if (rows[top]?.[left] === merged.left) left -= 1;
        else top -= 1;
      if (top < 0 || left < 0) return false;
      const region = origins.get(`${top} ${left}`) ?? {
        cells: 0,
        rows: new Set(),
        columns: new Set(),
      };
      region.cells += 1;
      region.rows.add(r);
      region.columns.add(c);
      origins.set(`${top} ${left}`, region);
      if (row.length !== columns) return false;
    }
  return (
    [...origins.values()].every((o) => o.cells === o.rows.size * o.columns.size) &&
    (rows.length === 1 || headRows(rows) < rows.length)
  );
}

/** The same cells without their signs: each of its own. */
export const apart = (rows: Rows): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell) => (isMerged(cell) ? '' : cell)));

/** Every row with as many cells as the longest. */
export function padded(rows: Rows): readonly (readonly string[])[] {
  const columns = Math.max(...rows.map((r) => r.length));
  return rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
}

/**
 * A head of two rows of a file that knows no merged cells (Markdown), with the signs of its merges: under "Mục tiêu" stand the years of its
 * columns, and nothing under the others.
 * @returns null for any other table
 */
export function withHeadOfYears(rows: Rows): Rows | null {
  const [first = [], second = [], ...others] = rows;
  const years = second.filter((cell) => cell !== '');
  if (
    years.length < 2 ||
    others.length === 0 ||
    !years.every((cell) => isYearAlone(cell.replace(/^Năm\s+/u, ''))) ||
    [...first, ...second].some(isMerged) ||
    first.some((cell, c) => cell === '' && (c === 0 || second[c] === ''))
  )
    return null;
  return [
    first.map((cell) => (cell === '' ? merged.left : cell)),
    second.map((cell) => (cell === '' ? merged.above : cell)),
    ...others,
  ];
}
