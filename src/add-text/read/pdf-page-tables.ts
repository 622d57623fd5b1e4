import { isLayoutTable } from './layout-table.ts';
import { segmentsOf } from './pdf-lines.ts';
import { mergedWith } from './pdf-tables.ts';
import type { PageWords } from './pdf-words.ts';

/** A table as one page holds it. */
export interface PageTable {
  readonly key: string;
  readonly rows: string[][];
  readonly columns: number;
  readonly top: number;
}

/** The ruled and tagged tables of a page, without those that only set a letterhead; cells that are one with another say so. */
export function tablesOf({ words: all }: PageWords): PageTable[] {
  const tables = Map.groupBy(
    all.flatMap((word) => (word.cell === null ? [] : [{ word, cell: word.cell }])),
    ({ cell }) => cell.table,
  );
  return [...tables].flatMap(([key, placed]) => {
    const full = placed.filter(({ word }) => word.words.trim() !== '');
    const columns = Math.max(...full.map(({ cell }) => Math.max(cell.columns, cell.column + 1)));
    const rows = [...new Set(full.map(({ cell }) => cell.row))]
      .sort((a, b) => a - b)
      .map((row) => {
        const own = placed.filter(({ cell }) => cell.row === row);
        const ruled = own.flatMap(({ cell }) => cell.ruled ?? [])[0];
        return Array.from({ length: columns }, (_, column) => {
          const inside = own.filter(({ cell }) => cell.column === column);
          const words = segmentsOf(
            inside.map(({ word }) => word),
            1e6,
          )
            .flat()
            .map((s) => s.words.trim())
            .join(' ')
            .replace(/\s+/gu, ' ')
            .trim();
          return words === '' && ruled !== undefined
            ? mergedWith(ruled.grid, ruled.row, column)
            : words;
        });
      });
    if (isLayoutTable(rows.flat().join(' '), rows.length, columns)) return [];
    return [{ key, rows, columns, top: Math.max(...full.map(({ word }) => word.y)) }];
  });
}

/** Words by which running heads are known again: their numbers change from page to page. */
export const faceOf = (words: string): string =>
  words.replace(/\d+/g, '#').replace(/\s+/gu, ' ').trim();

/** The same without tables that repeat on three pages or more: they are running heads set in a frame. */
export function withoutHeads(pages: readonly PageTable[][]): PageTable[][] {
  const face = (table: PageTable) => faceOf(table.rows.flat().join(' '));
  const count = new Map<string, number>();
  for (const table of pages.flat()) count.set(face(table), (count.get(face(table)) ?? 0) + 1);
  return pages.map((own) => own.filter((t) => (count.get(face(t)) ?? 0) < 3));
}
