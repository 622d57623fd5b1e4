import { isRank } from '../compare/shown-value.ts';
import { axisFor, type PanelAxis } from '../chart/panel-axis.ts';

/** How many provinces there were when the texts were written, until 30/6/2025: the last place of any ranking of them. */
const provincesThen = 63;

/**
 * The axis of a measure on the sheet, which has as few different ones as it can, so that panels can be looked at side by side:
 * percentages 0–100, or 0–10 when nothing is above 10; ranks from the last place to the first; anything else as in the charts.
 */
export function overviewAxis(
  values: readonly number[],
  unit: string | null,
): PanelAxis & { readonly reverse: boolean } {
  const top = Math.max(...values);
  if (unit === '%' && top <= 100) {
    const max = top <= 10 ? 10 : 100;
    return { min: 0, max, ticks: [0, max / 2, max], reverse: false };
  }
  const reverse = isRank(unit);
  if (reverse && top <= provincesThen)
    return { min: 1, max: provincesThen, ticks: [provincesThen, 32, 1], reverse };
  return { ...axisFor(values, unit ?? '', reverse), reverse };
}
