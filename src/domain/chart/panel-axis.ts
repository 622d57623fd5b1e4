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
/** Round ends of any size, each with four or five steps. */
const roundEnds: Scales = [
  [1, 0.2],
  [2, 0.5],
  [5, 1],
  [10, 2],
];

/** The axis for a count, or for a share above all: to the next 1, 2 or 5 × 10ⁿ, at least to 5. */
function roundScale(top: number): readonly [end: number, step: number] {
  const power = 10 ** Math.floor(Math.log10(Math.max(top, 5)));
  const [end, step] = roundEnds.find(([e]) => Math.max(top, 5) <= e * power) ?? [10, 2];
  return [end * power, step * power];
}

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
  const share = unit === '%' ? percentScales.find(([end]) => top <= end) : undefined;
  const [max, step] = share ?? roundScale(top);
  return { min: 0, max, ticks: ticksTo(max, step) };
}
