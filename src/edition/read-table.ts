import type { Clause, Run } from '../model/clause.ts';
import { tableCells, runsWords, type TableFail, type TableNode } from './table-cells.ts';
import { trimmedRuns } from './tidy-runs.ts';

interface Row extends Pick<Clause, 'runs' | 'cells'> {
  /** The row's node, whose children are its cells; the first may begin with `<Ma>`. */
  readonly node: TableNode;
}

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
    length += runsWords(part).length;
    return start;
  });
  return { runs, starts };
}

/** The one table in `<Bang>`, and its name where it is printed. */
function partsOf(
  bang: TableNode,
  fail: TableFail,
): { readonly grid: TableNode; readonly name: TableNode | undefined } {
  const inside = bang.children ?? [];
  const grid = inside.find((n) => n.type === 'table');
  const names = inside.filter((n) => n.type === 'paragraph');
  return grid === undefined ||
    inside.length !== names.length + 1 ||
    names.length > 1 ||
    inside.at(-1) !== grid
    ? fail(
        bang,
        '<Bang> không chứa đúng một bảng.',
        'Trong <Bang>: một đoạn chữ là tên bảng (nếu có in), một dòng trống, rồi bảng của Markdown (| … | … |); lời sau bảng đứng ngoài <Bang>.',
      )
    : { grid, name: names[0] };
}

/**
 * Reads `<Bang>`: a caption if there is one, then a table of Markdown. "←" alone in a cell makes it one with the cell to its left, "↑" with
 * the cell above; a merged region is a rectangle. The table's own words are its caption and its head; those of a row are its cells.
 * @param headRows the attribute `dau`: how many rows are the head; '' is 1, "0" a table without a printed head
 * @param runsOf the words of a caption or cell
 */
export function readTable(
  bang: TableNode,
  headRows: string,
  runsOf: (node: TableNode) => readonly Run[],
  fail: TableFail,
): { head: Pick<Clause, 'runs' | 'table'>; rows: Row[] } {
  const { grid, name } = partsOf(bang, fail);
  if (!/^\d?$/.test(headRows))
    fail(bang, `dau="${headRows}" không phải số hàng đầu.`, 'Viết số hàng của đầu bảng: dau="2".');
  const rows = grid.children ?? [];
  const cells = tableCells(rows, runsOf, fail);
  const { columns } = cells;

  const heads = headRows === '' ? 1 : Number(headRows);
  const caption = name === undefined ? [] : trimmedRuns(runsOf(name));
  if (heads === 0 && cells.own(0).some((runs) => runs.length > 0))
    fail(
      rows[0] ?? bang,
      'dau="0" mà hàng đầu của bảng có chữ.',
      'Bảng không in đầu: để trống hàng đầu của Markdown, | | | |.',
    );
  const printed = rows.slice(0, heads).map((_, r) => cells.own(r));
  const { runs, starts } = joined([caption, ...printed.flat()]);
  if (runsWords(runs) === '')
    fail(
      bang,
      'bảng không có tên cũng không có đầu.',
      'Viết đầu bảng vào hàng đầu của Markdown, hoặc tên bảng thành đoạn chữ trước bảng.',
    );
  const first = Math.max(heads, 1);
  if (cells.isMergedOver(first))
    fail(bang, 'một ô gộp nối đầu bảng với thân bảng.', 'Sửa dau="…": số hàng của đầu bảng.');
  return {
    head: {
      runs,
      table: {
        caption,
        columns,
        rows: printed.map((_, r) =>
          cells.printed(r, starts.slice(1 + r * columns, 1 + (r + 1) * columns)),
        ),
      },
    },
    rows: rows.slice(first).map((node, i): Row => {
      const row = joined(cells.own(first + i));
      if (row.runs.length === 0)
        fail(node, 'hàng này không có chữ nào.', 'Bỏ hàng trống, hoặc viết đủ các ô của nó.');
      return { node, runs: row.runs, cells: cells.printed(first + i, row.starts) };
    }),
  };
}
