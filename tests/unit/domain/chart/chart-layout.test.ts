import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartForm, drawingHeight, layOut } from '../../../../src/domain/chart/chart-layout.ts';
import { panelsOf } from '../../../../src/domain/chart/chart-panel.ts';
import type { Drawing, Label } from '../../../../src/domain/chart/drawing.ts';
import { edition } from '../../../support/edition.ts';

const all = edition.topics.flatMap((topic) =>
  panelsOf(topic, edition.provinces).map((panel) => ({ topic: topic.slug, panel })),
);
/** What DC Sans takes at 15 px, as measured on the longest labels. */
const measure = (words: string): number => words.length * 6.7;
const box = (l: Label) => {
  const w = measure(l.text) * (l.weight === 'quiet' ? 14 / 15 : 1);
  const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - w : l.x - w / 2;
  return { left, right: left + w, top: l.y - 9, bottom: l.y + 9 };
};
const overlaps = (d: Drawing) =>
  d.rows
    .flatMap((r) => r.labels)
    .flatMap((a, i, labels) =>
      labels
        .slice(i + 1)
        .filter((b) => {
          const [x, y] = [box(a), box(b)];
          return x.left < y.right && y.left < x.right && x.top < y.bottom && y.top < x.bottom;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );

describe.for([
  { width: 960, narrow: false },
  { width: 728, narrow: false },
  { width: 328, narrow: true },
  { width: 288, narrow: true },
])('the layout at $width px', ({ width, narrow }) => {
  test('keeps every label, mark and tick inside, and no two labels on each other', () => {
    for (const { topic, panel } of all) {
      const d = layOut(panel, width, narrow, measure);
      for (const l of d.rows.flatMap((r) => r.labels)) {
        expect(box(l).left, `${topic}: ${l.text}`).toBeGreaterThanOrEqual(-1);
        expect(box(l).right, `${topic}: ${l.text}`).toBeLessThanOrEqual(width + 1);
      }
      for (const m of d.rows.flatMap((r) => r.marks)) {
        expect(m.x).toBeGreaterThanOrEqual(0);
        expect(m.x).toBeLessThanOrEqual(width);
      }
      expect(overlaps(d), topic).toEqual([]);
      expect(d.plot.right - d.plot.left, `${topic}: room for the plot`).toBeGreaterThan(
        narrow ? 250 : 280,
      );
    }
  });
});

test('an inverted axis puts the better rank further right', () => {
  const ranks = all.find((x) => x.panel.reverse);
  const d = layOut(ranks!.panel, 960, false, measure);
  expect(d.ticks[0]!.x).toBeGreaterThan(d.ticks.at(-1)!.x);
});

test('a range is a bar, its later year solid', () => {
  const { panel } = all.find((x) =>
    x.panel.rows.some((r) => r.points.some((p) => p.max !== null)),
  )!;
  expect(
    layOut(panel, 960, false, measure).rows.flatMap((r) => r.strokes.map((s) => s.kind)),
  ).toContain('solid-range');
});

test('the style sheet reserves the height of the drawing, in both forms', () => {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  const [wide, narrow] = [...css.matchAll(/--axis-height: (\d+)px;\s+--row-height: (\d+)px/g)].map(
    (m) => [Number(m[1]), Number(m[2])],
  );
  for (const rows of [1, 3]) {
    expect(drawingHeight(rows, false)).toBe(wide![0]! + rows * wide![1]!);
    expect(drawingHeight(rows, true)).toBe(narrow![0]! + rows * narrow![1]!);
  }
  expect(chartForm.wide.row).toBe(wide![1]);
  for (const { panel } of all) expect(css).toContain(`[data-rows='${panel.rows.length}']`);
});
