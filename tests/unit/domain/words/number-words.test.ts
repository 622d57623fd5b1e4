import { expect, test } from 'vitest';
import { numbersIn, parseNumber } from '../../../../src/domain/words/number-words.ts';

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

test.for<[words: string, numbers: number[]]>([
  ['đạt trên 50%', [50]],
  ['5 - 10%', [5, 10]],
  ['tăng tối thiểu 7,0%', [7]],
  ['hơn 10.000', [10000]],
  ['xếp thứ 19/63', [19, 63]],
  ['ít nhất một mô hình', [1]],
  ['ba khâu đột phá', [3]],
  ['Một', [1]],
  ['năm nghìn', [5]],
  ['đến năm 2025', [2025]],
  ['hàng năm tăng 7%', [7]],
  ['7% mỗi năm', [7]],
  ['phổ cập', []],
  ['toàn bộ', []],
  ['bảy, tám', [7, 8]],
  ['mộtt haii', []],
  ['', []],
])('“%s” prints %j', ([words, numbers]) => {
  expect(numbersIn(words)).toEqual(numbers);
  expect(numbersIn(words.normalize('NFD'))).toEqual(numbers);
});
