import type { Comparability } from '../schemas/verdicts.ts';
import type { Column } from './column.ts';
import type { Line } from './placed.ts';
import type { PanelAxis } from '../domain/chart/panel-axis.ts';
import type { SameValue } from '../domain/compare/all-counts.ts';
import type { MarkShape } from '../schemas/regions.ts';

/** A share picture, 1200 × 630: what the page is about and, for a comparison, every goal that its provinces set. */
export interface Picture {
  /** The kind of page: small words at the top right. */
  readonly kind: string;
  readonly title: string;
  /** What the comparison shown is about, when the page is about more. */
  readonly subject: string | null;
  readonly verdict: {
    readonly comparability: Comparability;
    readonly difference: string | null;
  } | null;
  /** Lines under the title or the verdict. */
  readonly below: readonly string[];
  /** The national mark, on a line after these; null when there is none, or no room. */
  readonly national: string | null;
  readonly columns: readonly Column[];
  /** Of many provinces, instead of columns; null: there are few, or nothing to draw. */
  readonly units: Units | null;
  readonly source: string;
  /** Address of the page from the site's root. */
  readonly path: string;
}

/** Counts of many provinces, and a mark for each that has a figure of the one measure. */
export interface Units {
  /** The two counts and the range. */
  readonly answer: string;
  readonly values: readonly SameValue[];
  readonly axis: PanelAxis;
  readonly reverse: boolean;
  readonly unit: string;
  /** What the marks are, and who has none. */
  readonly key: string;
}

/** A picture with everything in its place, in px. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly rules: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly weight: number;
    readonly colour: string;
  }[];
  readonly marks: readonly {
    readonly province: string;
    readonly mark: MarkShape;
    readonly colour: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** Hollow marks, by their middle. */
  readonly units: readonly {
    readonly mark: MarkShape;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  /** How many goals have no room; the picture says so. */
  readonly left: number;
}
