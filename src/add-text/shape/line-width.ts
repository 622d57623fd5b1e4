import type { Line } from '../read/line.ts';
import { markOf } from './mark.ts';

/** How words end that end a sentence, or a part of one that stands alone. */
export const ended = /(?:[.;:!?…]|\.\/\.)["”’)\]]*$/u;
const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** How wide the lines of a file are, and whether they were wrapped at all. */
export interface Width {
  /** The file tags its paragraphs, and the tags span lines: they can be believed. */
  readonly tagged: boolean;
  readonly wrapped: boolean;
  /** The next word would still have stood on this line: its end was meant. */
  readonly fits: (line: Line, next: Line) => boolean;
  /** First lines of paragraphs are short for no reason (words cut out of HTML source). */
  readonly ragged: boolean;
}

/** Measures the lines of a file. */
export function widthOf(lines: readonly Line[]): Width {
  const tagged =
    lines.filter((l, i) => l.block !== undefined && l.block === lines[i + 1]?.block).length >
    lines.length * 0.2;
  const firstWord = (line: Line) => line.words.split(' ')[0] ?? '';
  const placed = lines.filter((l) => l.right !== undefined && l.x !== undefined);
  if (placed.length > lines.length / 2) {
    const right = percentile(
      placed.map((l) => l.right ?? 0),
      0.93,
    );
    return {
      tagged,
      wrapped: true,
      ragged: false,
      fits: (line, next) => {
        const width = (line.right ?? 0) - (line.x ?? 0);
        const each = width / Math.max(1, line.words.length);
        return (line.right ?? 0) + each * (firstWord(next).length + 1.5) < right;
      },
    };
  }
  const lengthOf = (line: Line) => line.columns?.end ?? line.words.length;
  const lengths = lines.map(lengthOf);
  const width = percentile(lengths, 0.98);
  const goesOn = lines.filter(
    (l, i) =>
      lengthOf(l) > width * 0.7 &&
      !ended.test(l.words) &&
      /^(?:[-–] )?\p{Ll}/u.test(lines[i + 1]?.words ?? ''),
  ).length;
  const wrapped =
    width <= 130 &&
    (goesOn >= 1 || lengths.filter((n) => n > width * 0.7).length > lines.length * 0.25);
  const fits = (line: Line, next: Line) => lengthOf(line) + 1 + firstWord(next).length < width - 1;
  // Lines that surely go on, since the next begins in lower case: if many are short, length says little.
  const sure = lines.filter(
    (l, i) =>
      markOf(l.words) !== null &&
      /^\p{Ll}/u.test(lines[i + 1]?.words ?? '') &&
      !ended.test(l.words),
  );
  const short = sure.filter((l) => lengthOf(l) < width * 0.7).length;
  return { tagged, wrapped, fits, ragged: wrapped && sure.length > 5 && short > sure.length * 0.3 };
}
