/** Vietnamese number words that the texts use for a counted value. */
const words: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** A number as Vietnamese prints it: "7,0" → 7, "4,15" → 4.15, "10.000" → 10000. */
export const parseNumber = (printed: string): number =>
  Number(printed.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.'));

/** "năm" is five and year: beside a figure or after "hàng", "mỗi" it is the year. */
const year = /(?:hàng|hằng|mỗi|từng) năm(?!\p{L})|năm(?= \d)/giu;

/** Every number in the words, in order, digits and number words alike: "5 - 10%" → 5, 10; "ít nhất một mô hình" → 1. */
export function numbersIn(s: string): number[] {
  return [
    ...s
      .normalize('NFC')
      .replace(year, '')
      .matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu),
  ].flatMap(([token]) => {
    const n = /^\d/.test(token) ? parseNumber(token) : words[token.toLowerCase()];
    return n === undefined ? [] : [n];
  });
}
