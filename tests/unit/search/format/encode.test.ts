import { expect, test } from 'vitest';
import {
  decodeFromIndex,
  encodeForIndex,
  indexTerm,
} from '../../../../src/search/format/encode.ts';
import { likeness, syllable } from '../../../../src/domain/words/syllable.ts';
import { numberValue } from '../../../../src/domain/words/numbers.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';
import { records } from '../edition.ts';

test.for<[typed: string, found: string, likeness: number]>([
  ['hoà', 'hòa', 1],
  ['khoẻ', 'khỏe', 1],
  ['UỶ', 'ủy', 1],
  ['kĩ', 'kỹ', 0.95],
  ['tỉ', 'tỷ', 0.95],
  ['dien', 'điện', 0.9],
  ['ki', 'kỹ', 0.855],
  ['chử', 'chữ', 0.85],
  ['điên', 'điện', 0.8],
  ['thuơng', 'thương', 0.8],
  ['sở', 'số', 0.3],
  ['cá', 'các', 0],
  ['quy', 'qui', 0],
])('“%s” for “%s” counts %d', ([typed, found, expected]) => {
  expect(likeness(syllable(typed), syllable(found))).toBeCloseTo(expected);
});

test('what is typed decomposed is the same word', () => {
  expect(syllable('điện'.normalize('NFD'))).toMatchObject({
    letters: 'điên',
    tone: 5,
    fold: 'dien',
  });
});

test('words are parted at / and -, numbers keep their comma, "%" belongs to the number', () => {
  expect(tokens('4G/5G, 22-NQ/TU đạt 7,0% và 10.000').map((t) => t.text)).toEqual([
    '4G',
    '5G',
    '22',
    'NQ',
    'TU',
    'đạt',
    '7,0',
    'và',
    '10.000',
  ]);
  expect(tokens('trên 80 % và 90').map((t) => t.percent)).toEqual([false, true, false, false]);
});

test.for<[printed: string, value: number | null]>([
  ['7,0', 7],
  ['4,15', 4.15],
  ['10.000', 10000],
  ['4.0', 4],
  ['80', 80],
  ['4G', null],
])('“%s” is %s', ([printed, value]) => {
  expect(numberValue(printed)).toBe(value);
});

test('every clause comes out of the index as it went in, and each of its words is one word there', () => {
  for (const { record } of records) {
    const encoded = encodeForIndex(record.words);
    expect(decodeFromIndex(encoded)).toBe(record.words);
    expect(encoded.trim().split(/\s+/)).toHaveLength(tokens(record.words).length);
  }
});

test.for([
  'Café ĐẮK Lắk; thuỷ – thủy',
  'kỹ KỸ quý QUÝ Lý lí “Ủy” hoà…',
  'IoT, IPv6; SmartTV 4G, R&D 3D',
  '{a} ^ `b` ~c | d \\ = e?!',
  'Gluçose – ü, ñ',
  'ơưƯỜI giếng gìn',
  '- mở đầu và cuối -',
])('“%s” comes out as it went in', (words) => {
  expect(decodeFromIndex(encodeForIndex(words))).toBe(words);
});

test.for<[word: string, exactly: string]>([
  ['điện', 'dienˑdej'],
  ['mức', 'mucˑus'],
  ['minh', 'minhˑl'],
  ['hoà', 'hoaˑf'],
  ['hòa', 'hoaˑf'],
  ['kỹ', 'kiˑx'],
  ['kĩ', 'kiˑx'],
  ['đường', 'duongˑdupf'],
  ['QUÝ', 'quyˑs'],
])('in the index “%s” is %s', ([word, exactly]) => {
  const [token] = tokens(word);
  expect(token === undefined ? '' : indexTerm(token, true)).toBe(exactly);
  expect(token === undefined ? '' : indexTerm(token, false)).toBe(
    exactly.slice(0, exactly.indexOf('ˑ') + 1),
  );
});

test('no word of the index begins another: “cá” is not “các”, 80 is not 80%', () => {
  const terms = [
    ...new Set(
      records.flatMap(({ record }) => tokens(record.words).map((t) => indexTerm(t, true))),
    ),
  ]
    .filter((t) => !t.endsWith('ˑ'))
    .sort();
  expect(terms.filter((t, i) => terms[i + 1]?.startsWith(t) === true)).toEqual([]);
});
