import type { Comparability } from '../schemas/verdicts.ts';
import type { Column } from './column.ts';
import type { Line } from './placed.ts';
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
  readonly source: string;
  /** Address of the page from the site's root. */
  readonly path: string;
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
  /** How many goals have no room; the picture says so. */
  readonly left: number;
}
