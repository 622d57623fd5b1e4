import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../../src/domain/tasks/due.ts';
import { isQuarterly, periodNamed, periodsOf } from '../../../../src/domain/tasks/periods.ts';

const due = (from: string | null, to: string | null): Deadline => ({ printed: 'x', from, to });
const year = (y: number) => due(`${y}-01-01`, `${y}-12-31`);

describe('a period has an id that addresses can name', () => {
  test.for<[id: string, first: string, last: string, name: string]>([
    ['2025-q1', '2025-01-01', '2025-03-31', 'Quý I/2025'],
    ['2025-q2', '2025-04-01', '2025-06-30', 'Quý II/2025'],
    ['2024-q4', '2024-10-01', '2024-12-31', 'Quý IV/2024'],
    ['2024-q1-q3', '2024-01-01', '2024-09-30', 'Quý I – III/2024'],
    ['2027', '2027-01-01', '2027-12-31', '2027'],
    ['2028-2029', '2028-01-01', '2029-12-31', '2028 – 2029'],
  ])('%s', ([id, first, last, name]) => {
    expect(periodNamed(id)).toEqual({ id, first, last, name });
  });
  test.for(['', '2025-q5', '2025-q3-q1', '2029-2028', '25', 'thuong-xuyen', '2025-06'])(
    '“%s” is none',
    (id) => {
      expect(periodNamed(id)).toBeNull();
    },
  );
});

describe('the axis', () => {
  const ids = (deadlines: readonly Deadline[]) => periodsOf(deadlines).map((p) => p.id);
  test('is told in years where deadlines are', () => {
    expect(ids([year(2023), year(2025)])).toEqual(['2023', '2024', '2025']);
  });
  test('is told in quarters in years with a deadline told by less than a year', () => {
    expect(ids([due(null, '2025-05-31'), year(2025), due(null, '2026-12-31')])).toEqual([
      '2025-q2',
      '2025-q3',
      '2025-q4',
      '2026',
    ]);
  });
  test('has what is empty before the first quarter in use as one period', () => {
    expect(ids([year(2023), due('2024-12-01', '2024-12-31'), due(null, '2025-05-31')])).toEqual([
      '2023',
      '2024-q1-q3',
      '2024-q4',
      '2025-q1',
      '2025-q2',
      '2025-q3',
      '2025-q4',
    ]);
  });
  test('joins neighbouring empty years', () => {
    expect(ids([year(2025), due(null, '2030-12-31')])).toEqual(['2025', '2026-2029', '2030']);
  });
  test('has a place for a work that only begins, at its first day', () => {
    expect(ids([due('2026-01-01', null)])).toEqual(['2026']);
  });
  test('is empty without a dated deadline', () => {
    expect(ids([due(null, null)])).toEqual([]);
  });
  test('covers every day from its beginning to its end, once', () => {
    const axis = periodsOf([year(2023), due('2024-12-01', '2024-12-31'), due(null, '2030-12-31')]);
    axis.slice(1).forEach((p, i) => {
      const before = new Date(`${axis[i]?.last}T00:00:00Z`).getTime();
      expect(new Date(`${p.first}T00:00:00Z`).getTime() - before).toBe(86_400_000);
    });
    expect(axis.map(isQuarterly).lastIndexOf(true)).toBeGreaterThan(0);
  });
});
