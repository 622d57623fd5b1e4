import { describe, expect, test } from 'vitest';
import { unitAxis, unitChart } from '../../../../src/domain/chart/unit-chart.ts';
import { provincesNamed } from '../../../support/samples.ts';

const provinces = provincesNamed(...Array.from({ length: 63 }, (_, i) => `tinh-${i}`));
const values = [
  { value: 58, provinces: provinces.slice(0, 3) },
  { value: 60, provinces: provinces.slice(3, 20) },
  { value: 61.5, provinces: provinces.slice(20, 22) },
  { value: 100, provinces: provinces.slice(22) },
];
const axis = unitAxis(
  values.map((v) => v.value),
  '%',
);

describe('a chart with one mark for each province', () => {
  const chart = unitChart(values, axis, 1200);
  const marks = chart.stacks.flatMap((s) => s.marks);

  test('draws everybody once, inside the drawing, above the axis', () => {
    expect(marks.map((m) => m.province.slug)).toEqual(provinces.map((p) => p.slug));
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(6);
      expect(x).toBeLessThan(1200 - 6);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(chart.base);
    }
  });
  test('no mark stands on another', () => {
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1))
        expect(
          Math.hypot(a.x - b.x, a.y - b.y),
          `${a.province.slug} on ${b.province.slug}`,
        ).toBeGreaterThan(13);
  });
  test('a stack stands over its figure', () => {
    for (const { x, marks: own } of chart.stacks) {
      const [left, right] = [Math.min(...own.map((m) => m.x)), Math.max(...own.map((m) => m.x))];
      expect((left + right) / 2).toBeCloseTo(x, 0);
    }
  });
  test('the axis of percentages begins below the lowest figure, not always at 0', () => {
    expect(axis).toEqual({ min: 50, max: 100, ticks: [50, 60, 70, 80, 90, 100] });
    expect(unitAxis([5, 40], '%').min).toBe(0);
  });
});
