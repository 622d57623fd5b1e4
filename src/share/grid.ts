import { between, room } from './canvas.ts';
import type { Column } from './column.ts';
import { setColumn, sizes, type SetColumn } from './column-lines.ts';
import type { Faces } from './placed.ts';
import type { Size } from './size.ts';

/** The columns of a comparison at one size, each with its width in px. */
export interface Grid {
  readonly size: Size;
  readonly widths: readonly number[];
  readonly columns: readonly SetColumn[];
}

/** Width of the column of a province without goals, px. */
const silentWidth = 190;

/** About how many lines an exception takes. */
const lineOf = (exception: string | null): number =>
  exception === null ? 0 : Math.ceil(exception.length / 26);

/**
 * Widths to try, in px: all equal, then more and more for columns with more to say. A province without goals gets little.
 */
function widthSets(columns: readonly Column[]): readonly (readonly number[])[] {
  const whole = room - between * (columns.length - 1);
  const silent = columns.map((c) => c.entries.length === 0);
  const free = whole - silent.filter(Boolean).length * silentWidth;
  const share = (weights: readonly number[]) => {
    const sum = weights.reduce((a, w, i) => a + (silent[i] ? 0 : w), 0);
    return weights.map((w, i) =>
      silent.every(Boolean) ? whole / columns.length : silent[i] ? silentWidth : (free * w) / sum,
    );
  };
  const steps = columns.map((c) =>
    c.entries.reduce(
      (n, e) => n + e.steps.length + (e.label === null ? 0 : 1) + lineOf(e.exception),
      lineOf(c.exception),
    ),
  );
  const most = Math.max(1, ...steps);
  return [
    share(columns.map(() => 1)),
    share(steps.map((n) => 1 + 0.4 * (n / most))),
    share(steps.map((n) => 1 + 0.9 * (n / most))),
  ];
}

/** How many goals have no room; a line that is too wide counts as very many. */
const withoutRoom = ({ columns }: Pick<Grid, 'columns'>): number =>
  columns.reduce((n, c) => n + c.left + (c.fits ? 0 : 100), 0);

type SetGrid = (size: Size, widths: readonly number[]) => Grid;

/** Moves width, a little at a time, from the column with most room to spare to one that lacks it; the best of what was tried. */
function evenOut(from: Grid, columns: readonly Column[], set: SetGrid): Grid {
  let [grid, best] = [from, from];
  for (let step = 0; step < 24 && withoutRoom(grid) > 0; step++) {
    const needy = grid.columns.findIndex((c) => c.left > 0 || !c.fits);
    const spare = grid.columns
      .map((c, i) => ({ i, height: c.height }))
      .filter(
        ({ i }) =>
          i !== needy && (columns[i]?.entries.length ?? 0) > 0 && (grid.widths[i] ?? 0) > 180,
      )
      .toSorted((a, b) => a.height - b.height)[0];
    if (spare === undefined) break;
    grid = set(
      grid.size,
      grid.widths.map((w, i) => (i === needy ? w + 10 : i === spare.i ? w - 10 : w)),
    );
    if (withoutRoom(grid) < withoutRoom(best)) best = grid;
  }
  return best;
}

/** The columns at the largest size at which every value has room; at the smallest, what has none is counted. @param height in px */
export function setGrid(columns: readonly Column[], height: number, by: Faces): Grid {
  const set: SetGrid = (size, widths) => ({
    size,
    widths,
    columns: columns.map((c, i) => setColumn(c, size, widths[i] ?? 0, height, by)),
  });
  const tries = sizes.flatMap((size) => widthSets(columns).map((widths) => set(size, widths)));
  const whole = tries.find((g) => withoutRoom(g) === 0);
  return (
    whole ??
    tries
      .map((g) => evenOut(g, columns, set))
      .reduce((best, g) => (withoutRoom(g) < withoutRoom(best) ? g : best))
  );
}
