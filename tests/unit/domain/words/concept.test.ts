import { expect, test } from 'vitest';
import { comparable, finder, longestPhrase } from '../../../../src/domain/words/concept.ts';

const finds = (search: string, words: string) =>
  finder(search, [
    ['TTHC', 'thủ tục hành chính'],
    ['CSDL', 'cơ sở dữ liệu'],
  ])(comparable(words));

test.for([
  ['hoà giải', 'Hòa giải ở cơ sở', 'the place of a tone mark'],
  ['sức khỏe', 'chăm sóc sức khoẻ', 'the place of a tone mark'],
  ['kĩ năng số', 'Kỹ năng số', 'i for y'],
  ['4 lớp', 'theo mô hình “04 lớp”', 'quotes and a leading zero'],
  ['phân tích, xử lý dữ liệu', 'phân tích xử lý dữ liệu', 'commas'],
  ['doanh nghiệp nhỏ và vừa', 'doanh nghiệp vừa và nhỏ', 'the order of "nhỏ và vừa"'],
  ['logistics', 'dịch vụ logistis', 'a misprint that is listed'],
  ['thủ tục hành chính', 'hồ sơ TTHC trực tuyến', 'an abbreviation'],
  ['CSDL dùng chung', 'Cơ sở dữ liệu dùng chung', 'an abbreviation that is searched for'],
  ['thủ tục hành chính + cắt giảm', 'Cắt giảm 20% TTHC', 'the order of two phrases'],
] as const)('“%s” is found in “%s”, whatever %s', ([search, words]) => {
  expect(finds(search, words)).toBe(true);
});

test.for([
  ['ban đầu', 'bàn đầu', 'another tone is another word'],
  ['an toàn', 'văn an toàng', 'a syllable is found whole'],
  ['hồ sơ số', 'hồ sơ, tài liệu số', 'a phrase stands in a row'],
  ['4 lớp', '14 lớp', 'a number is found whole'],
  ['thủ tục hành chính + cắt giảm', 'Cắt giảm chi phí', 'both phrases must be there'],
  ['dữ liệu', 'CSDL của tỉnh', 'the end of a name alone is not its abbreviation'],
] as const)('“%s” is not found in “%s”: %s', ([search, words]) => {
  expect(finds(search, words)).toBe(false);
});

test('the length of a search is that of its longest phrase', () => {
  expect([longestPhrase('dữ liệu mở'), longestPhrase('dịch vụ công + mức độ 4')]).toEqual([3, 3]);
});
