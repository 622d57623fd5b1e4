import { expect, test } from 'vitest';
import { numberValue, parseNumber } from '../../../../src/domain/words/numbers.ts';

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
