import { isMainYear, mainYears } from '../compare/compare.ts';
import type { PanelRow } from './chart-panel.ts';
import type { Label, Measure } from './drawing.ts';
import { isSameTwice, type DrawnPoint } from './row-points.ts';

/** From the middle of a mark to the words next to it, px. */
export const markRoom = 15;
/** Length of the dotted tail, px, and the space between it and the words after it. */
export const tail = { length: 48, gap: 8 } as const;
/** From the middle of a row up to words above its marks, px. */
const above = 17;

const bothYears = `cả ${mainYears.join(' và ')}`;

/**
 * What the text does not say here: after a dotted tail where there is room for it, else before the mark, else right after it.
 * @returns null when nothing is missing, or there is no point to stand next to; `tail` is its length, 0 for none
 */
export function gapLabel(
  gap: string,
  points: readonly DrawnPoint[],
  y: number,
  measure: Measure,
  width: number,
): { readonly label: Label; readonly tail: number } | null {
  const [first, last] = [points[0], points.at(-1)];
  if (gap === '' || first === undefined || last === undefined) return null;
  const long = last.kind === 'hollow' ? tail.length : 0;
  const label = (x: number, anchor: 'start' | 'end'): Label => ({
    x,
    y,
    anchor,
    text: gap,
    weight: 'quiet',
  });
  const room = long === 0 ? markRoom : long + tail.gap;
  if (last.to + room + measure(gap) <= width)
    return { label: label(last.to + room, 'start'), tail: long };
  if (first.from - markRoom - measure(gap) >= 0)
    return {
      label: label(first.from - markRoom, 'end'),
      tail: Math.min(long, Math.max(0, width - last.to)),
    };
  return { label: label(last.to + markRoom, 'start'), tail: 0 };
}

/**
 * Values outside the marks on both sides, above the mark where a neighbour is in the way; those of the marks between them, which other
 * years bring in, together above these, or below where the line above is taken. @param names where the names end, px
 */
export function wideValues(
  points: readonly DrawnPoint[],
  y: number,
  names: number,
  measure: Measure,
  width: number,
): Label[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const after = (text: string): Label =>
    last.to + markRoom + measure(text) <= width
      ? { x: last.to + markRoom, y, anchor: 'start', text, weight: 'value' }
      : { x: width, y: y - above, anchor: 'end', text, weight: 'value' };
  if (isSameTwice(points)) return [after(`${last.text}, ${bothYears}`)];
  const before: Label =
    first.from - markRoom - measure(first.text) >= names + 6
      ? { x: first.from - markRoom, y, anchor: 'end', text: first.text, weight: 'value' }
      : {
          x: Math.max(first.from, names + 10 + measure(first.text) / 2),
          y: y - above,
          anchor: 'middle',
          text: first.text,
          weight: 'value',
        };
  if (points.length === 1) return [before];
  const outside = [before, after(last.text)];
  const between = points.slice(1, -1);
  const [left, right] = [between[0], between.at(-1)];
  if (left === undefined || right === undefined) return outside;
  const middle: Label = {
    x: (left.from + right.to) / 2,
    y: outside.every((label) => label.y === y) ? y - above : y + above,
    anchor: 'middle',
    text: between.map((p) => p.text).join(', '),
    weight: 'value',
  };
  return [...outside, middle];
}

/** Values on the line of the name, in the order of the years; in the smaller size where the line is full. */
export function narrowValues(
  { name, points }: PanelRow,
  y: number,
  measure: Measure,
  width: number,
): Label[] {
  const texts = points.map(({ text, year }) => (isMainYear(year) ? text : `${text} (${year})`));
  const text =
    texts.length === 2 && texts[0] === texts[1] ? `${texts[0]}, ${bothYears}` : texts.join(' → ');
  const fits = 22 + measure(name) + 12 + measure(text) <= width;
  return [{ x: width, y, anchor: 'end', text, weight: fits ? 'value' : 'quiet' }];
}
