import { expect, test } from 'vitest';
import { numberValue, parseNumber } from '../../../../src/domain/words/numbers.ts';
import { printNumber } from '../../../../src/domain/words/print-number.ts';

test.for<[printed: string, value: number]>([
  ['100', 100],
  ['09', 9],
  ['7,0', 7],
  ['4,15', 4.15],
  ['10.000', 10000],
  ['1.234.567', 1234567],
  ['1.000,5', 1000.5],
  ['4.0', 4],
  ['0', 0],
])('%s is read as %d', ([printed, value]) => {
  expect(parseNumber(printed)).toBe(value);
});

test('a reader may type thousands as English does; a text never prints them so', () => {
  expect(numberValue('10,000')).toBe(10000);
  expect(parseNumber('0,125')).toBe(0.125);
});
test.for(['4G', '', '50%', 'năm'])('“%s” is no number', (typed) => {
  expect(numberValue(typed)).toBeNull();
});

test.for<[value: number, printed: string]>([
  [100, '100'],
  [7.5, '7,5'],
  [4.15, '4,15'],
  [0.1 + 0.2, '0,3'],
  [1000, '1.000'],
  [20000, '20.000'],
  [1234567.25, '1.234.567,25'],
])('%d is printed %s, and read again as the same number', ([value, printed]) => {
  expect(printNumber(value)).toBe(printed);
  expect(parseNumber(printed)).toBeCloseTo(value, 9);
});
test('as many decimals as are asked for', () => {
  expect([printNumber(3, 1), printNumber(2.97, 2)]).toEqual(['3,0', '2,97']);
});
