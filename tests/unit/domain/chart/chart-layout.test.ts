import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartForm, drawingHeight, layOut } from '../../../../src/domain/chart/chart-layout.ts';
import { panelsOf } from '../../../../src/domain/chart/chart-panel.ts';
import type { Drawing, Label } from '../../../../src/domain/chart/drawing.ts';
import { edition } from '../../../support/edition.ts';

const all = edition.topics.flatMap((topic) =>
  panelsOf(topic, edition.provinces, edition.nationalMarks).map((panel) => ({
    topic: topic.slug,
    panel,
  })),
);
/** What DC Sans takes at 15 px, as measured on the longest labels. */
const measure = (words: string): number => words.length * 6.7;
const box = (l: Label) => {
  const w = measure(l.text) * (l.weight === 'quiet' || l.weight === 'national' ? 14 / 15 : 1);
  const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - w : l.x - w / 2;
  return { left, right: left + w, top: l.y - 9, bottom: l.y + 9 };
};
const labelsOf = (d: Drawing): readonly Label[] => [
  ...d.rows.flatMap((r) => r.labels),
  ...d.national.labels,
];
const overlaps = (d: Drawing) =>
  labelsOf(d).flatMap((a, i, labels) =>
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
      for (const l of labelsOf(d)) {
        expect(box(l).bottom, `${topic}: ${l.text}`).toBeLessThanOrEqual(d.height);
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

describe.for([
  { width: 960, narrow: false },
  { width: 728, narrow: false },
  { width: 328, narrow: true },
  { width: 288, narrow: true },
])('a national line at $width px', ({ width, narrow }) => {
  const lined = all.filter((x) => x.panel.lines.length > 0);
  test('stands at its value, leaves words alone, and is named at its foot', () => {
    expect(lined.length).toBeGreaterThan(10);
    for (const { topic, panel } of lined) {
      const d = layOut(panel, width, narrow, measure);
      const { min, max } = panel.axis;
      const at = (value: number) =>
        d.plot.left + ((value - min) / (max - min)) * (d.plot.right - d.plot.left);
      expect(panel.reverse, 'a line on an inverted axis needs a test of its own').toBe(false);
      expect(
        d.national.lines.map((l) => Math.round(l.x)),
        topic,
      ).toEqual(panel.lines.map((l) => Math.round(at(l.value))));
      expect(
        d.national.lines.map((l) => l.solid),
        topic,
      ).toEqual(panel.lines.map((l) => l.year >= 2030));
      for (const { x, parts } of d.national.lines) {
        expect(parts.at(-1)?.[1], `${topic}: reaches its foot`).toBeGreaterThan(d.plot.bottom);
        for (const [top, bottom] of parts) {
          expect(bottom - top).toBeGreaterThan(5);
          for (const b of labelsOf(d).map(box))
            expect(
              x > b.left && x < b.right && top < b.bottom && b.top < bottom,
              `${topic}: line through words`,
            ).toBe(false);
        }
      }
      const named = d.national.labels.map((l) => l.text).join(' ');
      expect(named).toMatch(/^mức quốc gia 20/);
      for (const l of panel.lines) expect(named).toContain(`${l.year}: ${l.text}`);
    }
  });

  test('does not cross the row of another measure', () => {
    const mixed = lined.filter(({ panel }) => panel.rows.some((r) => r.apart));
    expect(mixed.length).toBeGreaterThan(0);
    for (const { panel } of mixed) {
      const d = layOut(panel, width, narrow, measure);
      for (const { row, marks } of d.rows) {
        const y = marks.find((m) => m.kind !== 'key')!.y;
        for (const { parts } of d.national.lines)
          if (row.apart)
            expect(parts.some(([top, bottom]) => top < y + 12 && bottom > y - 12)).toBe(false);
      }
      expect(
        d.national.lines.some(({ parts }) => parts.some(([top]) => top < d.plot.bottom - 20)),
        'crosses some row',
      ).toBe(true);
    }
  });
});

test('two national lines on one spot are one solid line that names both years; close ones share a label', () => {
  const { panel } = all.find((x) => x.panel.lines.length === 2)!;
  const of = (values: readonly [number, number]) =>
    layOut(
      {
        ...panel,
        lines: panel.lines.map((l, i) => ({ ...l, value: values[i]!, text: `${values[i]}%` })),
      },
      960,
      false,
      measure,
    ).national;
  const same = of([80, 80]);
  expect(same.lines.map((l) => l.solid)).toEqual([true]);
  expect(same.labels.map((l) => l.text)).toEqual(['mức quốc gia 2025 và 2030: 80%']);
  expect(of([80, 82]).labels.map((l) => l.text)).toEqual(['mức quốc gia 2025: 80% · 2030: 82%']);
  expect(of([20, 90]).labels.map((l) => l.text)).toEqual(['mức quốc gia 2025: 20%', '2030: 90%']);
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
  const css = readFileSync('src/components/topic/chart.css', 'utf8');
  const [wide, narrow] = [...css.matchAll(/--axis-height: (\d+)px;\s+--row-height: (\d+)px/g)].map(
    (m) => [Number(m[1]), Number(m[2])],
  );
  for (const rows of [1, 3]) {
    expect(drawingHeight(rows, false, false)).toBe(wide![0]! + rows * wide![1]!);
    expect(drawingHeight(rows, true, false)).toBe(narrow![0]! + rows * narrow![1]!);
    const foot = Number(/data-lined\] \{\s+--national-foot: (\d+)px/.exec(css)?.[1]);
    expect(drawingHeight(rows, true, true) - drawingHeight(rows, true, false)).toBe(foot);
  }
  expect(chartForm.wide.row).toBe(wide![1]);
  for (const { panel } of all) expect(css).toContain(`[data-rows='${panel.rows.length}']`);
});
