import type { Cell, Clause, Run } from '../model/clause.ts';
import { trimmedRuns } from './tidy-runs.ts';

/** What is read of `<Bang>` and of the table of Markdown inside it. */
export interface TableNode {
  readonly type: string;
  readonly children?: readonly TableNode[];
}
interface Row extends Pick<Clause, 'runs' | 'cells'> {
  /** The row's node, whose children are its cells; the first may begin with `<Ma>`. */
  readonly node: TableNode;
}

/** A cell that only says it is one with the cell to its left, or above it. */
const merges = { '←': 'left', '↑': 'above' } as const;
type Merge = (typeof merges)[keyof typeof merges];

const wordsOf = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');

/** Runs one after the other with a space between, and where each begins in the words. */
function joined(parts: readonly (readonly Run[])[]): { runs: Run[]; starts: number[] } {
  const runs: Run[] = [];
  let length = 0;
  const starts = parts.map((part) => {
    if (part.length === 0) return length;
    if (length > 0) {
      runs.push({ text: ' ' });
      length += 1;
    }
    const start = length;
    runs.push(...part);
    length += wordsOf(part).length;
    return start;
  });
  return { runs, starts };
}

/**
 * Reads `<Bang>`: a caption if there is one, then a table of Markdown. "←" alone in a cell makes it one with the cell to its left, "↑" with
 * the cell above; a merged region is a rectangle. The table's own words are its caption and its head; those of a row are its cells.
 * @param headRows the attribute `dau`: how many rows are the head; '' is 1, "0" a table without a printed head
 * @param runsOf the words of a caption or cell
 * @param fail throws the ContentError of its words
 */
export function readTable(
  bang: TableNode,
  headRows: string,
  runsOf: (node: TableNode) => readonly Run[],
  fail: (at: TableNode, wrong: string, right: string) => never,
): { head: Pick<Clause, 'runs' | 'table'>; rows: Row[] } {
  const inside = bang.children ?? [];
  const grid = inside.find((n) => n.type === 'table');
  const captions = inside.filter((n) => n.type === 'paragraph');
  if (
    grid === undefined ||
    inside.length !== captions.length + 1 ||
    captions.length > 1 ||
    inside.at(-1) !== grid
  )
    return fail(
      bang,
      '<Bang> không chứa đúng một bảng.',
      'Trong <Bang>: một đoạn chữ là tên bảng (nếu có in), một dòng trống, rồi bảng của Markdown (| … | … |); lời sau bảng đứng ngoài <Bang>.',
    );
  if (!/^\d?$/.test(headRows))
    fail(bang, `dau="${headRows}" không phải số hàng đầu.`, 'Viết số hàng của đầu bảng: dau="2".');
  const rows = grid.children ?? [];
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
    merges[wordsOf(contents[r]?.[c] ?? []) as keyof typeof merges];
  /** Where the region of a cell begins. */
  const origin = (r: number, c: number): readonly [row: number, column: number] => {
    const to = merge(r, c);
    if (to === undefined) return [r, c];
    if ((to === 'left' ? c : r) === 0)
      fail(
        rows[r] ?? bang,
        `ô thứ ${c + 1} ghi "${to === 'left' ? '←' : '↑'}" mà không có ô nào ở ${to === 'left' ? 'bên trái' : 'trên'}.`,
        '"←" gộp với ô bên trái, "↑" gộp với ô trên.',
      );
    return to === 'left' ? origin(r, c - 1) : origin(r - 1, c);
  };
  const regions = new Map<string, { rows: number; columns: number; cells: number }>();
  rows.forEach((_, r) => {
    for (let c = 0; c < columns; c += 1) {
      const [top, left] = origin(r, c);
      const region = regions.get(`${top},${left}`) ?? { rows: 0, columns: 0, cells: 0 };
      region.rows = Math.max(region.rows, r - top + 1);
      region.columns = Math.max(region.columns, c - left + 1);
      region.cells += 1;
      regions.set(`${top},${left}`, region);
    }
  });
  const cellsOf = (r: number, starts: readonly number[]): Cell[] =>
    (contents[r] ?? []).flatMap((runs, c): Cell[] => {
      const region = regions.get(`${r},${c}`);
      if (region === undefined) return [];
      if (region.cells !== region.rows * region.columns)
        fail(
          rows[r] ?? bang,
          `ô thứ ${c + 1} và những ô gộp với nó không thành một hình chữ nhật.`,
          'Ghi "←" và "↑" ở mọi ô của vùng gộp.',
        );
      return [
        {
          runs,
          start: starts[c] ?? 0,
          column: c,
          colspan: region.columns,
          rowspan: region.rows,
        },
      ];
    });
  /** A merged cell has its words where it begins. */
  const own = (r: number): Run[][] =>
    (contents[r] ?? []).map((runs, c) => (merge(r, c) === undefined ? runs : []));

  const heads = headRows === '' ? 1 : Number(headRows);
  const caption = captions[0] === undefined ? [] : trimmedRuns(runsOf(captions[0]));
  if (heads === 0 && own(0).some((runs) => runs.length > 0))
    fail(
      rows[0] ?? bang,
      'dau="0" mà hàng đầu của bảng có chữ.',
      'Bảng không in đầu: để trống hàng đầu của Markdown, | | | |.',
    );
  const first = Math.max(heads, 1);
  const printed = rows.slice(0, heads).map((_, r) => own(r));
  const { runs, starts } = joined([caption, ...printed.flat()]);
  if (wordsOf(runs) === '')
    fail(
      bang,
      'bảng không có tên cũng không có đầu.',
      'Viết đầu bảng vào hàng đầu của Markdown, hoặc tên bảng thành đoạn chữ trước bảng.',
    );
  if (
    [...regions].some(
      ([at, { rows: height }]) =>
        Number(at.split(',')[0]) < first && Number(at.split(',')[0]) + height > first,
    )
  )
    fail(bang, 'một ô gộp nối đầu bảng với thân bảng.', 'Sửa dau="…": số hàng của đầu bảng.');
  return {
    head: {
      runs,
      table: {
        caption,
        columns,
        rows: printed.map((_, r) =>
          cellsOf(r, starts.slice(1 + r * columns, 1 + (r + 1) * columns)),
        ),
      },
    },
    rows: rows.slice(first).map((node, i): Row => {
      const row = joined(own(first + i));
      if (row.runs.length === 0)
        fail(node, 'hàng này không có chữ nào.', 'Bỏ hàng trống, hoặc viết đủ các ô của nó.');
      return { node, runs: row.runs, cells: cellsOf(first + i, row.starts) };
    }),
  };
}
