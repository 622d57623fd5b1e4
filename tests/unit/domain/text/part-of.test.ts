import { describe, expect, test } from 'vitest';
import { goalYear, partName, partOf, partsInOrder } from '../../../../src/domain/text/part-of.ts';
import type { Clause } from '../../../../src/model/clause.ts';

const clause = (words: string, change: Partial<Clause> = {}): Clause =>
  ({ kind: 'muc', words, heading: true, runIn: '', ...change }) as Clause;

describe('the part that a heading names', () => {
  test.for([
    ['Mục tiêu cụ thể đến năm 2025', 'goals-2025'],
    ['Mục tiêu đến năm 2028', 'goals-2028'],
    ['Định hướng đến năm 2035', 'goals-2035'],
    ['Tầm nhìn, mục tiêu đến năm 2045', 'goals-2045'],
    ['Mục tiêu đến năm 2025, định hướng đến năm 2030', 'goals-2025'],
    ['Mục tiêu giai đoạn 2026 - 2028', 'goals-2028'],
    ['Mục tiêu giai đoạn 2021-2025', 'goals-2025'],
    ['Mục tiêu chung', 'view'],
    ['Năm 2028', null],
    ['Nhiệm vụ, giải pháp đến năm 2028', 'tasks'],
    ['HIỆN TRẠNG CHUYỂN ĐỔI SỐ', 'situation'],
    ['Thực trạng', 'situation'],
    ['Kết quả đạt được', 'situation'],
    ['Chỉ tiêu đến năm 2025', 'goals-2025'],
    ['Tầm nhìn đến năm 2030', 'goals-2030'],
    ['Phân công trách nhiệm', 'organisation'],
    ['Phân công nhiệm vụ', 'organisation'],
  ] as const)('%s', ([words, part]) => {
    expect(partOf(clause(words), [])).toBe(part);
  });
  test('holds for what stands below it, not for the blocks of a form', () => {
    const above = clause('NHIỆM VỤ');
    expect(partOf(clause('Việc', { heading: false, kind: 'gach' }), [above])).toBe('tasks');
    expect(partOf(clause('(Kèm theo)', { heading: false, kind: 'kem-theo' }), [above])).toBeNull();
  });
});

test('parts stand in the order of the texts, goals by year, each once', () => {
  expect(partsInOrder([2025, 2030], ['tasks', 'goals-2045', 'goals-2028', 'goals-2030'])).toEqual([
    'situation',
    'view',
    'goals-2025',
    'goals-2028',
    'goals-2030',
    'goals-2045',
    'tasks',
    'organisation',
  ]);
});

test('a part of goals is named by its year', () => {
  expect([partName('goals-2028'), goalYear('goals-2028')]).toEqual(['Mục tiêu đến 2028', 2028]);
  expect([partName('tasks'), goalYear('tasks')]).toEqual(['Nhiệm vụ, giải pháp', null]);
});
