import { paper } from './paper.ts';
import { runsWidth, type Faces, type Run } from './placed.ts';
import type { Size } from './size.ts';
import { balanced } from './typeset.ts';

/** Words in the quiet colour. */
export const quiet = (words: string, size: number): Run => ({
  words,
  face: 'sans',
  size,
  fill: paper.quiet,
});

/** How an entry is set: size, width of its column in px, fonts. */
export interface Pen {
  readonly size: Size;
  readonly room: number;
  readonly by: Faces;
}
/** Lines under each other: each with its height and the distance from its top to its baseline, px. */
export type Rows = readonly {
  readonly runs: readonly Run[];
  readonly height: number;
  readonly rise: number;
}[];

/** A line. @param most the largest size in it */
export const row = (runs: readonly Run[], most: number) => ({
  runs,
  height: most * 1.24,
  rise: most * 0.95,
});

/** A line with a number ends this much before its column does, px: the numbers of two columns must not read as one line. */
const clear = 14;

/** True when a line is no wider than its column. */
export const fitsIn = (runs: readonly Run[], { room, by }: Pick<Pen, 'room' | 'by'>): boolean =>
  runsWidth(runs, by) <= room - (runs.some((r) => r.face === 'bold') ? clear : 0);

/** Words in the quiet colour on as many lines as they need. */
export const labelRows = (label: string, { size, room, by }: Pen): Rows =>
  balanced(label, size.label, room, by.sans).map((words) =>
    row([quiet(words, size.label)], size.label),
  );
