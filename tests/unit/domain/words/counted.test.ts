import { expect, test } from 'vitest';
import { provinceCount, provinceNames, textCount } from '../../../../src/domain/words/counted.ts';

const province = { kind: 'tỉnh', name: 'A' } as const;
const city = { kind: 'thành phố', name: 'B' } as const;

test.for([
  [[province], 'một tỉnh'],
  [[province, province, province, province], 'bốn tỉnh'],
  [[city, city], 'hai thành phố'],
  [[province, city, province], 'ba tỉnh, thành phố'],
  [Array.from({ length: 63 }, () => province), '63 tỉnh'],
] as const)('%j are “%s”', ([provinces, words]) => {
  expect(provinceCount(provinces)).toBe(words);
});

test('texts are counted in words up to ten', () => {
  expect([1, 5, 6, 10, 11].map((length) => textCount({ length }))).toEqual([
    'một văn bản',
    'năm văn bản',
    'sáu văn bản',
    'mười văn bản',
    '11 văn bản',
  ]);
});

test('provinces stand by name while they can be read in a row', () => {
  expect(provinceNames([province, city])).toBe('A và B');
  expect(provinceNames(Array.from({ length: 9 }, () => province))).toBe('chín tỉnh');
});
