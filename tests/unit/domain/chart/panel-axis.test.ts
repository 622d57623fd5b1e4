import { describe, expect, test } from 'vitest';
import { axisFor } from '../../../../src/domain/chart/panel-axis.ts';

describe('an axis', () => {
  test.for<[values: number[], unit: string, reverse: boolean, min: number, max: number]>([
    [[80, 100], '%', false, 0, 100],
    [[50], '%', false, 0, 100],
    [[41], '%', false, 0, 100],
    [[30], '%', false, 0, 40],
    [[10, 20], '%', false, 0, 20],
    [[8, 9.5], '%', false, 0, 10],
    [[2, 3], '%', false, 0, 5],
    [[4.15], '%', false, 0, 5],
    [[25, 20], 'nhóm', true, 1, 30],
    [[9], 'hạng', true, 1, 10],
    [[63], 'hạng', true, 1, 80],
    [[3], 'mô hình', false, 0, 5],
    [[18], 'mô hình', false, 0, 20],
    [[30_500], 'người', false, 0, 50_000],
    [[150], '%', false, 0, 200],
  ])('%o %s runs between its ends', ([values, unit, reverse, min, max]) => {
    const axis = axisFor(values, unit, reverse);
    expect([axis.min, axis.max, axis.ticks[0], axis.ticks.at(-1)]).toEqual([min, max, min, max]);
    expect(axis.ticks.every((tick) => Number.isInteger(tick))).toBe(true);
  });
});
