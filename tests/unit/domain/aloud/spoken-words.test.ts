import { expect, test } from 'vitest';
import { breaths } from '../../../../src/domain/aloud/breaths.ts';
import { fullForms } from '../../../../src/domain/aloud/full-forms.ts';
import { spokenMark, spokenWords } from '../../../../src/domain/aloud/spoken-words.ts';
import { glossaryData } from '../../../../src/data/glossary.ts';
import { edition } from '../../../support/edition.ts';

const full = fullForms(glossaryData(edition), 'tra-vinh-qd2043-2024');

test.for([
  ['II- ', 'Phần 2.'],
  ['IV.', 'Phần 4.'],
  ['1.', '1.'],
  ['2.2.1. ', '2 chấm 2 chấm 1.'],
  ['Điều 1.', 'Điều 1.'],
  ['đ) ', 'Điểm đ.'],
  ['- ', ''],
  ['+', ''],
  ['·', ''],
  ['', ''],
] as const)('the mark “%s” is said “%s”', ([mark, said]) => {
  expect(spokenMark(mark)).toBe(said);
});

test.for([
  [
    'UBND tỉnh, CBCCVC và TTHC',
    'Ủy ban nhân dân tỉnh, cán bộ, công chức, viên chức và thủ tục hành chính',
  ],
  ['Ủy ban nhân dân (UBND) tỉnh', 'Ủy ban nhân dân (UBND) tỉnh'],
  ['hệ thống GIS, IoT và GRDP 4G', 'hệ thống GIS, IoT và GRDP 4G'],
  ['Nghị quyết số 52-NQ/TW ngày 27/9/2019', 'Nghị quyết số 52 Trung ương ngày 27 tháng 9 năm 2019'],
  ['theo 45/2020/NĐ-CP', 'theo 45 năm 2020 Nghị định Chính phủ'],
  ['giai đoạn 2021 - 2025, tăng 5 - 10%', 'giai đoạn 2021 đến 2025, tăng 5 đến 10%'],
  ['kinh tế - xã hội, 2025-2027', 'kinh tế xã hội, 2025 đến 2027'],
  ['trước tháng 6/2025, hạng 15/63, 24/7', 'trước tháng 6 năm 2025, hạng 15 trên 63, 24 trên 7'],
  ['Đại hội XIII, cổng/trang 4G/5G', 'Đại hội 13, cổng, trang 4G, 5G'],
  ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'ký thay chủ tịch phó chủ tịch'],
  ['Chiến lược này./.', 'Chiến lược này.'],
  ['đạt trên 80%', 'đạt trên 80%'],
] as const)('“%s” is said “%s”', ([words, said]) => {
  expect(spokenWords(words, full)).toBe(said);
});

test('without the glossary abbreviations are said as printed', () => {
  expect(spokenWords('UBND tỉnh, TTHC', new Map())).toBe('UBND tỉnh, TTHC');
});

test('of every clause the voice is given its words in order: only what a rule names differs, and no abbreviation of the glossary is left in capitals', () => {
  const left = [...full.keys()].filter((term) => /^\p{Lu}{3,}$/u.test(term));
  for (const clause of edition.texts.flatMap((t) => t.clauses)) {
    const said = spokenWords(clause.words, full);
    const plain = (s: string) => s.toLowerCase().match(/\p{L}+/gu) ?? [];
    const saidWords = new Set(plain(said));
    const rewritten = /[/\d-]|[IVX]{2}|\p{Lu}{2}|\.\/\.|(?:KT|TM)\./u;
    for (const word of clause.words.split(/\s+/).filter((w) => !rewritten.test(w)))
      for (const part of plain(word)) expect(saidWords, clause.words).toContain(part);
    for (const term of left)
      if (!clause.words.includes(`(${term})`)) expect(said.split(/[^\p{L}]+/u)).not.toContain(term);
  }
});

test('words are cut where one breathes, none is lost, and none is longer than allowed', () => {
  const words = 'Một câu ngắn. Câu hai dài hơn một chút, có dấu phẩy, rồi hết. Câu ba.';
  expect(breaths(words, 30)).toEqual([
    'Một câu ngắn.',
    'Câu hai dài hơn một chút,',
    'có dấu phẩy, rồi hết. Câu ba.',
  ]);
  expect(breaths(words, 1000)).toEqual([words]);
  expect(breaths('', 30)).toEqual([]);
  for (const { words: long } of edition.texts.flatMap((t) => t.clauses)) {
    const pieces = breaths(long, 110);
    expect(pieces.join(' ').split(/\s+/)).toEqual(
      long.trim() === '' ? [''] : long.trim().split(/\s+/),
    );
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(110);
  }
});
