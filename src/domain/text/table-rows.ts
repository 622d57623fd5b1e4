import type { Cell, Clause } from '../../model/clause.ts';

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
