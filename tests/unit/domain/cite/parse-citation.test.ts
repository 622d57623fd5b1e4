import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citeFull, citeShort } from '../../../../src/domain/cite/cite.ts';
import { citePlace } from '../../../../src/domain/cite/cite-place.ts';
import { findPlaces } from '../../../../src/domain/cite/find-places.ts';
import { parseCitation } from '../../../../src/domain/cite/parse-citation.ts';
import { citablePlaces } from '../../../../src/domain/cite/place-index.ts';
import { edition } from '../../../support/edition.ts';

const known = edition.texts.map((t) => ({
  id: t.slug,
  province: t.province,
  letters: edition.provinces.find((p) => p.slug === t.province)?.letters ?? [],
  date: t.date,
}));
const places = new Map(edition.texts.map((t) => [t.slug, citablePlaces(t.clauses)]));
/** Addresses of all clauses that the input may mean, best first. */
const goTo = (input: string): string[] => {
  const parsed = parseCitation(input, known);
  return parsed.texts
    .flatMap((text) => findPlaces(parsed, places.get(text) ?? []))
    .map((p) => `${p.text}#${p.id}`);
};

const nq22 = 'kien-giang-nq22';
const qd2174 = 'kien-giang-qd2174-2022';
const qd2043 = 'tra-vinh-qd2043-2024';
const nq04 = 'dong-thap-nq04';
const speech = 'gia-lai-trinh-bay-nq04';

test.for<[input: string, address: string]>([
  ['khoản 2 Điều 1 QĐ 2043', `${qd2043}#dieu-1_khoan-2`],
  ['khoan 2 dieu 1 qd 2043', `${qd2043}#dieu-1_khoan-2`],
  ['QĐ 2043 khoản 2 Điều 1', `${qd2043}#dieu-1_khoan-2`],
  ['Điều 1 khoản 2 QĐ2043', `${qd2043}#dieu-1_khoan-2`],
  ['2043/QĐ-UBND khoản 2 Điều 1', `${qd2043}#dieu-1_khoan-2`],
  ['quyết định số 2043/QĐ-UBND ngày 19/11/2024, khoản 2 Điều 1', `${qd2043}#dieu-1_khoan-2`],
  ['khoản 2 Điều 1 Quyết định 2043 ngày 19 tháng 11 năm 2024', `${qd2043}#dieu-1_khoan-2`],
  ['k2 điều 1 trà vinh', `${qd2043}#dieu-1_khoan-2`],
  ['diem dd khoan 1 dieu 1 tra vinh', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['điểm đ khoản 1 Điều 1 Trà Vinh', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['ĐIỂM Đ KHOẢN 1 ĐIỀU 1 QĐ 2043', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['điểm d khoản 1 Điều 1 Trà Vinh', `${qd2043}#dieu-1_khoan-1_diem-d`],
  ['d) khoản 1 Điều 1 Trà Vinh', `${qd2043}#dieu-1_khoan-1_diem-d`],
  ['đ) khoản 1 điều 1 qđ 2043', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['điểm b khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['trà vinh điều 1 khoản 2 điểm b', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['Điều 2 Quyết định 2043', `${qd2043}#dieu-2`],
  ['điều 4, 2043', `${qd2043}#dieu-4`],
  ['NQ22 II.2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['nq22 ii.2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['NQ 22 II 2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['II.2.2.1.3 NQ22', `${nq22}#ii_2-2-1-3`],
  ['NQ-22 2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['22-NQ/TU mục 2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['22/NQ-TU mục 2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['Nghị quyết số 22-NQ/TU ngày 08/6/2022 phần II mục 2.2.1.3', `${nq22}#ii_2-2-1-3`],
  ['mục 2.2.1.3 nghị quyết 22', `${nq22}#ii_2-2-1-3`],
  ['2.2.1.3. nghi quyet kien giang', `${nq22}#ii_2-2-1-3`],
  ['gạch đầu dòng 2 mục 2.2.1.3 nghị quyết 22', `${nq22}#ii_2-2-1-3_g2`],
  ['gach dau dong 2 muc 2.2.1.3 nghi quyet 22', `${nq22}#ii_2-2-1-3_g2`],
  ['gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU', `${nq22}#ii_2-2-1-3_g2`],
  ['gạch đầu dòng thứ hai mục 2.2.1.3 NQ22', `${nq22}#ii_2-2-1-3_g2`],
  ['gạch 2 mục 2.2.1.3 NQ 22', `${nq22}#ii_2-2-1-3_g2`],
  ['NQ22 II.2.2.1.3 gạch đầu dòng thứ nhất', `${nq22}#ii_2-2-1-3_g1`],
  ['NQ22 2.2.1.3 g2', `${nq22}#ii_2-2-1-3_g2`],
  ['ý 2 mục 2.2.1.3 nghị quyết 22 kiên giang', `${nq22}#ii_2-2-1-3_g2`],
  ['phần II nq22', `${nq22}#ii`],
  ['phần 5.3 gia lai', `${speech}#muc-5-3`],
  ['phần 2 NQ22', `${nq22}#ii`],
  ['mục III nghị quyết 22', `${nq22}#iii`],
  ['NQ22 III.3', `${nq22}#iii_3`],
  ['mục 3 phần III NQ 22', `${nq22}#iii_3`],
  ['khoản 3 mục III nghị quyết 22', `${nq22}#iii_3`],
  ['nơi nhận NQ22', `${nq22}#noi-nhan`],
  ['nơi nhận, gạch đầu dòng thứ 5, NQ22', `${nq22}#noi-nhan_g5`],
  ['gạch đầu dòng thứ 5, nơi nhận Nghị quyết số 22-NQ/TU', `${nq22}#noi-nhan_g5`],
  ['2174 điều 2', `${qd2174}#dieu-2`],
  ['điều 2 2174', `${qd2174}#dieu-2`],
  ['dieu 2 qd 2174/QD-UBND', `${qd2174}#dieu-2`],
  ['Điều 2 Quyết định kiên giang', `${qd2174}#dieu-2`],
  ['khoản 3 Điều 2 QĐ 2174', `${qd2174}#dieu-2_khoan-3`],
  ['gạch đầu dòng thứ 2, khoản 3 Điều 2 quyết định 2174/QĐ-UBND', `${qd2174}#dieu-2_khoan-3_g2`],
  ['QĐ 2174 Điều 1 II.1.1', `${qd2174}#dieu-1_ii_1-1`],
  ['2174 II 1.1 gạch 2', `${qd2174}#dieu-1_ii_1-1_g2`],
  ['căn cứ 9 QĐ 2174', `${qd2174}#can-cu-9`],
  ['can cu thu 9 quyet dinh 2174', `${qd2174}#can-cu-9`],
  ['quyết định 2174 số và ký hiệu', `${qd2174}#so-hieu`],
  ['đồng tháp 2.2.3', `${nq04}#ii_2-2-3`],
  ['NQ04 đồng tháp mục 2.2.3 gạch 8', `${nq04}#ii_2-2-3_g8`],
  ['dong thap II.2.2.3 gach dau dong thu 8', `${nq04}#ii_2-2-3_g8`],
  ['đoạn 2 phần I đồng tháp', `${nq04}#i_d2`],
  ['gia lai 4.2.1', `${speech}#muc-4-2-1`],
  ['bài trình bày mục 4.2.1', `${speech}#muc-4-2-1`],
  ['dấu cộng 3 gạch đầu dòng 1 mục 4.2.1 gia lai', `${speech}#muc-4-2-1_g1_c3`],
  [
    'dau cong thu ba, gach dau dong thu nhat, muc 4.2.1 bai trinh bay gia lai',
    `${speech}#muc-4-2-1_g1_c3`,
  ],
  ['+3 gạch 1 mục 4.2.1 gl', `${speech}#muc-4-2-1_g1_c3`],
  ['chấm đầu dòng thứ 5 mục 1 gia lai', `${speech}#muc-1_t5`],
  ['dòng thứ 6, mục lục, bài trình bày gia lai', `${speech}#muc-luc-6`],
  ['nq22 ii_2-2-1-3_g2', `${nq22}#ii_2-2-1-3_g2`],
  ['https://doi-chieu.example/van-ban/kien-giang-nq22/#ii_2-2-1-3_g2', `${nq22}#ii_2-2-1-3_g2`],
  ['/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/', `${nq22}#ii_2-2-1-3_g2`],
  ['/van-ban/kien-giang-nq22/?v=1a2b3c4d#ii_2-2-1-3_g2', `${nq22}#ii_2-2-1-3_g2`],
])('“%s” goes straight to its clause', ([input, address]) => {
  expect(goTo(input)).toEqual([address]);
});

test.for<[input: string, address: string]>([
  ['2043 d1 k2 b', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['2043 đ1 k2 b', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['d1k2b 2043', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['2043 b k2 d1', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['2043/d1/k2/b', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['Đ1.K2.b QĐ 2043', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['QĐ 2043, Đ.1, K.2, b)', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['b khoản 2 điều 1 trà vinh', `${qd2043}#dieu-1_khoan-2_diem-b`],
  ['đ1 k1 đ qđ 2043', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['k1 d điều 1 qđ 2043', `${qd2043}#dieu-1_khoan-1_diem-d`],
  ['2043 k1 dd', `${qd2043}#dieu-1_khoan-1_diem-dd`],
  ['2174 d2', `${qd2174}#dieu-2`],
  ['2174 Đ2 K3', `${qd2174}#dieu-2_khoan-3`],
  ['đồng tháp I d2', `${nq04}#i_d2`],
  ['muc2.2.1.3 nq22', `${nq22}#ii_2-2-1-3`],
])(
  'short as in notes, “%s” goes straight to its clause, and all of it is used',
  ([input, address]) => {
    expect(goTo(input)).toEqual([address]);
    expect(parseCitation(input, known).unused).toEqual([]);
  },
);
test.for<[input: string, unused: string[]]>([
  ['khoản 2 điều 1 qđ 2043 nhé', ['nhé']],
  ['2043 d1 k2 b c', ['c']],
  ['điều 2 điều 3 2174', ['điều 3']],
  ['khoản 2 điều 1 quyết định 2043 an toàn mạng', ['an toàn mạng']],
  ['mục 2.1 nq22 trang 5', ['trang 5']],
  ['mục 2.1 của Nghị quyết số 22-NQ/TU', []],
  ['điều 2 trong quyết định 2174', []],
  ['khoản 2 ở Điều 1 QĐ 2043', []],
])('of “%s” it is said what was not used: %s', ([input, unused]) => {
  expect(parseCitation(input, known).unused).toEqual(unused);
});
test('no browser that the site holds to stumbles over how citations are read', () => {
  // Safari before 16.4 refuses a whole script for one look behind.
  const folder = new URL('../../../../src/domain/cite/', import.meta.url);
  for (const file of readdirSync(folder))
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/\(\?<[!=]/);
});

test('typed without accents, "diem d" is both điểm d and điểm đ', () => {
  expect(goTo('diem d khoan 1 dieu 1 tra vinh')).toEqual([
    `${qd2043}#dieu-1_khoan-1_diem-d`,
    `${qd2043}#dieu-1_khoan-1_diem-dd`,
  ]);
});
test('a place that several texts have lists them all', () => {
  expect(goTo('điều 2')).toEqual([`${qd2174}#dieu-2`, `${qd2043}#dieu-2`]);
  expect(parseCitation('NQ 04 phần II', known).texts).toEqual([nq04, speech]);
});
test('a place that stands several times in a text lists each', () => {
  const found = goTo('mục 1 NQ22');
  expect(found.length).toBeGreaterThan(1);
  expect(found).toContain(`${nq22}#iii_1`);
});
test('a text that is not among the five is not mistaken for one of them', () => {
  for (const other of [
    'điều 1 QĐ 749',
    'Quyết định 749/QĐ-TTg',
    'điều 1 quyết định 2043/QĐ-UBND ngày 29/12/2023',
    'NQ 52 trà vinh',
  ])
    expect(parseCitation(other, known)).toMatchObject({ texts: [], unknownText: other });
});
test('a place that is not there finds nothing', () => {
  expect(goTo('điều 9 QĐ 2174')).toEqual([]);
  expect(goTo('điểm k khoản 1 điều 1 trà vinh')).toEqual([]);
  expect(goTo('chuyển đổi số')).toEqual([]);
});
test('every citation of this site, short or full, leads back to its clause', () => {
  for (const text of edition.texts)
    for (const c of text.clauses)
      for (const form of [citeShort, citeFull]) {
        const citation = form(citePlace(c, edition.lineage(c)), text);
        expect(goTo(citation), citation).toEqual([`${text.slug}#${c.id}`]);
      }
});

test('a text of the whole country is found by its type and number, and by no name of a province', () => {
  const national = { id: 'ttg-qd17-2023', province: null, letters: [], date: '2023-03-15' };
  const read = (typed: string) => parseCitation(typed, [...known, national]).texts;
  expect(read('QĐ 17')).toEqual([national.id]);
  expect(read('Điều 1 Quyết định số 17/QĐ-TTg ngày 15/3/2023')).toEqual([national.id]);
  expect(read('Quyết định Trà Vinh')).toEqual([qd2043]);
  expect(read('Điều 1')).toContain(national.id);
});
