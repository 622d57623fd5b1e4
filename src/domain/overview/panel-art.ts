import { isFinalYear } from '../compare/compare.ts';
import { printNumber } from '../words/print-number.ts';
import {
  labelAt,
  noArt,
  runsWidth,
  together,
  type Art,
  type ArtLabel,
  type ArtLine,
  type ArtMark,
  type ArtMeasure,
  type ArtRun,
} from './art.ts';
import type { OverviewPanel } from './overview-panel.ts';
import type { OverviewRow, OverviewSaid } from './overview-row.ts';
import {
  arrangements,
  isSameTwice,
  unlikeSign,
  type Arrangement,
  type Piece,
} from './row-places.ts';
import { quotedWords } from './row-words.ts';

/** Sizes of a panel in px. */
export interface PanelForm {
  readonly width: number;
  /** Height of the scale on top. */
  readonly scale: number;
  readonly row: number;
  readonly text: number;
  readonly mark: number;
  /** Where the axis begins at the least, and how much is free to the right of it. */
  readonly left: number;
  readonly right: number;
}
/** On the page, where it grows with its column up to a fifth more; on the poster. */
export const panelForms = {
  page: { width: 276, scale: 22, row: 25, text: 14, mark: 11, left: 100, right: 46 },
  poster: { width: 242, scale: 18, row: 17.4, text: 12.5, mark: 9.5, left: 92, right: 42 },
} as const satisfies Record<string, PanelForm>;

/** From the edge of a mark to what stands beside it; between a name and its row's words. */
const gap = { mark: 3.5, name: 7 } as const;
const tailLength = { long: 20, short: 10 } as const;

/** Height of the drawing of a panel. */
export const panelHeight = (rows: number, form: PanelForm): number =>
  form.scale + rows * form.row + 4;

/** Left end of the names. */
const nameAt = (form: PanelForm): number => form.mark + 5;

/** Baseline of words in the middle of a row. */
const baseline = (y: number, size: number): number => y + size * 0.34;

interface Plot {
  /** Where words stand that need no axis. */
  readonly words: number;
  readonly left: number;
  readonly right: number;
  readonly at: (value: number) => number;
}

/** The shortest axis that still tells values apart, and by how much it gives way to words. */
const shortest = { axis: 48, step: 4 } as const;

function plotOf(panel: OverviewPanel, form: PanelForm, measure: ArtMeasure): Plot {
  const names = Math.max(...panel.rows.map((r) => measure(r.name, 'sans', form.text)));
  const least = Math.max(form.left, nameAt(form) + names + gap.name);
  const most = form.width - form.right;
  const { min, max, reverse } = panel.axis;
  const between = (left: number, right: number): Plot => ({
    words: least,
    left,
    right,
    at: (value) => {
      const share = (value - min) / (max - min);
      return left + (reverse ? 1 - share : share) * (right - left);
    },
  });
  // Where the words of a row would meet its name or the edge, the axis gives way as little as it can.
  for (let less = 0; most - least - less >= shortest.axis; less += shortest.step)
    for (let right = most; right >= most - less; right -= shortest.step) {
      const plot = between(least + less - (most - right), right);
      if (panel.rows.every((row) => pointsOf(row, plot, form, measure)?.fits ?? true)) return plot;
    }
  return between(least, most);
}

/** Ends of everything that the arrangement puts beside marks from `from` to `to`. */
function extent(
  { before, after, tail }: Arrangement,
  from: number,
  to: number,
  form: PanelForm,
  measure: ArtMeasure,
): { readonly left: number; readonly right: number } {
  const wide = (pieces: readonly Piece[]): number =>
    pieces.reduce(
      (sum, p) =>
        sum +
        gap.mark +
        (p.kind === 'tail' ? tailLength[tail] : runsWidth(p.runs, form.text, measure)),
      0,
    );
  return { left: from - wide(before), right: to + wide(after) };
}

/** Where the points of a row stand on the axis, and the best way to place its words; `fits`: they meet neither name nor edge. Null without points. */
function pointsOf(row: OverviewRow, plot: Plot, form: PanelForm, measure: ArtMeasure) {
  const ends = row.points.map((p) => {
    const xs = [plot.at(p.value), plot.at(p.max ?? p.value)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return { from: xs[0], to: xs[1], hollow: !isFinalYear(p.year) };
  });
  const shown = isSameTwice(row.points) ? ends.slice(1) : ends;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  const edge = form.mark / 2;
  const from = Math.min(...shown.map((e) => e.from)) - edge;
  const to = Math.max(...shown.map((e) => e.to)) + edge;
  const least = nameAt(form) + measure(row.name, 'sans', form.text) + gap.name;
  const ways = arrangements(row, first.from <= last.from);
  const fitting = ways.find((a) => {
    const { left, right } = extent(a, from, to, form, measure);
    return left >= least && right <= form.width;
  });
  const way = fitting ?? ways.at(-1);
  return way === undefined
    ? null
    : { shown, first, last, from, to, way, fits: fitting !== undefined };
}

/** The points of a row: marks, the line between them, and the words and tails around them. */
function pointsArt(
  row: OverviewRow,
  y: number,
  plot: Plot,
  form: PanelForm,
  measure: ArtMeasure,
): Art {
  const placed = pointsOf(row, plot, form, measure);
  if (placed === null) return noArt;
  const { shown, first, last, from, to, way } = placed;
  const own = { province: row.province, colour: row.colour };
  const marks = shown.flatMap(({ from: start, to: end, hollow }): ArtMark[] => {
    const size = start === end ? form.mark : form.mark * 0.72;
    return [...new Set([start, end])].map((x) => ({ x, y, size, hollow, of: row }));
  });
  const lines: ArtLine[] = [
    ...(first === last
      ? []
      : [{ x1: first.from, x2: last.from, y1: y, y2: y, width: 2, ink: own }]),
    ...shown
      .filter((e) => e.to > e.from)
      .map((e) => ({ x1: e.from, x2: e.to, y1: y, y2: y, width: 5, ink: own })),
  ];
  const labels: ArtLabel[] = [];
  const put = (pieces: readonly Piece[], start: number, side: -1 | 1): void => {
    let at = start;
    for (const piece of pieces) {
      at += side * gap.mark;
      if (piece.kind === 'tail') {
        const end = at + side * tailLength[way.tail];
        lines.push({ x1: at, x2: end, y1: y, y2: y, width: 1.8, ink: own, dash: [1.8, 3.2] });
        at = end;
      } else {
        const label = labelAt(
          piece.runs,
          { x: at, y: baseline(y, form.text), size: form.text },
          measure,
          side === 1 ? 'start' : 'end',
        );
        labels.push(label);
        at += side * label.width;
      }
    }
  };
  put(way.before, from, -1);
  put(way.after, to, 1);
  return { lines, marks, labels };
}

/** What is said in a row without points, widest words first; never one of several quotes. */
function saidRuns({
  kind,
  words,
  quoted,
  when,
  near = false,
}: OverviewSaid): readonly (readonly ArtRun[])[] {
  const say = (text: string, ink: ArtRun['ink'] = 'quiet'): ArtRun => ({
    words: text,
    face: 'sans',
    ink,
  });
  switch (kind) {
    case 'no-year': {
      const [, before = '', number = '', rest = ''] = /^(\D*)(\S+)(.*)$/u.exec(words) ?? [];
      return [
        [
          ...(before === '' ? [] : [say(before, 'soft')]),
          { words: number, face: 'bold', ink: 'ink' },
          say(rest, 'soft'),
        ],
      ];
    }
    case 'unlike':
      return [[unlikeSign({ near }), say(` ${words}`, 'soft')]];
    case 'words': {
      const all: ArtRun = { words: quotedWords(quoted), face: 'italic', ink: 'soft' };
      const of = when === undefined ? '' : ` ${when}`;
      return [
        [all, say(`${of}, ${words}`, 'soft')],
        [all, say(of, 'soft')],
        [say(`có lời${of}, ${words}`, 'soft')],
        [say(`có lời${of}`, 'soft')],
      ];
    }
    default:
      return [[say(words)]];
  }
}

function saidArt(
  said: OverviewSaid,
  y: number,
  plot: Plot,
  form: PanelForm,
  measure: ArtMeasure,
): Art {
  const ways = saidRuns(said);
  const room = form.width - plot.words;
  const runs = ways.find((w) => runsWidth(w, form.text, measure) <= room) ?? ways.at(-1) ?? [];
  const at = { x: plot.words, y: baseline(y, form.text), size: form.text };
  return { ...noArt, labels: [labelAt(runs, at, measure)] };
}

/** A vertical line that breaks where it would meet words. */
function upright(
  x: number,
  [top, bottom]: readonly [number, number],
  labels: readonly ArtLabel[],
  line: Pick<ArtLine, 'width' | 'ink' | 'dash'>,
): ArtLine[] {
  const cuts = labels
    .filter((l) => x > l.x - 2 && x < l.x + l.width + 2)
    .map((l) => {
      const middle = l.y - l.size * 0.34;
      return [middle - l.size * 0.7, middle + l.size * 0.7] as const;
    })
    .sort(([a], [b]) => a - b);
  const parts: ArtLine[] = [];
  let from = top;
  for (const [start, end] of [...cuts, [bottom, bottom] as const]) {
    if (start - from > 1)
      parts.push({ ...line, x1: x, x2: x, y1: from, y2: Math.min(start, bottom) });
    from = Math.max(from, end);
  }
  return parts;
}

/** The widest spacing that readers may ask for, in parts of the size of type (WCAG 1.4.12). */
const widestSpacing = 0.12;

/** A label that would leave the drawing with the reader's spacing keeps its width. */
function keptInside(label: ArtLabel, form: PanelForm): ArtLabel {
  const letters = label.runs.reduce((sum, r) => sum + r.words.length, 0);
  const more = label.hold === 'end' ? 0 : letters * label.size * widestSpacing;
  return label.x + label.width + more > form.width ? { ...label, tight: true } : label;
}

/** Everything of a panel below its title: scale, rows in the order of the provinces, national lines. */
export function panelArt(panel: OverviewPanel, form: PanelForm, measure: ArtMeasure): Art {
  const plot = plotOf(panel, form, measure);
  const rows = panel.rows.map((row, i): Art => {
    const y = form.scale + (i + 0.5) * form.row;
    const name: Art = {
      lines: [],
      marks: [{ x: form.mark / 2, y, size: form.mark * 0.9, hollow: false, of: row }],
      labels: [
        labelAt(
          [{ words: row.name, face: 'sans', ink: 'ink' }],
          { x: nameAt(form), y: baseline(y, form.text), size: form.text },
          measure,
        ),
      ],
    };
    const rest =
      row.said === null
        ? pointsArt(row, y, plot, form, measure)
        : saidArt(row.said, y, plot, form, measure);
    return together([name, rest]);
  });
  const small = form.text * 0.92;
  const scale = panel.axis.ticks.map((tick, i, all) =>
    labelAt(
      [
        {
          words: `${printNumber(tick)}${i === all.length - 1 && panel.unit === '%' ? '%' : ''}`,
          face: 'sans',
          ink: 'quiet',
        },
      ],
      { x: plot.at(tick), y: form.scale - 7, size: small },
      measure,
      'middle',
    ),
  );
  const content = together(rows);
  const top = form.scale - 2;
  const bottom = form.scale + panel.rows.length * form.row;
  const lines = [
    ...panel.axis.ticks.flatMap((t) =>
      upright(plot.at(t), [top, bottom], content.labels, { width: 1, ink: 'grid' }),
    ),
    ...panel.national.lines.flatMap((l) =>
      upright(plot.at(l.value), [top - 2, bottom + 4], content.labels, {
        width: 1.4,
        ink: 'ink',
        ...(l.solid ? {} : { dash: [3.5, 2.5] as const }),
      }),
    ),
  ];
  const { lines: below, marks, labels } = together([{ ...noArt, lines, labels: scale }, content]);
  return { lines: below, marks, labels: labels.map((l) => keptInside(l, form)) };
}
