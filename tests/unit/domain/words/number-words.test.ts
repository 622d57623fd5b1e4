import { expect, test } from 'vitest';
import { numbersIn, numberWord, typedNumbers } from '../../../../src/domain/words/number-words.ts';

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

test.for<[n: number, written: string]>([
  [0, 'không'],
  [3, 'ba'],
  [10, 'mười'],
  [12, '12'],
])('%d is written “%s”', ([n, written]) => {
  expect(numberWord(n)).toBe(written);
});
test('typed without accents, “nhất”, “nhì” and “tư” count too, and “không” does not', () => {
  expect(['mot', 'nhat', 'nhi', 'tu', 'bon', 'muoi'].map((word) => typedNumbers[word])).toEqual([
    1, 1, 2, 4, 4, 10,
  ]);
  expect(typedNumbers).not.toHaveProperty('khong');
});
