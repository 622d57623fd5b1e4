import type { PanelRow } from '../chart/chart-panel.ts';

/** The faces of the sheet: the site's sans and serif, both also heavier, and the italic of quoted words. */
export type ArtFace = 'sans' | 'bold' | 'serif' | 'heavy' | 'italic';
/** A colour: a token of the page, or a province's own. */
export type ArtInk =
  | 'ink'
  | 'soft'
  | 'quiet'
  | 'grid'
  | 'edge'
  | 'thread'
  | 'paper'
  | Pick<PanelRow, 'province' | 'colour'>;

export interface ArtRun {
  readonly words: string;
  readonly face: ArtFace;
  readonly ink: ArtInk;
}
/** Runs one after the other on one baseline. `href`: what they lead to. */
export interface ArtLabel {
  /** Left end. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly runs: readonly ArtRun[];
  /** Which end stays where it is when a page shows the words in another font. */
  readonly hold: 'start' | 'middle' | 'end';
  readonly href?: string;
  /** It ends so near the edge that it must keep its width, whatever spacing or font a reader has chosen. */
  readonly tight?: true;
}
/** A straight line; `dash`: lengths of stroke and gap. */
export interface ArtLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly ink: ArtInk;
  readonly dash?: readonly [number, number];
}
/** A province's mark around x, y; hollow ones have the paper inside. */
export interface ArtMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly hollow: boolean;
  readonly of: Pick<PanelRow, 'province' | 'colour' | 'mark'>;
}
/** A drawing: lines below marks below words. What SVG, PNG and PDF are all made of. */
export interface Art {
  readonly lines: readonly ArtLine[];
  readonly marks: readonly ArtMark[];
  readonly labels: readonly ArtLabel[];
}

/** Width of words in px. */
export type ArtMeasure = (words: string, face: ArtFace, size: number) => number;

export const noArt: Art = { lines: [], marks: [], labels: [] };

/** Several drawings as one. */
export const together = (parts: readonly Art[]): Art => ({
  lines: parts.flatMap((p) => p.lines),
  marks: parts.flatMap((p) => p.marks),
  labels: parts.flatMap((p) => p.labels),
});

/** A drawing elsewhere. */
export const moved = ({ lines, marks, labels }: Art, dx: number, dy: number): Art => ({
  lines: lines.map((l) => ({ ...l, x1: l.x1 + dx, x2: l.x2 + dx, y1: l.y1 + dy, y2: l.y2 + dy })),
  marks: marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })),
  labels: labels.map((l) => ({ ...l, x: l.x + dx, y: l.y + dy })),
});

/** Width of runs set beside each other, in the unit of `size`. */
export const runsWidth = (runs: readonly ArtRun[], size: number, measure: ArtMeasure): number =>
  runs.reduce((sum, r) => sum + measure(r.words, r.face, size), 0);

/** Runs as a label. @param x of the end that is held */
export function labelAt(
  runs: readonly ArtRun[],
  at: { readonly x: number; readonly y: number; readonly size: number },
  measure: ArtMeasure,
  hold: ArtLabel['hold'] = 'start',
): ArtLabel {
  const width = runsWidth(runs, at.size, measure);
  const shift = hold === 'start' ? 0 : hold === 'middle' ? width / 2 : width;
  return { x: at.x - shift, y: at.y, width, size: at.size, runs, hold };
}

/** How much of a drawn mark is its hollow. */
export const hollowShare = 0.64;
