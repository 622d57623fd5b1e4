import { expect, test } from 'vitest';
import { csv } from '../../../src/data/csv.ts';

const columns = ['a', 'b'] as const;
test('a file begins with a byte order mark and the columns, and each line ends as RFC 4180 says', () => {
  expect(csv(columns, [{ a: 1, b: 'Điều 1.' }])).toBe('\uFEFFa,b\r\n1,Điều 1.\r\n');
});
test.for<[value: string | number | boolean | null | undefined, field: string]>([
  ['một, hai', '"một, hai"'],
  ['nói "mở"', '"nói ""mở"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['a;b', '"a;b"'],
  [null, ''],
  [undefined, ''],
  [4.15, '4.15'],
  [false, 'false'],
  ['', ''],
])('%j is written %s', ([value, field]) => {
  expect(csv(['a'], [{ a: value }])).toBe(`\uFEFFa\r\n${field}\r\n`);
});
test('columns stand in the order asked for, and what is not asked for is left out', () => {
  expect(csv(['b', 'a'], [{ a: 1, b: 2, c: 3 }])).toBe('\uFEFFb,a\r\n2,1\r\n');
});
