import { expect, test } from 'vitest';
import { matching } from '../../../../src/client/text/contents-filter.ts';
import { typedPlaces, writtenPlaces } from '../../../../src/client/search/word-places.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';

/** The words that are marked in one line. */
const marked = (
  line: string,
  places: readonly (readonly (readonly [number, number])[])[],
): string[] => {
  const words = tokens(line);
  return (places[0] ?? []).map(([first, last]) =>
    line.slice(words[first]?.start, words[last]?.end),
  );
};
const typed = (line: string, input: string): string[] =>
  marked(line, typedPlaces([tokens(line)], input).places);

test.for<[input: string, line: string, found: readonly string[]]>([
  ['dien thoai', 'Điện thoại cố định; điện thoại thông minh', ['Điện thoại', 'điện thoại']],
  ['điện thoại', 'Điện thoại', ['Điện thoại']],
  ['điên thoại', 'Điện thoại', []],
  ['DIEN THOAI', 'điện thoại', ['điện thoại']],
  ['duong', 'đường, dương', ['đường', 'dương']],
  ['đường', 'đường, dương', ['đường']],
  ['hoá', 'số hóa, văn hoá, hoa', ['hóa', 'hoá']],
  ['hóa'.normalize('NFD'), 'số hóa', ['hóa']],
  ['kĩ năng', 'kỹ năng', ['kỹ năng']],
  ['số', 'số, sở, so', ['số']],
  ['so', 'số, sở, sống', ['số', 'sở']],
  ['thông tin', 'thông tin, thông tín, thống tin', ['thông tin']],
  ['thong tin', 'thông tin, thông tín', ['thông tin', 'thông tín']],
  ['điện tho', 'Điện thoại', ['Điện thoại']],
  ['thoai dien', 'Điện thoại', []],
  ['80%', 'đạt 80%, đạt 80', ['80']],
  ['4G/5G', 'mạng 4G, 5G', ['4G, 5G']],
  ['“.”', 'Điện thoại', []],
])('“%s” in “%s” finds %j', ([input, line, found]) => {
  expect(typed(line, input)).toEqual(found);
});

test('words that only begin so are found when none stands as typed, and are known as such', () => {
  const line = tokens('điện thoại, điện tử');
  expect(typedPlaces([line], 'điện tho')).toEqual({ places: [[[0, 1]]], unfinished: true });
  expect(typedPlaces([line], 'điện').unfinished).toBe(false);
});

test('phrases of an address are taken as written, the longest first', () => {
  const line = 'so sánh số liệu, số';
  expect(marked(line, writtenPlaces([tokens(line)], ['số', 'số liệu']))).toEqual(['số liệu', 'số']);
});

test.for<[input: string, left: readonly string[]]>([
  ['muc tieu', ['2. Mục tiêu', '2.1. Mục tiêu đến năm 2025']],
  ['2025 mục', ['2.1. Mục tiêu đến năm 2025']],
  ['nhiê', ['3. Nhiệm vụ']],
  ['nhiễm', []],
  ['2.1', ['2.1. Mục tiêu đến năm 2025']],
])('the contents filtered by “%s”', ([input, left]) => {
  expect(
    matching(['2. Mục tiêu', '2.1. Mục tiêu đến năm 2025', '3. Nhiệm vụ'], (h) => h, input),
  ).toEqual(left);
});
