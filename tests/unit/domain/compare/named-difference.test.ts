import { expect, test } from 'vitest';
import { namedDifference, type Numbered } from '../../../../src/domain/compare/named-difference.ts';
import type { Said } from '../../../../src/domain/compare/said.ts';

const says = (measure: string, group: string, change: Partial<Said> = {}): Said => ({
  column: '',
  year: 2025,
  measure,
  group,
  apart: null,
  value: '= 80 ',
  numeric: true,
  ...change,
});
const side = (name: string, ...said: Said[]): Numbered => ({ side: { slug: name, name }, said });
const [homes, people, phones] = [
  says('ho', 'Tính hộ'),
  says('nguoi', 'Tính người'),
  says('may', 'CSDL, máy'),
];

test.for<[name: string, sides: Numbered[], chosen: number, unlike: boolean, words: string]>([
  ['two measures', [side('A', homes), side('B', people)], 2, true, 'A: tính hộ ≠ B: tính người'],
  [
    'two measures near each other',
    [side('A', homes), side('B', people)],
    2,
    false,
    'A: tính hộ; B: tính người',
  ],
  [
    'two sides with one measure against a third',
    [side('A', homes), side('B', people), side('C', people)],
    3,
    true,
    'A: tính hộ ≠ B, C: tính người',
  ],
  [
    'one measure common to both, one of its own',
    [side('A', homes), side('B', homes, people)],
    2,
    false,
    'cả hai: tính hộ; riêng B: tính người',
  ],
  [
    'a third side was chosen that gives no number',
    [side('A', homes), side('B', homes, people)],
    3,
    false,
    'A, B: tính hộ; riêng B: tính người',
  ],
  [
    'two measures of one side',
    [side('A', homes), side('B', people, phones)],
    2,
    true,
    'A: tính hộ ≠ B: tính người và cả CSDL, máy',
  ],
  [
    'names that end alike',
    [side('A', homes), side('B', says('t', 'Cấp tỉnh, qua mạng'), says('x', 'Cấp xã, qua mạng'))],
    2,
    true,
    'A: tính hộ ≠ B: qua mạng (cấp tỉnh, cấp xã)',
  ],
  [
    'many measures of one side',
    [side('A', homes), side('B', people, phones, says('x', 'Xe'))],
    2,
    true,
    'A: tính hộ ≠ B: 3 thước đo khác',
  ],
  [
    'two measures under one heading',
    [
      side('A', says('a', 'Người', { apart: 'tính trên dân số' })),
      side('B', says('b', 'Người', { apart: 'tính trên người dân' })),
    ],
    2,
    false,
    'A: tính trên dân số; B: tính trên người dân',
  ],
  [
    'the same measures, each for another year',
    [
      side('A', homes, says('nguoi', 'Tính người', { year: 2030 })),
      side('B', people, says('ho', 'Tính hộ', { year: 2030 })),
    ],
    2,
    false,
    'cùng những thước đo ấy, nhưng không phải cho cùng những năm',
  ],
])('%s', ([, sides, chosen, unlike, words]) => {
  expect(namedDifference(sides, chosen, unlike)).toBe(words);
});
