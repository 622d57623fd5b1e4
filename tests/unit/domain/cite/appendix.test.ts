import { expect, test } from 'vitest';
import { citePlace } from '../../../../src/domain/cite/cite-place.ts';
import { findPlaces } from '../../../../src/domain/cite/find-places.ts';
import { looksCited } from '../../../../src/domain/cite/looks-cited.ts';
import { parseCitation } from '../../../../src/domain/cite/parse-citation.ts';
import { citablePlaces } from '../../../../src/domain/cite/place-index.ts';
import { shortPlace } from '../../../../src/domain/cite/short-place.ts';
import { parseText } from '../../../../src/edition/parse-mdx.ts';
import type { Clause } from '../../../../src/model/clause.ts';

const table = (rows: number) =>
  `<Bang>\n\n| TT | Việc |\n| --- | --- |\n${Array.from({ length: rows }, (_, i) => `| ${i + 1} | việc |`).join('\n')}\n\n</Bang>`;
const clauses = parseText(
  't',
  `<Phan so="I.">

Một

<Muc so="1.1">

Mục tiêu<Dau>1</Dau>

</Muc>

</Phan>

<ChuThich so="1">

Theo luật.

</ChuThich>

<Chuong so="CHƯƠNG II">

QUY ĐỊNH

<Muc so="Mục 1">

CHUNG

<Dieu so="3">

Phạm vi

<Khoan so="2">

Nơi

</Khoan>

</Dieu>

</Muc>

</Chuong>

<PhuLuc so="PHỤ LỤC I">

DANH MỤC

<Khoi ten="kem-theo">

(Kèm theo)

</Khoi>

<Phan so="I.">

Một nữa

</Phan>

${table(3)}

</PhuLuc>

<PhuLuc so="PHỤ LỤC II">

${table(2)}

${table(2)}

</PhuLuc>

<PhuLuc so="KẾ HOẠCH">

Năm đầu

</PhuLuc>`,
  't.mdx',
);
const of = (id: string): Clause => clauses.find((c) => c.id === id) ?? expect.fail(`no "${id}"`);
const lineage = (c: Clause): Clause[] =>
  c.parent === null ? [] : [of(c.parent), ...lineage(of(c.parent))];

test.for([
  ['i_1-1', 'mục 1.1, phần I', 'I.1.1'],
  ['chu-thich-1', 'chú thích 1', 'chú thích 1'],
  ['chuong-ii', 'Chương II', 'Chương II'],
  ['chuong-ii_muc-1', 'Mục 1, Chương II', 'Chương II, Mục 1'],
  ['dieu-3', 'Điều 3', 'Điều 3'],
  ['dieu-3_khoan-2', 'khoản 2 Điều 3', 'Điều 3.2'],
  ['phu-luc-i', 'Phụ lục I', 'Phụ lục I'],
  ['phu-luc-i_kem-theo', 'dòng “Kèm theo”, Phụ lục I', 'Phụ lục I, dòng “Kèm theo”'],
  ['phu-luc-i_i', 'phần I, Phụ lục I', 'Phụ lục I, I'],
  ['phu-luc-i_bang-1', 'bảng 1, Phụ lục I', 'Phụ lục I, bảng 1'],
  ['phu-luc-i_bang-1_h3', 'hàng 3, bảng 1, Phụ lục I', 'Phụ lục I, bảng 1, hàng 3'],
  ['phu-luc-ii_bang-2_h1', 'hàng 1, bảng 2, Phụ lục II', 'Phụ lục II, bảng 2, hàng 1'],
  ['ke-hoach', 'Kế hoạch kèm theo', 'Kế hoạch kèm theo'],
])('%s is cited "%s"', ([id = '', place, short]) => {
  expect(citePlace(of(id), lineage(of(id)))).toBe(place);
  expect(shortPlace(of(id), lineage(of(id)))).toBe(short);
});

const known = [{ id: 't-kh12', province: 't', letters: [], date: null }];
const found = (typed: string) => {
  const parsed = parseCitation(typed, known);
  return [findPlaces(parsed, citablePlaces(clauses)).map((p) => p.id), parsed.unused] as const;
};

test('every citation of a place is read back to that place alone', () => {
  for (const c of clauses)
    if (c.id !== 'ke-hoach')
      expect(found(citePlace(c, lineage(c)))[0], citePlace(c, lineage(c))).toEqual([c.id]);
});

test.for([
  ['phụ lục 1', 'phu-luc-i'],
  ['phu luc 2', 'phu-luc-ii'],
  ['chương 2', 'chuong-ii'],
  ['chuong ii', 'chuong-ii'],
  ['mục 1 chương II', 'chuong-ii_muc-1'],
  ['hàng 3 bảng 1 phụ lục 1', 'phu-luc-i_bang-1_h3'],
  ['phu luc II bang 2 hang 1', 'phu-luc-ii_bang-2_h1'],
  ['chú thích 1', 'chu-thich-1'],
  ['phần I', 'i'],
])('typed "%s" leads to %s', ([typed = '', id]) => {
  const [places, unused] = found(typed);
  expect(places[0]).toBe(id);
  expect(unused).toEqual([]);
});

test.for<[typed: string, kind: string, number: string]>([
  ['phụ lục XI', 'phu-luc', '11'],
  ['chương XII', 'chuong', 'xii'],
  ['phần XI', 'phan', 'xi'],
  ['phần thứ sáu', 'phan', 'vi'],
  ['gạch đầu dòng thứ mười một', 'gach', '11'],
])('“%s” is read as %s %s, whatever stands in our texts', ([typed, kind, number]) => {
  const [unit] = parseCitation(`${typed} QĐ 2043`, known).units;
  expect(unit?.kinds[0]).toBe(kind);
  expect(unit?.numbers).toContain(number);
});

test('“xi măng” is no phần XI', () => {
  expect(parseCitation('xi măng', known).units).toEqual([]);
});

test('a search for a place in an appendix is read as a citation, everyday words are not', () => {
  for (const typed of ['phụ lục 1', 'chương II', 'hàng 3 bảng 1', 'bảng 2'])
    expect(looksCited(typed), typed).toBe(true);
  for (const typed of ['hàng năm', 'bảng giá', 'phụ lục', 'chương trình 5G', 'ngân hàng số'])
    expect(looksCited(typed), typed).toBe(false);
});
