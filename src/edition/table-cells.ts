import type { Cell, Run } from '../model/clause.ts';
import { trimmedRuns } from './tidy-runs.ts';

/** What is read of `<Bang>` and of the table of Markdown inside it. */
export interface TableNode {
  readonly type: string;
  readonly children?: readonly TableNode[];
}

/** Throws the ContentError of its words. */
export type TableFail = (at: TableNode, wrong: string, right: string) => never;

/** A cell that only says it is one with the cell to its left, or above it. */
const merges = { '←': 'left', '↑': 'above' } as const;
type Merge = (typeof merges)[keyof typeof merges];

/** The words of runs, joined. */
export const runsWords = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');

/** Cells that are one, by the place of the first. */
interface Region {
  readonly top: number;
  rows: number;
  columns: number;
  cells: number;
}

/** The rows of a table of Markdown, whose cells may be one with others. */
export interface TableCells {
  readonly columns: number;
  /** The words of each cell of a row; a merged cell has its words where it begins. */
  readonly own: (row: number) => Run[][];
  /** The printed cells of a row. @param starts where the words of each begin in its clause */
  readonly printed: (row: number, starts: readonly number[]) => Cell[];
  /** Is a cell above this row one with a cell of it? */
  readonly isMergedOver: (row: number) => boolean;
}

/** Reads the cells of a table: each row has as many, and a merged region is a rectangle. @param runsOf the words of a cell */
export function tableCells(
  rows: readonly TableNode[],
  runsOf: (node: TableNode) => readonly Run[],
  fail: TableFail,
): TableCells {
  const columns = rows[0]?.children?.length ?? 0;
  for (const row of rows)
    if (row.children?.length !== columns)
      fail(
        row,
        `hàng này có ${row.children?.length ?? 0} ô, đầu bảng có ${columns}.`,
        'Mỗi hàng có đủ ô như đầu bảng: ô trống để trống, ô gộp ghi "←" (gộp với ô bên trái) hoặc "↑" (gộp với ô trên); dấu | của lời viết \\|.',
      );
  const contents = rows.map((row) => (row.children ?? []).map((cell) => trimmedRuns(runsOf(cell))));
  const merge = (r: number, c: number): Merge | undefined =>
    merges[runsWords(contents[r]?.[c] ?? []) as keyof typeof merges];
  /** Where the region of a cell begins. */
  const origin = (r: number, c: number): readonly [row: number, column: number] => {
    const to = merge(r, c);
    if (to === undefined) return [r, c];
    if ((to === 'left' ? c : r) === 0)
      fail(
        rows[r] as TableNode,
        `ô thứ ${c + 1} ghi "${to === 'left' ? '←' : '↑'}" mà không có ô nào ở ${to === 'left' ? 'bên trái' : 'trên'}.`,
        '"←" gộp với ô bên trái, "↑" gộp với ô trên.',
      );
    return to === 'left' ? origin(r, c - 1) : origin(r - 1, c);
  };
  const regions = new Map<string, Region>();
  rows.forEach((_, r) => {
    for (let c = 0; c < columns; c += 1) {
      const [top, left] = origin(r, c);
      const region = regions.get(`${top},${left}`) ?? { top, rows: 0, columns: 0, cells: 0 };
      region.rows = Math.max(region.rows, r - top + 1);
      region.columns = Math.max(region.columns, c - left + 1);
      region.cells += 1;
      regions.set(`${top},${left}`, region);
    }
  });
  return {
    columns,
    own: (r) => (contents[r] ?? []).map((runs, c) => (merge(r, c) === undefined ? runs : [])),
    printed: (r, starts) =>
      (contents[r] ?? []).flatMap((runs, c): Cell[] => {
        const region = regions.get(`${r},${c}`);
        if (region === undefined) return [];
        const { rows: rowspan, columns: colspan, cells } = region;
        if (cells !== rowspan * colspan)
          fail(
            rows[r] as TableNode,
            `ô thứ ${c + 1} và những ô gộp với nó không thành một hình chữ nhật.`,
            'Ghi "←" và "↑" ở mọi ô của vùng gộp.',
          );
        return [{ runs, start: starts[c] ?? 0, column: c, colspan, rowspan }];
      }),
    isMergedOver: (row) =>
      [...regions.values()].some(({ top, rows: height }) => top < row && top + height > row),
  };
}
