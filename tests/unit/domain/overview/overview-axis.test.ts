import { expect, test } from 'vitest';
import { overviewAxis } from '../../../../src/domain/overview/overview-axis.ts';

test('percentages have two axes only, never fitted to the values', () => {
  expect(overviewAxis([38, 41], '%').max).toBe(100);
  expect(overviewAxis([2, 10], '%').max).toBe(10);
  expect(overviewAxis([2, 10.5], '%').max).toBe(100);
  expect(overviewAxis([40, 150], '%').max, 'more than all').toBeGreaterThanOrEqual(150);
});

test('ranks run from the last of 63 provinces to the first', () => {
  for (const unit of ['nhóm', 'hạng'])
    expect(overviewAxis([10, 20], unit)).toEqual({
      min: 1,
      max: 63,
      ticks: [63, 32, 1],
      reverse: true,
    });
});

test('other units have the axis of the charts', () => {
  const { min, max, reverse } = overviewAxis([300], 'xã');
  expect([min, reverse]).toEqual([0, false]);
  expect(max).toBeGreaterThanOrEqual(300);
});
