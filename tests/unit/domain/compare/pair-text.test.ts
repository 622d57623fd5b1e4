import { expect, test } from 'vitest';
import { pairHeading, pairText } from '../../../../src/domain/compare/pair-text.ts';
import type { PairWord } from '../../../../src/domain/compare/pair-word.ts';

test('the heading counts every row once, and always says the three main counts', () => {
  const all: PairWord[] = [
    'same',
    'different',
    'different',
    'only-a',
    'only-b',
    'unlike',
    'neither',
  ];
  expect(pairHeading(all, 'Kiên Giang', 'Trà Vinh')).toBe(
    'Kiên Giang và Trà Vinh: 1 giống, 2 khác, 2 chỉ một bên đặt mục tiêu; 1 khác thước đo, 1 cả hai không đặt mục tiêu',
  );
  expect(pairHeading([], 'A', 'B')).toBe('A và B: 0 giống, 0 khác, 0 chỉ một bên đặt mục tiêu');
  const kinds: PairWord[] = [
    'same',
    'partly',
    'different',
    'unlike',
    'near',
    'only-a',
    'only-b',
    'neither',
  ];
  const counted = [...pairHeading(kinds, 'A', 'B').matchAll(/\d+/g)].reduce(
    (sum, [n]) => sum + Number(n),
    0,
  );
  expect(counted).toBe(kinds.length);
});

test('words name the province that speaks', () => {
  expect([
    pairText('only-a', 'Gia Lai', 'Trà Vinh'),
    pairText('only-b', 'Gia Lai', 'Trà Vinh'),
  ]).toEqual(['chỉ Gia Lai đặt mục tiêu', 'chỉ Trà Vinh đặt mục tiêu']);
});
