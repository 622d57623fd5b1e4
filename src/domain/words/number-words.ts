import { asciiFold } from './fold.ts';
import { parseNumber } from './numbers.ts';

/** Number words by their value, 0 to 10. */
const spelled = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
] as const;

/** The number in words as far as 10, else in figures: 3 → "ba", 12 → "12". */
export const numberWord = (n: number): string => spelled[n] ?? String(n);

const typed = spelled.slice(1).map((word, i) => [asciiFold(word), i + 1] as const);
/** 1 to 19 as they are typed without accents, with the words of "thứ nhất", "thứ nhì", "thứ tư". */
export const typedNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(typed),
  ...Object.fromEntries(typed.slice(0, 9).map(([word, n]) => [`muoi ${word}`, 10 + n])),
  'muoi lam': 15,
  nhat: 1,
  nhi: 2,
  tu: 4,
};

/** Words for counted values in the texts. "không" is left out: there it means "not". */
const values: ReadonlyMap<string, number> = new Map(
  spelled.slice(1).map((word, i) => [word, i + 1]),
);

/** "năm" means both five and year: next to a figure, or after "hàng" or "mỗi", it is the year. */
const year = /(?:hàng|hằng|mỗi|từng) năm(?!\p{L})|năm(?= \d)/giu;

/** Every number in the words, in order, digits and number words alike: "5 - 10%" → 5, 10; "ít nhất một mô hình" → 1. */
export function numbersIn(words: string): number[] {
  return [
    ...words
      .normalize('NFC')
      .replace(year, '')
      .matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu),
  ].flatMap(([token]) => {
    const n = /^\d/.test(token) ? parseNumber(token) : values.get(token.toLowerCase());
    return n === undefined ? [] : [n];
  });
}
