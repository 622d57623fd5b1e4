import type { Cell, Clause } from '../../model/clause.ts';
import { comparingEnds, comparingSigns, comparingWords } from '../compare/comparison-words.ts';
import { yearPattern, yearsIn } from '../words/years.ts';

const wordsOf = ({ runs }: Pick<Cell, 'runs'>): string => runs.map((r) => r.text).join('');

/** A row that names the group below it: "I | Hạ tầng" where the second cell is all of the row but its number. */
export const isGroupRow = (cells: readonly Cell[], columns: number): boolean =>
  cells.some((c) => c.colspan >= Math.max(2, columns - 1));

/** Whether a cell of a region stands in a column. */
const covers = (cell: Cell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.colspan;

/** What the head of a table says over a column: "Thực hiện · Chủ trì"; '' where it says nothing. */
export const columnName = (table: Clause['table'], column: number): string =>
  (table?.rows ?? [])
    .flatMap((row) => row.filter((cell) => covers(cell, column)))
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(' · ');

/** Cells that begin in a row above and reach into this one, with the name of their column. @param rows all rows of the table, in order */
export function cellsFromAbove(
  row: Clause,
  rows: readonly Clause[],
  table: Clause['table'],
): { readonly column: string; readonly words: string }[] {
  const at = rows.findIndex((r) => r.id === row.id);
  return rows
    .slice(0, Math.max(at, 0))
    .flatMap((above, i) =>
      (above.cells ?? [])
        .filter((cell) => i + cell.rowspan > at && wordsOf(cell) !== '')
        .map((cell) => ({ column: columnName(table, cell.column), words: wordsOf(cell) })),
    );
}

/** The cell of a row in which a place of its words stands. */
export const cellAt = ({ cells = [] }: Pick<Clause, 'cells'>, at: number): Cell | undefined =>
  cells.findLast((c) => c.start <= at);

/** The year that the head of a table gives a column, from its lowest row that prints any; null when it is not one. */
export function yearOfColumn(table: Clause['table'], column: number): number | null {
  const years = (table?.rows ?? []).map((row) =>
    row.filter((cell) => covers(cell, column)).flatMap((cell) => yearsIn(wordsOf(cell))),
  );
  const nearest = new Set(years.findLast((found) => found.length > 0));
  const [year] = nearest;
  return year !== undefined && nearest.size === 1 ? year : null;
}

const bareShare = new RegExp(
  String.raw`^(?:(?:đạt|từ|${comparingWords})\s+)*${comparingSigns}?\s*(?!${yearPattern}$)\d+(?:[.,]\d+)*(?:\s*(?:[-–—]|đến)\s*\d+(?:[.,]\d+)*)?(?:\s+${comparingEnds})?$`,
  'iu',
);

/** Heads of columns whose numbers are not in the unit of the row: money, days, what is named in brackets. */
const otherUnit = /kinh phí|thời (?:gian|hạn)|\(/iu;

/** Whether the words of a cell are nothing but the sign "%": the unit of the numbers of its row. */
export const isPercentSign = (words: string): boolean => /^\(?%\)?$/u.test(words.trim());

/**
 * Whether a cell holds only a number, and the "%" of that number stands in another cell: in the column of units, or at the head of its own
 * column ("Mục tiêu (%)"). The first column counts the rows, and a year is no share.
 */
export function isShareCell(
  cell: Cell,
  { cells = [] }: Pick<Clause, 'cells'>,
  table: Clause['table'],
): boolean {
  if (cell.column === 0 || !bareShare.test(wordsOf(cell).trim())) return false;
  const column = columnName(table, cell.column);
  if (column.includes('%')) return true;
  return !otherUnit.test(column) && cells.some((c) => isPercentSign(wordsOf(c)));
}
