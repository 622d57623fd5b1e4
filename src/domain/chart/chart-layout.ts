import { isFinalYear, mainYears } from '../compare/compare.ts';
import type { Panel, PanelRow } from './chart-panel.ts';

/** Width of a text in px at the label size of the form. */
export type Measure = (text: string) => number;

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly weight: 'name' | 'value' | 'quiet';
}
export interface Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** 'years' joins 2025 and 2030; a range is a bar, hollow or solid like its year; a 'tail' ends in nothing: the text says no more. */
  readonly kind: 'years' | 'hollow-range' | 'solid-range' | 'tail';
}
/** 'both': the two years have the same value, a solid mark inside a hollow one. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'hollow' | 'solid' | 'both' | 'key';
}
interface DrawnRow {
  readonly row: PanelRow;
  readonly marks: readonly Mark[];
  readonly strokes: readonly Stroke[];
  readonly labels: readonly Label[];
}
/** A panel in px: what the canvas and the SVG both draw. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly label: string }[];
  readonly rows: readonly DrawnRow[];
}

/** Heights in px; chart.css reserves the same before any script has come. */
export const chartForm = {
  wide: { axis: 36, row: 44, foot: 4 },
  narrow: { axis: 32, row: 58, foot: 6 },
} as const;

const markRoom = 15;
const tail = 48;

export const drawingHeight = (rows: number, narrow: boolean): number => {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  return form.axis + rows * form.row + form.foot;
};

/**
 * Places everything of a panel. Wide: the name at the left, numbers outside the marks on both sides.
 * Narrow: name and numbers on a line above the marks, so that the plot takes the whole width.
 */
export function layOut(panel: Panel, width: number, narrow: boolean, measure: Measure): Drawing {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  // The least room is the same for every panel, so that the axes of a topic stand under each other.
  const names = 26 + Math.max(84, ...panel.rows.map((r) => measure(r.name)));
  const after =
    Math.max(
      178,
      ...panel.rows
        .filter((r) => r.points.length > 0)
        .map((r) =>
          r.gap === '' ? measure(r.points.at(-1)?.text ?? '') : tail + 8 + measure(r.gap),
        ),
    ) + markRoom;
  const plot = {
    left: narrow ? 10 : names + 24,
    right: width - (narrow ? 10 : after),
    top: form.axis,
    bottom: form.axis + panel.rows.length * form.row,
  };
  const { min, max } = panel.axis;
  const at = (value: number): number => {
    const share = (value - min) / (max - min);
    return plot.left + (panel.reverse ? 1 - share : share) * (plot.right - plot.left);
  };
  const tickText = (value: number) =>
    `${value.toLocaleString('vi')}${panel.unit === '%' ? '%' : ''}`;
  return {
    width,
    height: drawingHeight(panel.rows.length, narrow),
    plot,
    ticks: (narrow && !panel.reverse ? [min, (min + max) / 2, max] : panel.axis.ticks).map(
      (value) => ({ value, x: at(value), label: tickText(value) }),
    ),
    rows: panel.rows.map((row, i): DrawnRow => {
      const top = form.axis + i * form.row;
      const y = top + (narrow ? 41 : form.row / 2);
      const ends = row.points
        .map((p): End => {
          const [from, to] = [at(p.value), at(p.max ?? p.value)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          return { text: p.text, from, to, kind: isFinalYear(p.year) ? 'solid' : 'hollow' };
        })
        .sort((a, b) => a.from - b.from);
      // A province without a figure here says why, from the beginning of the axis.
      const reason: Label | null =
        ends.length === 0 && row.gap !== ''
          ? { x: plot.left, y, anchor: 'start', text: row.gap, weight: 'quiet' }
          : null;
      const gap = gapLabel(row.gap, ends, y, measure, width);
      const name: Label = {
        x: 22,
        y: narrow ? top + 17 : y,
        anchor: 'start',
        text: row.name,
        weight: 'name',
      };
      const values = narrow
        ? narrowValues(row, top + 17, measure, width)
        : wideValues(ends, y, names, measure, width);
      return {
        row,
        marks: [{ x: 7, y: name.y, kind: 'key' }, ...marksOf(ends, y)],
        strokes: [
          ...strokesOf(ends, y),
          ...(gap !== null && gap.tail > 0
            ? [
                {
                  x1: ends.at(-1)?.to ?? 0,
                  x2: (ends.at(-1)?.to ?? 0) + gap.tail,
                  y,
                  kind: 'tail' as const,
                },
              ]
            : []),
        ],
        labels: [
          name,
          ...values,
          ...(gap === null ? [] : [gap.label]),
          ...(reason === null ? [] : [reason]),
        ],
      };
    }),
  };
}

/** A point in px; a range has two ends. */
interface End {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'hollow' | 'solid';
}

const isBoth = (ends: readonly End[]): boolean =>
  ends.length === 2 && ends[0]?.from === ends[1]?.from && ends[0]?.to === ends[1]?.to;

const marksOf = (ends: readonly End[], y: number): Mark[] =>
  isBoth(ends)
    ? [...new Set([ends[0]?.from ?? 0, ends[0]?.to ?? 0])].map((x) => ({ x, y, kind: 'both' }))
    : ends.flatMap((e) => [...new Set([e.from, e.to])].map((x): Mark => ({ x, y, kind: e.kind })));

const strokesOf = (ends: readonly End[], y: number): Stroke[] => [
  ...(ends.length > 1 && !isBoth(ends)
    ? [{ x1: ends[0]?.from ?? 0, x2: ends.at(-1)?.from ?? 0, y, kind: 'years' as const }]
    : []),
  ...ends
    .filter((e) => e.to > e.from)
    .map((e) => ({ x1: e.from, x2: e.to, y, kind: `${e.kind}-range` as const })),
];

/** What the text does not say here, after a dotted tail where there is room for it, else before the mark, else close behind it. */
function gapLabel(
  gap: string,
  ends: readonly End[],
  y: number,
  measure: Measure,
  width: number,
): { label: Label; tail: number } | null {
  const [first, last] = [ends[0], ends.at(-1)];
  if (gap === '' || first === undefined || last === undefined) return null;
  const long = last.kind === 'hollow' ? tail : 0;
  const label = (x: number, anchor: 'start' | 'end'): Label => ({
    x,
    y,
    anchor,
    text: gap,
    weight: 'quiet',
  });
  const room = long === 0 ? markRoom : long + 8;
  if (last.to + room + measure(gap) <= width)
    return { label: label(last.to + room, 'start'), tail: long };
  if (first.from - markRoom - measure(gap) >= 0)
    return {
      label: label(first.from - markRoom, 'end'),
      tail: Math.min(long, Math.max(0, width - last.to)),
    };
  return { label: label(last.to + markRoom, 'start'), tail: 0 };
}

const bothYears = `cả ${mainYears.join(' và ')}`;

/** Outside the marks on both sides; above the mark where a neighbour stands in the way. */
function wideValues(
  ends: readonly End[],
  y: number,
  names: number,
  measure: Measure,
  width: number,
): Label[] {
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const behind = (text: string): Label =>
    last.to + markRoom + measure(text) <= width
      ? { x: last.to + markRoom, y, anchor: 'start', text, weight: 'value' }
      : { x: width, y: y - 17, anchor: 'end', text, weight: 'value' };
  if (isBoth(ends)) return [behind(`${last.text}, ${bothYears}`)];
  const before: Label =
    first.from - markRoom - measure(first.text) >= names + 6
      ? { x: first.from - markRoom, y, anchor: 'end', text: first.text, weight: 'value' }
      : {
          x: Math.max(first.from, names + 10 + measure(first.text) / 2),
          y: y - 17,
          anchor: 'middle',
          text: first.text,
          weight: 'value',
        };
  return ends.length > 1 ? [before, behind(last.text)] : [before];
}

/** On the line of the name, in the order of the years; in the smaller face where the line is full. */
function narrowValues(row: PanelRow, y: number, measure: Measure, width: number): Label[] {
  const texts = row.points.map((p) => p.text);
  const text =
    texts.length === 2 && texts[0] === texts[1] ? `${texts[0]}, ${bothYears}` : texts.join(' → ');
  const fits = 22 + measure(row.name) + 12 + measure(text) <= width;
  return [{ x: width, y, anchor: 'end', text, weight: fits ? 'value' : 'quiet' }];
}
