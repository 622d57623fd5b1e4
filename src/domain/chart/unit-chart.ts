// One mark per province above its figure: a chart that reads at sixty provinces. Marks on top of each other have the same figure.
import { isRank } from '../compare/shown-value.ts';
import type { SameValue } from '../compare/all-counts.ts';
import type { Province } from '../../model/model.ts';
import { axisFor, type PanelAxis } from './panel-axis.ts';

/** Size of a mark, and from one to the next, across and up; px. */
export const unitSize = 13;
const pitch = { across: 16, up: 17 } as const;
const foot = 28;
/** Percentages are stacked in rows as wide as so many points. */
const step = 5;
/** px left and right of the axis for half a stack, and above the highest mark. */
const edge = 44;
const head = 6;

/** A mark, by its middle. */
interface UnitMark {
  readonly province: Province;
  readonly x: number;
  readonly y: number;
}
/** The marks of one figure, from the lowest row up. */
interface UnitStack {
  readonly value: number;
  readonly x: number;
  readonly marks: readonly UnitMark[];
}
export interface UnitChart {
  readonly width: number;
  readonly height: number;
  /** y of the axis. */
  readonly base: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly stacks: readonly UnitStack[];
}

/**
 * The axis of all charts of a measure: of percentages from a tenth below the lowest figure to 100; it need not begin at 0, for no lengths
 * are compared.
 */
export function unitAxis(values: readonly number[], unit: string): PanelAxis {
  if (unit !== '%' || Math.max(...values) > 100) return axisFor([...values], unit, isRank(unit));
  const min = Math.max(0, Math.floor((Math.min(...values) - step) / 10) * 10);
  const apart = 100 - min > 50 ? 20 : 10;
  const ticks: number[] = [];
  for (let tick = 100; tick >= min; tick -= apart) ticks.unshift(tick);
  return { min, max: 100, ticks };
}

/** Places the marks. @param width of the drawing, px @param reverse the axis runs backwards @param times as large as on a page */
export function unitChart(
  values: readonly SameValue[],
  { min, max, ticks }: PanelAxis,
  width: number,
  reverse = false,
  times = 1,
): UnitChart {
  const [across, up, side] = [pitch.across * times, pitch.up * times, edge * times];
  const scale = (width - 2 * side) / (max - min);
  const x = (value: number): number => side + (reverse ? max - value : value - min) * scale;
  const places = values.map(({ value }) => x(value));
  const stacked = values.map(({ value, provinces }, i) => {
    const here = x(value);
    const room = Math.min(
      step * scale,
      2 * side,
      ...places.filter((_, j) => j !== i).map((other) => Math.abs(other - here)),
    );
    const columns = Math.max(1, Math.floor(room / across));
    return { value, here, provinces, columns };
  });
  const rows = Math.max(1, ...stacked.map((s) => Math.ceil(s.provinces.length / s.columns)));
  const base = head + rows * up;
  return {
    width,
    height: base + foot,
    base,
    ticks: ticks.map((value) => ({ x: x(value), value })),
    stacks: stacked.map(({ value, here, provinces, columns }) => ({
      value,
      x: here,
      marks: provinces.map((province, i) => {
        const row = Math.floor(i / columns);
        const inRow = Math.min(columns, provinces.length - row * columns);
        return {
          province,
          x: here + ((i % columns) - (inRow - 1) / 2) * across,
          y: base - up / 2 - row * up,
        };
      }),
    })),
  };
}
