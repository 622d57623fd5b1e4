import { expect, test } from 'vitest';
import { markCorners } from '../../../../src/domain/chart/mark-corners.ts';
import { markShapes } from '../../../../src/domain/chart/mark-shape.ts';
import type { MarkShape } from '../../../../src/schemas/regions.ts';

type Point = readonly [x: number, y: number];

/** Corners of a path of straight lines: M, l, h, v, H, V, z. */
function cornersOf(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', given = ''] of path.matchAll(/([MlhvHV])([^a-zA-Z]*)/g)) {
    const numbers = [...given.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    while (numbers.length > 0) {
      const next = numbers.shift() ?? 0;
      if (letter === 'H') x = next;
      else if (letter === 'V') y = next;
      else if (letter === 'h') x += next;
      else if (letter === 'v') y += next;
      else if (letter === 'M') [x, y] = [next, numbers.shift() ?? 0];
      else [x, y] = [x + next, y + (numbers.shift() ?? 0)];
      points.push([x, y]);
    }
  }
  return points;
}

/** In the box that holds them all, of side 1, from one to the next in whatever order they were drawn. */
function inTheirBox(points: readonly Point[]): string[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const place = (v: number, all: readonly number[]): string =>
    ((v - Math.min(...all)) / (Math.max(...all) - Math.min(...all))).toFixed(1);
  return points.map(([x, y]) => `${place(x, xs)} ${place(y, ys)}`).sort();
}

const straight = (Object.keys(markShapes) as MarkShape[]).filter((mark) => mark !== 'circle');

test.for(straight)('a chart draws the %s of the legend', (mark) => {
  expect(inTheirBox(markCorners[mark] ?? [])).toEqual(inTheirBox(cornersOf(markShapes[mark])));
});

test('a circle has no corners, in the legend or in a chart', () => {
  expect(markCorners.circle).toBeNull();
  expect(markShapes.circle).toMatch(/a6 6 0 1 0 0 12/);
});
