import { expect, test } from 'vitest';
import { shownValue, valueText } from '../../../../src/domain/compare/format.ts';
import { edition } from '../../../support/edition.ts';
import { numbersIn } from '../../../../src/domain/words/number-words.ts';
import { operatorIn } from '../../../../src/domain/compare/operator.ts';

/** [value, words, unit, as the site writes it; "_" is a no-break space] */
test.for<[value: number | null, words: string, unit: string | null, shown: string]>([
  [80, 'đạt 80%', '%', '80%'],
  [50, 'đạt trên 50%', '%', 'trên_50%'],
  [50, 'Tối thiểu 50%', '%', 'tối thiểu_50%'],
  [60, '60% dân số trở lên', '%', '60%_trở lên'],
  [7, 'tăng tối thiểu 7,0%', '%', 'tối thiểu_7,0%'],
  [4.15, 'đạt tối thiểu 4,15%', '%', 'tối thiểu_4,15%'],
  [100, '100 %', '%', '100%'],
  [5, 'từ 5 - 10%', '%', '5 - 10%'],
  [6, 'tối thiểu 6 - 8%', '%', 'tối thiểu_6 - 8%'],
  [35, 'từ 35% đến 40%', '%', '35% đến 40%'],
  [5, '5 – 10%', '%', '5 – 10%'],
  [1, 'không quá 1%', '%', 'không quá_1%'],
  [5, '5% trở xuống', '%', '5%_trở xuống'],
  [50, 'Phấn đấu 50% trở lên', '%', 'phấn đấu_50%_trở lên'],
  [80, 'phấn đấu đạt trên 80%', '%', 'phấn đấu trên_80%'],
  [30, 'khoảng 30%', '%', 'khoảng_30%'],
  [20, 'nhóm 20', 'nhóm', 'nhóm_20'],
  [9, '09/63', 'hạng', '09/63'],
  [10000, 'hơn 10.000', 'người', 'hơn_10.000_người'],
  [1, 'ít nhất một mô hình', 'mô hình', 'ít nhất_1_mô hình'],
  [3, '03', 'trụ cột', '03_trụ cột'],
  [null, 'phổ cập', null, '“phổ cập”'],
  [null, 'Mỗi người dân', null, '“Mỗi người dân”'],
])('%s from “%s” in %s is written %s', ([value, valueWords, unit, shown]) => {
  expect(valueText({ value, valueWords, unit }).replaceAll('\u00a0', '_')).toBe(shown);
});

test('a wording without a number has no parts to show: its words are quoted, never 100', () => {
  expect(shownValue({ value: null, valueWords: 'phổ cập', unit: null })).toBeNull();
  for (const s of edition.statements.filter((x) => x.value === null))
    expect(valueText(s)).toBe(`“${s.valueWords}”`);
});

test('what is shown of each real value bears the same number and the same operator as its words', () => {
  for (const s of edition.statements.filter((x) => x.value !== null)) {
    const text = valueText(s).replaceAll('\u00a0', ' ');
    expect(numbersIn(text)[0], s.id).toBe(s.value);
    expect(operatorIn(text), s.id).toBe(s.operator);
  }
});
