import { merged } from './source-writer.ts';

/** A node of a tagged page, as pdf.js gives it. */
export interface Tagged {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tagged[];
}

/** Where a tagged piece of words stands: in which paragraph, and in which cell of which table. */
export interface TaggedPlace {
  readonly block: string;
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    /** How many cells its row has. */
    readonly columns: number;
  };
}

/** What a tagged page says of its words, by the numbers of its marked content. */
export function taggedPlaces(tree: Tagged | null, page: number): Map<number, TaggedPlace> {
  const places = new Map<number, TaggedPlace>();
  let blocks = 0;
  let tables = 0;
  const walk = (node: Tagged, block: string, cell: TaggedPlace['cell']): void => {
    if (node.type === 'content' && node.id !== undefined) {
      // "p12R_mc3"
      const number = Number(node.id.split('_mc').at(-1));
      places.set(number, cell === undefined ? { block } : { block, cell });
      return;
    }
    const role = node.role ?? '';
    let own = block;
    if (/^(?:P|H\d?|LI|TD|TH|Caption|Note|TOCI)$/.test(role)) own = `${page}.${(blocks += 1)}`;
    if (role === 'Table' && cell === undefined) {
      const table = (tables += 1);
      let row = -1;
      const rows = (inside: Tagged): void => {
        if (inside.role === 'TR') {
          row += 1;
          const at = row;
          const cells = (inside.children ?? []).filter((c) => c.role === 'TD' || c.role === 'TH');
          cells.forEach((c, column) =>
            walk(c, own, { table, row: at, column, columns: cells.length }),
          );
        } else for (const child of inside.children ?? []) rows(child);
      };
      rows(node);
      return;
    }
    for (const child of node.children ?? []) walk(child, own, cell);
  };
  if (tree !== null) walk(tree, `${page}.0`, undefined);
  return places;
}

/** A rectangle on the page, y upwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly top: number;
}

/** The lines of a grid: where its columns and its rows begin and end. */
export interface Grid {
  readonly box: Box;
  /** Left to right. */
  readonly columns: readonly number[];
  /** Top to bottom. */
  readonly rows: readonly number[];
  readonly across: readonly Box[];
  readonly down: readonly Box[];
}

const near = 3;
const distinct = (values: readonly number[]): number[] => {
  const out: number[] = [];
  for (const v of [...values].sort((a, b) => a - b))
    if (out.length === 0 || v - (out.at(-1) ?? 0) > near) out.push(v);
  return out;
};

/**
 * Grids that are ruled on a page: at least two rows or columns of lines that cross.
 * @param strokes thin boxes: the rules that the page draws
 */
export function gridsOf(strokes: readonly Box[]): Grid[] {
  const across = strokes.filter((s) => s.top - s.y <= near && s.right - s.x > 20);
  const down = strokes.filter((s) => s.right - s.x <= near && s.top - s.y > 6);
  if (across.length < 3 || down.length < 3) return [];
  // Rules that touch belong to one grid.
  const groups: Box[][] = [];
  const touch = (a: Box, b: Box) =>
    a.x <= b.right + near && b.x <= a.right + near && a.y <= b.top + near && b.y <= a.top + near;
  for (const stroke of [...across, ...down]) {
    const joined = groups.filter((g) => g.some((s) => touch(s, stroke)));
    const rest = groups.filter((g) => !joined.includes(g));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), stroke]);
  }
  return groups.flatMap((group): Grid[] => {
    const columns = distinct(group.filter((s) => down.includes(s)).map((s) => (s.x + s.right) / 2));
    const rows = distinct(
      group.filter((s) => across.includes(s)).map((s) => (s.y + s.top) / 2),
    ).reverse();
    if (columns.length < 3 || rows.length < 2) return [];
    return [
      {
        columns,
        rows,
        across: group.filter((s) => across.includes(s)),
        down: group.filter((s) => down.includes(s)),
        box: { x: columns[0]!, right: columns.at(-1)!, top: rows[0]!, y: rows.at(-1)! },
      },
    ];
  });
}

/** The cell of a grid that holds a point; of merged cells the one at the top left. null outside the grid. */
export function cellAt(
  { columns, rows, across, down, box }: Grid,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | null {
  if (x < box.x || x > box.right || y < box.y || y > box.top) return null;
  let column = Math.min(
    columns.findLastIndex((c) => c <= x + 1),
    columns.length - 2,
  );
  let row = Math.min(
    rows.findLastIndex((r) => r >= y),
    rows.length - 2,
  );
  const ruledAbove = () =>
    across.some(
      (s) =>
        Math.abs((s.y + s.top) / 2 - (rows[row] ?? 0)) <= near &&
        s.x <= x + near &&
        s.right >= x - near,
    );
  while (row > 0 && !ruledAbove()) row -= 1;
  const ruledLeft = () =>
    down.some(
      (s) =>
        Math.abs((s.x + s.right) / 2 - (columns[column] ?? 0)) <= near &&
        s.y <= y + near &&
        s.top >= y - near,
    );
  while (column > 0 && !ruledLeft()) column -= 1;
  return { row, column };
}

/** The sign of a cell that is one with the cell to its left or above; '' when it is a cell of its own. */
export function mergedWith(grid: Grid, row: number, column: number): string {
  const { columns, rows } = grid;
  const middle = (values: readonly number[], at: number) =>
    ((values[at] ?? 0) + (values[at + 1] ?? values[at] ?? 0)) / 2;
  const whole = cellAt(grid, middle(columns, column), middle(rows, row));
  if (whole === null) return '';
  return whole.row < row ? merged.above : whole.column < column ? merged.left : '';
}
