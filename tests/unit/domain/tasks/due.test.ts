import { describe, expect, test } from 'vitest';
import {
  dueDay,
  onlyBegins,
  undatedBy,
  type Deadline,
  type UndatedKind,
} from '../../../../src/domain/tasks/due.ts';
import { dueWords } from '../../../../src/domain/tasks/due-words.ts';
import { printedWays } from '../../../../src/domain/tasks/printed-ways.ts';

const due = (change: Partial<Deadline>): Deadline => ({
  printed: 'x',
  from: null,
  to: null,
  ...change,
});

test('a deadline stands at its last day, one that only says when the work begins at its first', () => {
  expect(dueDay({ from: '2025-06-01', to: '2025-06-30' })).toBe('2025-06-30');
  expect(dueDay({ from: null, to: '2025-05-31' })).toBe('2025-05-31');
  expect(dueDay({ from: '2026-01-01', to: null })).toBe('2026-01-01');
  expect(onlyBegins({ from: '2026-01-01', to: null })).toBe(true);
  expect(onlyBegins({ from: '2026-01-01', to: '2026-12-31' })).toBe(false);
  expect(dueDay({ from: null, to: null })).toBeNull();
});

describe('a task without a day says why', () => {
  test.for<[kind: UndatedKind | null, deadlines: Deadline[]]>([
    [null, [due({ recurs: 'ongoing' }), due({ to: '2025-05-31' })]],
    ['khong-neu', []],
    ['thuong-xuyen', [due({ recurs: 'ongoing' })]],
    ['lap-lai', [due({ recurs: 'ongoing' }), due({ recurs: 'yearly' })]],
    ['van-ban-khac', [due({ elsewhere: true })]],
  ])('%s', ([kind, deadlines]) => {
    expect(undatedBy({ deadlines })?.kind ?? null).toBe(kind);
  });
});

test('the words quoted for a kind are of the deadlines that make it one', () => {
  const [yearly, other] = [due({ recurs: 'yearly' }), due({ elsewhere: true })];
  expect(undatedBy({ deadlines: [yearly, other] })?.deadlines).toEqual([other]);
  expect(undatedBy({ deadlines: [due({ recurs: 'ongoing' }), yearly] })?.deadlines).toEqual([
    yearly,
  ]);
});

describe('beside the printed words stands what they come to, when that is more', () => {
  test.for<[words: string, deadline: Partial<Deadline>]>([
    [
      'từ 01/01/2025 đến 31/12/2027',
      { printed: 'từ năm 2025-2027', from: '2025-01-01', to: '2027-12-31' },
    ],
    ['đến hết 31/12/2024', { printed: 'năm 2024', from: '2024-01-01', to: '2024-12-31' }],
    ['đến hết 31/5/2025', { to: '2025-05-31' }],
    ['bắt đầu từ 01/01/2026, không ghi lúc xong', { from: '2026-01-01' }],
    ['do văn bản khác định', { elsewhere: true }],
    ['', { printed: 'Thường xuyên', recurs: 'ongoing' }],
    ['', { printed: 'tháng 10 hàng năm', recurs: 'yearly' }],
    ['sáu tháng một lần', { printed: 'định kỳ 6 tháng', recurs: 'half-yearly' }],
  ])('“%s”', ([words, deadline]) => {
    expect(dueWords(due(deadline))).toBe(words);
  });
});

test('of several ways to print a deadline the most frequent is quoted, a capital makes no other', () => {
  expect(printedWays(['năm 2025', 'Năm 2025', 'đến năm 2025'])).toEqual({
    first: 'năm 2025',
    others: 1,
  });
  expect(printedWays([])).toEqual({ first: undefined, others: 0 });
});
