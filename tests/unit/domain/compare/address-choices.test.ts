import { expect, test } from 'vitest';
import {
  plainValue,
  readChoice,
  readQuery,
  unknownWords,
} from '../../../../src/domain/compare/address-choices.ts';

const provinces = ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh'];
const read = (query: string, name = 'tinh', known = provinces) =>
  readChoice(readQuery(query), name, known);

test.for<[query: string, chosen: string[]]>([
  ['?tinh=tra-vinh', ['tra-vinh']],
  ['?tinh=Tra-Vinh).', ['tra-vinh']],
  ['?tinh=tra-vinh,kien-giang', ['tra-vinh', 'kien-giang']],
  ['?tinh=tra-vinh%252Ckien-giang', ['tra-vinh', 'kien-giang']],
  ['?nam=2030&amp;tinh=gia-lai', ['gia-lai']],
  ['?TINH=gia-lai', ['gia-lai']],
  ['?tinh=gia%C2%AD-lai&fbclid=1', ['gia-lai']],
  ['?tinh=tra-vinh&tinh=gia-lai', ['tra-vinh', 'gia-lai']],
  ['?tinh=gia–lai', ['gia-lai']],
  ['?tinh=', []],
  ['?tinh=,', []],
  ['', []],
  ['?tinh=gia-lai%', ['gia-lai']],
])('“%s” chooses %s, and names nothing as unknown', ([query, chosen]) => {
  expect(read(query)).toEqual({ chosen, unknown: [] });
});
test('the pillar goes by the search’s name in a comparison, too, and the other way round', () => {
  expect(read('?tru-cot=xa-hoi-so', 'linh-vuc', ['xa-hoi-so'])).toEqual({
    chosen: ['xa-hoi-so'],
    unknown: [],
  });
  expect(read('?linh-vuc=xa-hoi-so&tru-cot=abc', 'tru-cot', ['xa-hoi-so'])).toEqual({
    chosen: ['xa-hoi-so'],
    unknown: [{ name: 'tru-cot', value: 'abc' }],
  });
});
test('an unknown value is named as it was written, and the known ones beside it stand', () => {
  expect(read('?tinh=gialai,tra-vinh,Hà Nội')).toEqual({
    chosen: ['tra-vinh'],
    unknown: [
      { name: 'tinh', value: 'gialai' },
      { name: 'tinh', value: 'Hà Nội' },
    ],
  });
  expect(
    unknownWords([
      ...read('?tinh=gialai').unknown,
      ...read('?nam=2052', 'nam', ['2025', '2030']).unknown,
    ]),
  ).toBe('Bỏ qua phần không hiểu trong địa chỉ: tỉnh “gialai”, năm “2052”.');
  expect(unknownWords([])).toBe('');
});
test('a version keeps its letters and digits only', () => {
  expect(plainValue('1a2b3c4d).')).toBe('1a2b3c4d');
});
