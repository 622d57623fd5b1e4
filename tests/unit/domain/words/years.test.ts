import { expect, test } from 'vitest';
import { isGoalYear, isYearAlone } from '../../../../src/domain/words/year-alone.ts';
import { yearsIn } from '../../../../src/domain/words/years.ts';

test('years are found in spans, months and days, and in no longer number', () => {
  expect(yearsIn('giai đoạn 2021-2025, tháng 6/2030, ngày 01/02/2023')).toEqual([
    2021, 2025, 2030, 2023,
  ]);
  expect(yearsIn('12025 người, 20250 xã, 2095 hộ, 1999')).toEqual([]);
});

test.for<[words: string, year: boolean, goal: boolean]>([
  ['2025', true, true],
  ['2006', true, false],
  ['2060', true, false],
  ['2070', false, false],
  ['năm 2025', false, false],
])('“%s”', ([words, year, goal]) => {
  expect(isYearAlone(words)).toBe(year);
  expect(isGoalYear(words)).toBe(goal);
});
