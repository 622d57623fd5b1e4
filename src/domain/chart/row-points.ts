import { isFinalYear, isMainYear } from '../compare/compare.ts';
import type { PanelPoint } from './chart-panel.ts';
import type { DrawnMark, Stroke } from './drawing.ts';

/** A point in px; `from` and `to` differ for a range. */
export interface DrawnPoint {
  /** "trên 80%"; with its year where that is no main one: "trên 80% (2028)". */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'hollow' | 'solid';
}

/** The points of a row from left to right. @param at where a value stands on the axis, in px */
export const drawnPoints = (
  points: readonly PanelPoint[],
  at: (value: number) => number,
): readonly DrawnPoint[] =>
  points
    .map(({ value, max, year, text }): DrawnPoint => {
      const ends = [at(value), at(max ?? value)];
      return {
        text: isMainYear(year) ? text : `${text} (${year})`,
        from: Math.min(...ends),
        to: Math.max(...ends),
        kind: isFinalYear(year) ? 'solid' : 'hollow',
      };
    })
    .sort((a, b) => a.from - b.from);

/** True for two points at one place. */
const isOnePlace = (points: readonly DrawnPoint[]): boolean =>
  points.length === 2 && points[0]?.from === points[1]?.from && points[0]?.to === points[1]?.to;

/** True for the same value in both main years. */
export const isSameTwice = (points: readonly DrawnPoint[]): boolean =>
  isOnePlace(points) && points[0]?.text === points[1]?.text;

/** The marks of a row: two for a range; one of kind "both" for two years in one place. @param y of the row */
export const marksOf = (points: readonly DrawnPoint[], y: number): DrawnMark[] => {
  const drawn =
    isOnePlace(points) && points[0]?.kind !== points[1]?.kind
      ? points.slice(0, 1).map((p) => ({ ...p, kind: 'both' as const }))
      : points;
  return drawn.flatMap(({ from, to, kind }) =>
    [...new Set([from, to])].map((x) => ({ x, y, kind })),
  );
};

/** The line between the years, and the bars of ranges. */
export const strokesOf = (points: readonly DrawnPoint[], y: number): Stroke[] => [
  ...(points.length > 1 && !isOnePlace(points)
    ? [{ x1: points[0]?.from ?? 0, x2: points.at(-1)?.from ?? 0, y, kind: 'years' as const }]
    : []),
  ...points
    .filter((p) => p.to > p.from)
    .map((p) => ({ x1: p.from, x2: p.to, y, kind: `${p.kind}-range` as const })),
];
