import { expect, test } from 'vitest';
import { clauseId, countedAs } from '../../../src/edition/segments.ts';
import type { ClauseKind } from '../../../src/model/clause.ts';

/** [kind, number as printed or place, parent, section base, id] */
const cases: [kind: ClauseKind, number: string, parent: string, sectionBase: string, id: string][] =
  [
    ['phan', 'I-', '', '', 'i'],
    ['phan', 'II-', '', '', 'ii'],
    ['phan', 'IV.', '', '', 'iv'],
    ['phan', 'II.', 'dieu-1', 'dieu-1', 'dieu-1_ii'],
    ['muc', '1.', 'ii', 'ii', 'ii_1'],
    ['muc', '2.2.', 'ii_2', 'ii', 'ii_2-2'],
    ['muc', '2.2.1.', 'ii_2-2', 'ii', 'ii_2-2-1'],
    ['muc', '2.2.1.3.', 'ii_2-2-1', 'ii', 'ii_2-2-1-3'],
    ['muc', '1.1.', 'dieu-1_ii_1', 'dieu-1_ii', 'dieu-1_ii_1-1'],
    ['muc', '4.', '', '', 'muc-4'],
    ['muc', '4.2.1.', 'muc-4-2', '', 'muc-4-2-1'],
    ['muc', '4.2.1', 'muc-4-2', '', 'muc-4-2-1'],
    ['dieu', '1', '', '', 'dieu-1'],
    ['dieu', '12a', '', '', 'dieu-12a'],
    ['khoan', '2', 'dieu-1', 'dieu-1', 'dieu-1_khoan-2'],
    ['diem', 'd', 'dieu-1_khoan-1', 'dieu-1_khoan-1', 'dieu-1_khoan-1_diem-d'],
    ['diem', 'đ', 'dieu-1_khoan-1', 'dieu-1_khoan-1', 'dieu-1_khoan-1_diem-dd'],
    ['diem', 'Đ', 'dieu-1_khoan-1', 'dieu-1_khoan-1', 'dieu-1_khoan-1_diem-dd'],
    ['gach', '2', 'ii_2-2-1-3', '', 'ii_2-2-1-3_g2'],
    ['gach', '2a', 'ii', '', 'ii_g2a'],
    ['gach', '5', 'noi-nhan', '', 'noi-nhan_g5'],
    ['cong', '3', 'muc-4-2-1_g1', '', 'muc-4-2-1_g1_c3'],
    ['cham', '5', 'muc-1', '', 'muc-1_t5'],
    ['doan', '1', '', '', 'd1'],
    ['doan', '2', 'i', '', 'i_d2'],
    ['de-muc', '10', 'dieu-1_khoan-3_diem-a', '', 'dieu-1_khoan-3_diem-a_d10'],
    ['can-cu', '3', '', '', 'can-cu-3'],
    ['muc-luc', '1.', '', '', 'muc-luc-1'],
    ['quoc-hieu', '1', '', '', 'quoc-hieu'],
    ['ky-ten', '1', '', '', 'ky-ten'],
  ];

test.for(cases)('%s %s under "%s" is given its id', ([kind, number, parent, base, id]) => {
  expect(clauseId(kind, number, { parent, section: base, scope: '' })).toBe(id);
});

test('đ in either Unicode form is "dd", and never meets d', () => {
  const under = (so: string) =>
    clauseId('diem', so, { parent: 'dieu-1_khoan-1', section: '', scope: '' });
  expect(new Set(['d', 'đ', 'e'].map(under)).size).toBe(3);
  expect(under('đ'.normalize('NFD'))).toBe(under('đ'.normalize('NFC')));
});

test('every id is lower-case ASCII and begins with a letter', () => {
  for (const [kind, number, parent, base] of cases)
    expect(clauseId(kind, number, { parent, section: base, scope: '' })).toMatch(
      /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/,
    );
});

test('a run-in heading without a mark is a paragraph among paragraphs, all else is counted by itself', () => {
  expect(countedAs('de-muc')).toBe('doan');
  expect((['doan', 'gach', 'cong', 'cham', 'muc'] as const).map(countedAs)).toEqual([
    'doan',
    'gach',
    'cong',
    'cham',
    'muc',
  ]);
});

const inAppendix = { parent: 'phu-luc-i', section: 'phu-luc-i', scope: 'phu-luc-i' };

test('an appendix is a scope of its own: names and numbers begin anew below its id', () => {
  const top = { parent: '', section: '', scope: '' };
  expect(clauseId('phu-luc', 'Phụ lục I', top)).toBe('phu-luc-i');
  expect(clauseId('phu-luc', '5. PHỤ LỤC', top)).toBe('phu-luc');
  expect(clauseId('phu-luc', 'KẾ HOẠCH', top)).toBe('ke-hoach');
  expect(clauseId('tieu-de', '1', inAppendix)).toBe('phu-luc-i_tieu-de');
  expect(clauseId('kem-theo', '1', inAppendix)).toBe('phu-luc-i_kem-theo');
  expect(clauseId('phan', 'I.', inAppendix)).toBe('phu-luc-i_i');
  expect(clauseId('muc', '1.', inAppendix)).toBe('phu-luc-i_1');
  expect(clauseId('bang', 'Bảng 2.', inAppendix)).toBe('phu-luc-i_bang-2');
  expect(clauseId('chu-thich', '[1]', inAppendix)).toBe('phu-luc-i_chu-thich-1');
  expect(clauseId('chu-thich', '*', top)).toBe('chu-thich-sao');
});

test('Điều are numbered through the chapters: a chapter is in the id of a "Mục 1", not of a Điều', () => {
  const chapter = { parent: 'chuong-i', section: 'chuong-i', scope: '' };
  expect(clauseId('chuong', 'Chương I', { parent: '', section: '', scope: '' })).toBe('chuong-i');
  expect(clauseId('muc', 'Mục 1', chapter)).toBe('chuong-i_muc-1');
  expect(clauseId('dieu', '3', chapter)).toBe('dieu-3');
  expect(clauseId('dieu', '3', { ...chapter, parent: 'chuong-i_muc-1' })).toBe('dieu-3');
  expect(clauseId('dieu', '1', { ...inAppendix, parent: 'phu-luc-i_chuong-i' })).toBe(
    'phu-luc-i_dieu-1',
  );
});
