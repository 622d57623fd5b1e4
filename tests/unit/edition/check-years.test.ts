import { expect, test } from 'vitest';
import { checkYears } from '../../../src/edition/check-years.ts';
import { edition } from '../../support/edition.ts';

const says = (years: readonly number[]): string => {
  try {
    checkYears(edition.statements, years);
    return 'accepted';
  } catch (e) {
    return (e as Error).message;
  }
};

test('the years of the comparison are two, in their order, and somebody sets a goal for each', () => {
  expect(says([2025, 2030])).toBe('accepted');
  expect(says([2025, 2027])).toBe('accepted');
  for (const years of [[2025], [2030, 2025], [2025, 2025], [2025, 2027, 2030]])
    expect(says(years)).toMatch(/^content\/years\.json: "main" là \[.+\], không phải hai năm/);
  expect(says([2025, 2031])).toContain('không văn bản nào đặt mục tiêu cho năm 2031.');
});
