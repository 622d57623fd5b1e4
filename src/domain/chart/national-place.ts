import { isFinalYear } from '../compare/compare.ts';
import { groupBy } from '../words/group-by.ts';
import type { Drawing, DrawnRow, Label, Measure, Upright } from './drawing.ts';
import type { NationalLine } from './national-line.ts';

/** Height of what stands at the foot of the lines, px; chart.css reserves the same. */
export const nationalFoot = 24;
/** How far a line reaches above and below the plot, px. */
const beyond = { above: 3, below: 6 } as const;
/** From the middle of words up and down to where a line leaves off; on both sides of them; the shortest part that is drawn, px. */
const around = { words: 10.5, side: 4, least: 6 } as const;
/** On a phone words stand above the marks: lines keep to the marks, this far up and down, px. */
const besideMark = 16;
/** Lines closer than this, px, share one label. */
const near = 14;
/** The size of the words, of the size that `Measure` measures. */
const size = 14 / 15;

type Stretch = readonly [top: number, bottom: number];

/** A stretch without some others. */
const without = (stretch: Stretch, gaps: readonly Stretch[]): Stretch[] =>
  gaps
    .reduce<Stretch[]>(
      (parts, [from, to]) =>
        parts.flatMap(([top, bottom]): Stretch[] =>
          to <= top || from >= bottom
            ? [[top, bottom]]
            : [
                [top, from],
                [to, bottom],
              ],
        ),
      [stretch],
    )
    .filter(([top, bottom]) => bottom - top >= around.least);

/** Left and right end of words, px. */
function ends({ x, anchor, text, weight }: Label, measure: Measure): Stretch {
  const width = measure(text) * (weight === 'quiet' ? size : 1);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

/** Where lines may stand, and what stands in their way. */
export interface NationalGround {
  readonly plot: Drawing['plot'];
  readonly width: number;
  readonly narrow: boolean;
  readonly rows: readonly DrawnRow[];
  /** Height of a row, px. */
  readonly row: number;
  /** Where a value stands on the axis, px. */
  readonly at: (value: number) => number;
}

/** Where the parts of a line at x run: never through words, nor through the row of another measure. */
function partsAt(x: number, ground: NationalGround, measure: Measure): Stretch[] {
  const { plot, narrow, rows, row } = ground;
  const up = narrow && rows.at(-1)?.row.apart !== true ? besideMark / 2 : 0;
  const foot: Stretch = [plot.bottom - up, plot.bottom + beyond.below];
  const words = rows
    .flatMap((r) => r.labels)
    .filter((l) => {
      const [left, right] = ends(l, measure);
      return left - around.side < x && x < right + around.side;
    })
    .map((l): Stretch => [l.y - around.words, l.y + around.words]);
  const apart = rows.flatMap((r, i): Stretch[] =>
    r.row.apart ? [[plot.top + i * row, plot.top + (i + 1) * row]] : [],
  );
  const whole: Stretch[] = narrow
    ? rows.flatMap((r): Stretch[] => {
        const y = r.marks.find((m) => m.kind !== 'key')?.y;
        return y === undefined ? [] : [[y - besideMark, y + besideMark]];
      })
    : [[plot.top - beyond.above, plot.bottom]];
  const joined = [...whole.flatMap((s) => without(s, [...words, ...apart])), foot];
  return joined.reduce<Stretch[]>((parts, [top, bottom]) => {
    const last = parts.at(-1);
    return last !== undefined && last[1] >= top
      ? [...parts.slice(0, -1), [last[0], bottom]]
      : [...parts, [top, bottom]];
  }, []);
}

/**
 * The national lines of a panel and their labels. Wide: one line has its label in the middle below it, of two the left one has
 * it to its left and the right one to its right; lines that are close share one, as on a phone.
 */
export function placeNational(
  lines: readonly NationalLine[],
  ground: NationalGround,
  measure: Measure,
): Drawing['national'] {
  const { plot, width, narrow, at } = ground;
  const y = plot.bottom + beyond.below + 10;
  const said = [...groupBy(lines, (l) => `${l.value} ${l.text}`).values()].map((same) => ({
    x: at(same[0]?.value ?? 0),
    solid: same.some((l) => isFinalYear(l.year)),
    text: `${same.map((l) => l.year).join(' và ')}: ${same[0]?.text ?? ''}`,
  }));
  const label = (x: number, anchor: Label['anchor'], text: string): Label => ({
    x,
    y,
    anchor,
    text,
    weight: 'national',
  });
  /** Inside the drawing, `share` of it to the left of x. */
  const held = (x: number, share: number, text: string): Label => {
    const long = measure(text) * size;
    return label(Math.max(0, Math.min(x - long * share, width - long)), 'start', text);
  };
  const all = `mức quốc gia ${said.map((s) => s.text).join(' · ')}`;
  const [left, right] = [...said].sort((a, b) => a.x - b.x);
  const labels = (): Label[] => {
    if (left === undefined) return [];
    if (right === undefined) return [held(left.x, 0.5, all)];
    const first = `mức quốc gia ${left.text}`;
    const apart =
      !narrow &&
      said.length === 2 &&
      right.x - left.x >= near &&
      left.x + 2 - measure(first) * size >= 0 &&
      right.x - 2 + measure(right.text) * size <= width;
    return apart
      ? [label(left.x + 2, 'end', first), label(right.x - 2, 'start', right.text)]
      : [held(Math.max(...said.map((s) => s.x)) + 2, 1, all)];
  };
  return {
    lines: said.map(({ x, solid }): Upright => ({ x, solid, parts: partsAt(x, ground, measure) })),
    labels: labels(),
  };
}
