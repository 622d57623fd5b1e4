import type { Art, ArtLabel } from '../../src/domain/overview/art.ts';
import type { Box, Faces } from '../../src/share/placed.ts';

export const labelWords = ({ runs }: ArtLabel): string => runs.map((r) => r.words).join('');

/** What the ink of a label covers. */
export function labelBox({ x, y, size, runs }: ArtLabel, by: Faces): Box {
  const inks = runs.map((r) => by[r.face].ink(r.words, size));
  return {
    left: x,
    right: x + runs.reduce((sum, r) => sum + by[r.face].width(r.words, size), 0),
    top: y + Math.min(...inks.map((i) => i.top)),
    bottom: y + Math.max(...inks.map((i) => i.bottom)),
  };
}

/** Half a pixel, for rounding. */
const slack = 0.5;
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - slack &&
  b.left < a.right - slack &&
  a.top < b.bottom - slack &&
  b.top < a.bottom - slack;

/** Labels that touch each other or a mark, as words. */
export function collisions({ labels, marks }: Pick<Art, 'labels' | 'marks'>, by: Faces): string[] {
  const boxes = labels.map((l) => ({ words: labelWords(l), box: labelBox(l, by) }));
  const shapes = marks.map(({ x, y, size, of }) => ({
    words: `the mark of ${of.province}`,
    box: { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 },
  }));
  return boxes.flatMap((a, i) =>
    [...boxes.slice(i + 1), ...shapes]
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.words} | ${b.words}`),
  );
}
