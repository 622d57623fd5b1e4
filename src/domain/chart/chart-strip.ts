import { isFinalYear } from '../compare/compare.ts';
import type { Panel, PanelRow } from './chart-panel.ts';

/** A mark on the strip. */
interface StripMark {
  /** Where on the axis, in % of its length. */
  readonly at: number;
  readonly kind: 'hollow' | 'solid' | 'both';
  /** The year or years below it. */
  readonly label: string;
}
/** One province on the axis of its measure, in % of the axis, so that it fits every width. */
export interface Strip {
  readonly marks: readonly StripMark[];
  /** Joins the years; null when there is one value. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** Where a dotted tail begins, when the text gives no later figure of this measure. */
  readonly tail: number | null;
  readonly ticks: readonly number[];
}

/** Two years closer than this, in % of the axis, would overlap at the largest text size, so they share a label. */
const tooNear = 24;

/** A row as a strip; hollow and solid marks as in the topic's chart. */
export function stripOf(
  { axis: { min, max, ticks }, reverse }: Pick<Panel, 'axis' | 'reverse'>,
  { points }: Pick<PanelRow, 'points'>,
): Strip {
  const at = (value: number): number => {
    const share = ((value - min) / (max - min)) * 100;
    return Math.round((reverse ? 100 - share : share) * 10) / 10;
  };
  const ends = points.map((p) => ({
    at: at(p.value),
    kind: isFinalYear(p.year) ? ('solid' as const) : ('hollow' as const),
    label: String(p.year),
  }));
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined)
    return { marks: [], line: null, tail: null, ticks: ticks.map(at) };
  const near = ends.length > 1 && Math.abs(last.at - first.at) < tooNear;
  const together = ends.map((e) => e.label).join(' → ');
  const marks =
    near && last.at === first.at
      ? [{ ...last, kind: 'both' as const, label: together }]
      : ends.map((e) => ({ ...e, label: near ? (e === last ? together : '') : e.label }));
  return {
    marks,
    line:
      first.at === last.at
        ? null
        : { from: Math.min(first.at, last.at), to: Math.max(first.at, last.at) },
    tail: last.kind === 'hollow' ? last.at : null,
    ticks: ticks.map(at),
  };
}
