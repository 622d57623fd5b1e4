import { expect, test } from 'vitest';
import { heldClause, heldText } from '../../../../src/domain/national/held-text.ts';
import type { NationalMark, Text } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';

// A decision of a province with Điều, khoản and điểm, as if it were one of the whole country.
const own = edition.texts.find((t) => t.slug === 'tra-vinh-qd2043-2024') as Text;
const decision = {
  number: '749/QĐ-TTg',
  date: '2020-06-03',
} as NationalMark['decision'];
const texts = [{ ...own, province: null, number: decision.number, date: decision.date }];
const at = (place: string, of: Parameters<typeof heldClause>[1] = texts) =>
  heldClause({ decision, place }, of)?.id;

test.for([
  ['Điều 1, khoản 2, điểm b', 'dieu-1_khoan-2_diem-b'],
  ['Điều 1, khoản 2 (mục tiêu, điểm a), điểm b; gạch đầu dòng chưa thấy', 'dieu-1_khoan-2_diem-b'],
  ['Điều 1, khoản 2; điểm chưa thấy trên bản lưu', 'dieu-1_khoan-2'],
])('“%s” is the place of %s', ([place = '', id]) => {
  expect(at(place)).toBe(id);
});

test.for([
  'mục tiêu đến năm 2025; khoản 2, điểm chưa thấy',
  'Điều 1, khoản 2, nhóm mục tiêu đến năm 2025',
  'Điều 1, khoản 99',
  'gạch đầu dòng 1',
  'chỗ đứng chưa thấy',
])('“%s” names no clause of the text, or several', (place) => {
  expect(at(place)).toBeUndefined();
});

test('a text is held when it is of the whole country, with the decision’s number and day', () => {
  const [held] = texts;
  expect(heldText(decision, texts)).toBe(held);
  for (const other of [{ province: own.province }, { number: '74/QĐ-TTg' }, { date: '2020-06-04' }])
    expect(at('Điều 1, khoản 2', [{ ...texts[0], ...other } as Text])).toBeUndefined();
});
