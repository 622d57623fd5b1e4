import { expect, test } from 'vitest';
import { keyOf } from '../../../../src/domain/chart/chart-figure.ts';
import { panelsOf } from '../../../../src/domain/chart/chart-panel.ts';
import { narrowValues, wideValues } from '../../../../src/domain/chart/row-labels.ts';
import { drawnPoints, marksOf } from '../../../../src/domain/chart/row-points.ts';
import { isSameTwice } from '../../../../src/domain/overview/row-places.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const indicator = indicatorNamed('đo');
const goals = (...years: readonly (readonly [year: number, value: number])[]) =>
  topicOf(
    years.map(([year, value], i) =>
      statementWith({ id: `${i}`, year, value, valueWords: `đạt ${value}%`, indicator }),
    ),
  );
const [panel] = panelsOf(goals([2025, 80], [2028, 80]), provincesNamed('kien-giang'));
const row = panel!.rows[0]!;
const measure = (words: string): number => words.length * 7;

test('a value for another year than the main ones names it, and is not called that of both', () => {
  const points = drawnPoints(row.points, (value) => 2 * value);
  expect(points.map((p) => p.text)).toEqual(
    ['đạt 80%', 'đạt 80% (2028)'].map((t) => t.replace('đạt ', '')),
  );
  const labels = wideValues(points, 0, 60, measure, 600).map((l) => l.text);
  expect(labels).toEqual(['80%', '80% (2028)']);
  expect(narrowValues(row, 0, measure, 600).map((l) => l.text)).toEqual(['80% → 80% (2028)']);
  // Both are before the last main year: two hollow marks, not one for both years.
  expect(marksOf(points, 0).map((m) => m.kind)).toEqual(['hollow', 'hollow']);
});

test('a value between those of the main years stands at its mark with its year, below where the line above is taken', () => {
  const [three] = panelsOf(goals([2025, 70], [2028, 80], [2030, 90]), provincesNamed('kien-giang'));
  const points = drawnPoints(three!.rows[0]!.points, (value) => 4 * value);
  const labels = (width: number) =>
    wideValues(points, 0, 60, measure, width).map(({ text, x, y }) => [text, x, Math.sign(y)]);
  expect(labels(600)).toEqual([
    ['70%', 265, 0],
    ['90%', 375, 0],
    ['80% (2028)', 320, -1],
  ]);
  expect(labels(370)[2]).toEqual(['80% (2028)', 320, 1]);
});

test('the same value in both main years is said once', () => {
  const [both] = panelsOf(goals([2025, 80], [2030, 80]), provincesNamed('kien-giang'));
  const points = drawnPoints(both!.rows[0]!.points, (value) => 2 * value);
  expect(wideValues(points, 0, 60, measure, 600).map((l) => l.text)).toEqual([
    '80%, cả 2025 và 2030',
  ]);
  expect(marksOf(points, 0).map((m) => m.kind)).toEqual(['both']);
});

test('the key of a chart says which years its marks are for', () => {
  expect(keyOf(panel!)).toContain(
    'Dấu rỗng: trước 2030; dấu đặc: từ 2030. Năm không phải 2025 hay 2030 ghi trong ngoặc.',
  );
  const [main] = panelsOf(goals([2025, 80], [2030, 90]), provincesNamed('kien-giang'));
  expect(keyOf(main!)).toContain('Dấu rỗng: 2025; dấu đặc: 2030.');
});

test('in the overview a value is that of both years only when these are the main ones', () => {
  const point = (year: number) =>
    ({ year, text: '80%' }) as Parameters<typeof isSameTwice>[0][number];
  expect(isSameTwice([point(2025), point(2030)])).toBe(true);
  expect(isSameTwice([point(2025), point(2028)])).toBe(false);
});
