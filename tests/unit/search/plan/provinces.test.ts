import { expect, test } from 'vitest';
import { noPlaces } from '../../../../src/search/build/no-places.ts';
import { beforeSynonyms } from '../../../../src/search/plan/make-plan.ts';
import type { Lexicon, LexiconProvince } from '../../../../src/search/format/lexicon.ts';
import { lexicon } from '../edition.ts';

const province = (
  slug: string,
  name: string,
  successor = name,
  mergedFrom = [name],
): LexiconProvince => ({
  slug,
  name,
  mark: 'circle',
  successor,
  mergedFrom,
});
const words = [
  'Tình hình an ninh mạng diễn biến phức tạp',
  'thực hiện làm đồng bộ các giải pháp',
  'rà soát, đánh giá lại quy trình; tỉnh Gia Lai phát triển',
  'hình thành hóa đơn điện tử',
];
const names = ['Gia Lai', 'Bình Định', 'Điện Biên', 'Lâm Đồng', 'Thanh Hóa', 'Hà Nam'];
const many: Lexicon = {
  ...lexicon,
  provinces: [
    province('binh-dinh', 'Bình Định', 'Gia Lai', ['Bình Định', 'Gia Lai']),
    province('gia-lai', 'Gia Lai', 'Gia Lai', ['Bình Định', 'Gia Lai']),
    province('dien-bien', 'Điện Biên'),
    province('lam-dong', 'Lâm Đồng'),
    province('thanh-hoa', 'Thanh Hóa'),
  ],
  noPlaces: noPlaces(words, names),
};
const asked = (q: string): readonly string[] => beforeSynonyms(q, many).provinces;

test.each([
  'dien bien phuc tap an ninh mang',
  'lam dong bo giai phap',
  'danh gia lai quy trinh',
  'hinh thanh hoa don dien tu',
])('"%s" names no province: the texts have these words', (q) => {
  expect(asked(q)).toEqual([]);
});

test.each([
  ['dien bien chu ky so', 'dien-bien'],
  ['chữ ký số Điện Biên phức tạp', 'dien-bien'],
  ['lam dong dien thoai', 'lam-dong'],
  ['tinh thanh hoa chu ky so', 'thanh-hoa'],
])('"%s" names %s', (q, slug) => {
  expect(asked(q)).toEqual([slug]);
});

test('an old province comes before those that became part of the new one of its name', () => {
  expect(asked('gia lai chu ky so')).toEqual(['gia-lai', 'binh-dinh']);
  expect(asked('binh dinh chu ky so')).toEqual(['binh-dinh']);
});

test('words beside which the texts have the name itself are not taken for something else', () => {
  expect(noPlaces(['đánh giá lại', 'Đánh Gia Lai'], ['Gia Lai'])).toEqual([]);
  expect(noPlaces(['đánh giá lại việc'], ['Gia Lai'])).toEqual(['danh gia lai', 'gia lai viec']);
});
