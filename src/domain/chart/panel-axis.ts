/** A linear axis and the values that are marked on it. */
export interface PanelAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Ends of an axis with the step between its ticks; the first that is high enough is taken. */
type Scales = readonly (readonly [end: number, step: number])[];
const percentScales: Scales = [
  [5, 1],
  [10, 2],
  [20, 5],
  [40, 10],
  [100, 20],
];
const countScales: Scales = [
  [5, 1],
  [10, 2],
  [20, 5],
  [50, 10],
  [100, 20],
  [1000, 200],
  [20000, 5000],
];

const ticksTo = (max: number, step: number, from = 0): number[] =>
  Array.from({ length: Math.round((max - from) / step) + 1 }, (_, i) => from + i * step);

/**
 * The axis for some values: percentages from 0 to 100, or to the next round number when all are small; ranks from 1.
 * @param reverse for ranks
 */
export function axisFor(values: readonly number[], unit: string, reverse: boolean): PanelAxis {
  const top = Math.max(...values);
  if (reverse) {
    const step = top > 40 ? 20 : 10;
    const max = Math.max(step, Math.ceil((top + 1) / step) * step);
    return { min: 1, max, ticks: [1, ...ticksTo(max, step, step)] };
  }
  const [max, step] = (unit === '%' ? percentScales : countScales).find(([end]) => top <= end) ?? [
    top,
    top / 4,
  ];
  return { min: 0, max, ticks: ticksTo(max, step) };
}
