import { expect, test } from 'vitest';
import { stopsBy } from '../../../../src/domain/words/bound-pairs.ts';
import { excerpt, excerptAround } from '../../../../src/domain/words/excerpt.ts';

/** Some words as texts have them, with others between. */
const stops = stopsBy(
  ['cơ quan', 'nhà nước', 'đơn vị', 'hoạt động', 'đơn thuốc', 'doanh nghiệp'].flatMap((w) => [
    `a ${w} b ${w} c`,
    'cơ quan nhà nước đều',
  ]),
);

test.for<[words: string, most: number, cut: string]>([
  ['Phát triển kinh tế số', 40, 'Phát triển kinh tế số'],
  ['Phát triển kinh tế số, xã hội số', 24, 'Phát triển kinh tế số…'],
  ['Chính phủ điện tử giai đoạn 2019 - 2020', 36, 'Chính phủ điện tử giai đoạn 2019…'],
])('“%s” in %i characters', ([words, most, cut]) => {
  expect(excerpt(words, most)).toBe(cut);
});

test.for<[words: string, held: string, most: number, cut: string]>([
  ['Mỗi người dân có danh tính số', 'Mỗi', 60, 'Mỗi người dân có danh tính số'],
  ['Mỗi doanh nghiệp nhỏ và vừa ứng dụng công nghệ số', 'Mỗi', 30, 'Mỗi doanh nghiệp nhỏ và vừa…'],
  [
    'Các trạm y tế, trung tâm y tế, bệnh viện công đều được triển khai đơn thuốc điện tử',
    'đều',
    50,
    '…bệnh viện công đều được triển khai đơn thuốc…',
  ],
  [
    'Kho dữ liệu của tỉnh và các kho dữ liệu khác đã kết nối rộng khắp',
    'rộng khắp',
    30,
    '…khác đã kết nối rộng khắp',
  ],
  ['Những chữ khác', 'đều', 20, 'đều'],
  // After punctuation rather than a little later.
  ['Mọi cơ quan và các đơn vị, địa phương phải kết nối', 'Mọi', 34, 'Mọi cơ quan và các đơn vị…'],
  // Never inside a word, nor after one that joins what follows.
  ['Mọi hoạt động của các cơ quan nhà nước được số hóa', 'Mọi', 34, 'Mọi hoạt động…'],
  ['toàn bộ cơ quan nhà nước phải đều kết nối mạng', 'đều', 24, '…phải đều kết nối mạng'],
])('“%s” around “%s” in %i characters', ([words, held, most, cut]) => {
  expect(excerptAround(words, held, most, stops(words))).toBe(cut);
});
