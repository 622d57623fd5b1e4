import type { PanelRow } from './chart-panel.ts';

/** Width of words in px at the label size of the drawing. */
export type Measure = (text: string) => number;

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** 'national': at the foot of a national line. */
  readonly weight: 'name' | 'value' | 'quiet' | 'national';
}
export interface Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /**
   * 'years' joins the main years; a range is a bar, hollow or solid like its year; a 'tail' ends in nothing: the text gives
   * no later figure.
   */
  readonly kind: 'years' | 'hollow-range' | 'solid-range' | 'tail';
}
/** Hollow before the last main year, solid from it on; 'both': the same value in both, a solid mark inside a hollow one; 'key': beside the name. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'hollow' | 'solid' | 'both' | 'key';
}
export interface DrawnRow {
  readonly row: PanelRow;
  readonly marks: readonly DrawnMark[];
  readonly strokes: readonly Stroke[];
  readonly labels: readonly Label[];
}
/** A national mark: upright, in parts that leave out the words it meets. */
export interface Upright {
  readonly x: number;
  /** Dashed before the last main year, solid from it on. */
  readonly solid: boolean;
  readonly parts: readonly (readonly [top: number, bottom: number])[];
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
  /** National marks, and what stands at their feet. */
  readonly national: { readonly lines: readonly Upright[]; readonly labels: readonly Label[] };
}
