import { figureText } from '../compare/shown-value.ts';
import type { AllCounts } from '../compare/all-counts.ts';

/** A small chart of how many provinces give which figure, on 0 to 100. */
export interface BarStrip {
  readonly width: number;
  readonly height: number;
  /** SVG paths. */
  readonly axis: string;
  readonly bars: string;
  /** The same in words: "60%: 2; 80%: 18". */
  readonly words: string;
}

const width = 212;
const height = 25;
/** px left and right of the axis, so that a bar at its end is whole. */
const edge = 5;
const foot = 20;
const bar = 4;

/** The strip of percentages; null where the figures are no percentages of a whole, or nobody gives one. */
export function barStrip({
  measure,
  values,
}: Pick<AllCounts, 'measure' | 'values'>): BarStrip | null {
  const [first] = values;
  const last = values.at(-1);
  if (measure?.unit !== '%' || first === undefined || (last?.value ?? 0) > 100) return null;
  const x = (value: number): number => edge + (value / 100) * (width - 2 * edge);
  const most = Math.max(...values.map((v) => v.provinces.length));
  const bars = values.map(({ value, provinces }) => {
    const rise = Math.max(3, Math.round((provinces.length / most) * (foot - 1)));
    return `M${(x(value) - bar / 2).toFixed(1)} ${foot}v-${rise}h${bar}v${rise}z`;
  });
  const ticks = [0, 50, 100].map((v) => `M${x(v).toFixed(1)} ${foot - 3}v6`);
  return {
    width,
    height,
    axis: `M${edge} ${foot}H${width - edge}${ticks.join('')}`,
    bars: bars.join(''),
    words: `Từ 0 đến 100%. ${values.map((v) => `${figureText(v.value, '%')}: ${v.provinces.length}`).join('; ')}.`,
  };
}
