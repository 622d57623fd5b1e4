import { drawn } from './pdf-drawn.ts';
import type { Drawn, Page } from './pdf-pen.ts';
import { cellAt, gridsOf, taggedPlaces, type Grid, type Tagged } from './pdf-tables.ts';

/** Letters as drawn, measured from the corner of the page, and where the file says that they stand. */
export interface PdfWord extends Omit<Drawn, 'marked'> {
  readonly block: string | undefined;
  readonly cell: CellPlace | null;
}

/** The cell of a ruled or tagged table. */
interface CellPlace {
  /** Which table of the page. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** How many columns its row has at least. */
  readonly columns: number;
  /** Where the rules say that it stands. */
  readonly ruled: { readonly grid: Grid; readonly row: number } | null;
}

/** What a page holds. */
export interface PageWords {
  readonly words: readonly PdfWord[];
  readonly width: number;
  readonly height: number;
  readonly pictures: number;
  readonly unseen: number;
}

/** Reads a page. @param number from 1 */
export async function pageWords(page: Page, number: number): Promise<PageWords> {
  const tree = (await page.getStructTree().catch(() => null)) as Tagged | null;
  const { words, strokes, pictures, unseen } = await drawn(page);
  const places = taggedPlaces(tree, number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const grids = gridsOf(strokes).filter((g) => g.box.right - g.box.x < (right - left) * 0.98);
  return {
    words: words.map(({ marked, ...word }): PdfWord => {
      const { x, y, size } = word;
      const place = marked === null ? undefined : places.get(marked);
      const middle = x + Math.min(word.right - x, 4) / 2;
      const at = grids.findIndex(
        ({ box }) => middle > box.x && middle < box.right && y > box.y && y < box.top,
      );
      const grid = grids[at];
      const ruled = grid === undefined ? null : cellAt(grid, middle, y + size * 0.3);
      const columns = grid === undefined ? 0 : grid.columns.length - 1;
      const inGrid = grid === undefined || ruled === null ? null : { grid, row: ruled.row };
      const { cell: tagged, block } = place ?? {};
      // Tags know the rows, rules know the columns: a row with merged cells has fewer tagged ones.
      const cell: CellPlace | null =
        tagged !== undefined
          ? {
              table: `t${tagged.table}`,
              row: tagged.row,
              column: ruled?.column ?? tagged.column,
              columns: Math.max(columns, tagged.columns),
              ruled: inGrid,
            }
          : ruled !== null
            ? { table: `g${at}`, ...ruled, columns, ruled: inGrid }
            : null;
      return { ...word, x: x - left, right: word.right - left, y: y - bottom, block, cell };
    }),
    width: right - left,
    height: top - bottom,
    pictures,
    unseen,
  };
}
