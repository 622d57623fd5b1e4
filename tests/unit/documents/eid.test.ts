import { expect, test } from 'vitest';
import { eIdOf, idOf } from '../../../src/documents/eid.ts';

/** Our id and the eId of Akoma Ntoso, for each kind of segment. */
const cases: readonly (readonly [id: string, eId: string])[] = [
  ['i', 'part_i'],
  ['ii_2-2-1-3_g2', 'part_ii__sec_2__sec_2-2__sec_2-2-1__sec_2-2-1-3__indent_2'],
  ['b_ii_1_diem-c', 'part_b__part_ii__sec_1__point_c'],
  ['ke-hoach_phan-thu-hai_i', 'att_ke-hoach__part_phan-thu-hai__part_i'],
  ['chuong-i_muc-ii', 'chp_i__sec_muc-ii'],
  ['muc-4', 'sec_4'],
  ['muc-4-2-1_g1_c3', 'sec_4__sec_4-2__sec_4-2-1__indent_1__indent_3'],
  ['muc-1_t5', 'sec_1__lvl_5'],
  ['muc-luc-2', 'hcontainer_2'],
  ['d7', 'alinea_7'],
  ['dieu-1', 'art_1'],
  ['dieu-12a', 'art_12a'],
  ['dieu-1_ii_1-1_g2', 'art_1__part_ii__sec_1__sec_1-1__indent_2'],
  ['dieu-1_khoan-2_diem-b', 'art_1__para_2__point_b'],
  ['dieu-1_khoan-2_diem-dd_g2a', 'art_1__para_2__point_dd__indent_2a'],
  ['dieu-1_khoan-3_diem-a_d2_g1_c1', 'art_1__para_3__point_a__alinea_2__indent_1__indent_1'],
  ['can-cu-10', 'preamble__cits__cit_10'],
  ['quoc-hieu', 'preface__p_quoc-hieu'],
  ['quyet-dinh', 'preamble__formula_quyet-dinh'],
  ['noi-nhan', 'conclusions__list_noi-nhan'],
  ['noi-nhan_g5', 'conclusions__list_noi-nhan__item_5'],
  ['ky-ten', 'conclusions__p_ky-ten'],
];

test.for(cases)('%s is %s, and back', ([id, eId]) => {
  expect(eIdOf(id)).toBe(eId);
  expect(idOf(eId)).toBe(id);
});

test('an id or an eId of no known kind is refused', () => {
  expect(() => eIdOf('dieu-1_la-gi')).toThrow('"dieu-1_la-gi" has a segment of no known kind.');
  expect(() => idOf('art_1__subpara_2')).toThrow('"art_1__subpara_2" was made from no id.');
});
