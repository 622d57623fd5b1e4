import type { NumberReason } from '../../schemas/numbers.ts';

const law = '(?:NQ|QĐ|NĐ|KH|CTr|TTr)';

/** Numbers whose form alone says that they count nothing: dates, years and numbers of legal texts, in any text. */
export const numberRules: readonly (readonly [reason: NumberReason, pattern: RegExp])[] = [
  // "749/QĐ-TTg", "45/2020/NĐ-CP", "01-CTr/TU"
  ['legal-text', new RegExp(String.raw`\d+(?:/\d{4})?[-/]${law}[-/][A-ZĐa-z]+`, 'gu')],
  // "ngày 03/6/2020", "ngày 26 tháng 8 năm 2022"
  ['date', /[Nn]gày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu],
  // "tháng 6/2025", "tháng 10 hàng năm"
  ['month', /(?<![Nn]gày \d{1,2} )tháng \d{1,2}(?:\/\d{4}|(?= hàng năm))/gu],
  // "đến năm 2025", "định hướng 2025", "Mục tiêu cụ thể đến 2025"
  ['year', /(?:(?<!tháng \d{1,2} )năm|định hướng|đến) \d{4}(?! ?- ?\d)/giu],
  // "giai đoạn 2021 - 2025", "từ năm 2025-2027"
  ['span-of-years', /\d{4} ?- ?\d{4}/gu],
];

/** Where words hold numbers that a rule explains. */
export const ruledSpans = (
  words: string,
): { readonly reason: NumberReason; readonly start: number; readonly end: number }[] =>
  numberRules.flatMap(([reason, pattern]) =>
    [...words.matchAll(pattern)].map((m) => ({
      reason,
      start: m.index,
      end: m.index + m[0].length,
    })),
  );
