import { expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/excerpt.ts';

test.for<[words: string, most: number, cut: string]>([
  ['Phát triển kinh tế số', 40, 'Phát triển kinh tế số'],
  ['Phát triển kinh tế số, xã hội số', 24, 'Phát triển kinh tế số…'],
  ['Chính phủ điện tử giai đoạn 2019 - 2020', 36, 'Chính phủ điện tử giai đoạn 2019…'],
])('“%s” in %i characters', ([words, most, cut]) => {
  expect(excerpt(words, most)).toBe(cut);
});
