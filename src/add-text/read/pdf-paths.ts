import type { Box } from './pdf-tables.ts';

/** A transformation of the plane, as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
export const plain: Matrix = [1, 0, 0, 1, 0, 0];
/** First n, then m. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** A thin box is a rule itself; a large one has four. */
export function edges(box: Box): Box[] {
  if (box.right - box.x <= 3 || box.top - box.y <= 3) return [box];
  return [
    { ...box, y: box.top },
    { ...box, top: box.y },
    { ...box, right: box.x },
    { ...box, x: box.right },
  ];
}

/** The boxes around the parts of a path, as pdf.js writes one: an operation, then its points. */
export function boxesOf(path: ArrayLike<number>, matrix: Matrix): Box[] {
  const boxes: Box[] = [];
  let points: [number, number][] = [];
  const flush = () => {
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    if (points.length > 1)
      boxes.push({
        x: Math.min(...xs),
        right: Math.max(...xs),
        y: Math.min(...ys),
        top: Math.max(...ys),
      });
    points = [];
  };
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 4;
    const count = step === 0 || step === 1 ? 1 : step === 2 ? 3 : step === 3 ? 2 : 0;
    if (step === 0) flush();
    for (let k = 0; k < count; k += 1) {
      const [x, y] = [path[at + 1 + 2 * k] ?? 0, path[at + 2 + 2 * k] ?? 0];
      points.push([
        matrix[0] * x + matrix[2] * y + matrix[4],
        matrix[1] * x + matrix[3] * y + matrix[5],
      ]);
    }
    at += 1 + 2 * count;
  }
  flush();
  return boxes;
}
