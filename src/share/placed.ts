import { face, type Face } from './typeset.ts';

type FaceName = 'serif' | 'heavy' | 'sans' | 'bold' | 'italic';
export type Faces = Readonly<Record<FaceName, Face>>;

let opened: Promise<Faces> | undefined;

/** The fonts of the pictures, opened once. */
export const faces = (): Promise<Faces> =>
  (opened ??= (async () => ({
    serif: await face('serif', 400),
    heavy: await face('serif', 600),
    sans: await face('sans', 400),
    bold: await face('sans', 600),
    italic: await face('italic', 400),
  }))());

/** Words in one face, size and colour. */
export interface Run {
  readonly words: string;
  readonly face: FaceName;
  readonly size: number;
  readonly fill: string;
}
/** Runs one after the other on one baseline. */
export interface Line {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly runs: readonly Run[];
}

/** The words of a line, joined. */
export const lineWords = (line: Pick<Line, 'runs'>): string =>
  line.runs.map((r) => r.words).join('');

/** Width of runs set beside each other, px. */
export const runsWidth = (runs: readonly Run[], by: Faces): number =>
  runs.reduce((sum, r) => sum + by[r.face].width(r.words, r.size), 0);

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the ink of a line covers. */
export function inkBox({ x, y, runs }: Line, by: Faces): Box {
  const inks = runs.map((r) => by[r.face].ink(r.words, r.size));
  return {
    left: x,
    right: x + runsWidth(runs, by),
    top: y + Math.min(...inks.map((i) => i.top)),
    bottom: y + Math.max(...inks.map((i) => i.bottom)),
  };
}
