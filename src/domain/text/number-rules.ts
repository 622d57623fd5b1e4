import { kindNames, legalNumber } from '../cite/document-kinds.ts';
import { anyYearPattern } from '../words/years.ts';
import type { NumberReason } from '../../schemas/numbers.ts';

/** Numbers whose form alone says that they count nothing: dates, years and numbers of legal texts, in any text. */
export const numberRules: readonly (readonly [reason: NumberReason, pattern: RegExp])[] = [
  // "749/QĐ-TTg", "45/2020/NĐ-CP", "01-CTr/TU"
  ['legal-text', new RegExp(legalNumber, 'gu')],
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

const anyYear = new RegExp(String.raw`(?<!\d)${anyYearPattern}(?!\d)`, 'u');
/**
 * The words, letters or form without which a number cannot have the reason: "2 triệu" may be money, "105 xã" may not. What tells it may be a
 * part of the words that are given for it, and nothing else; reasons without a form of their own are not here.
 */
const signs: Partial<Readonly<Record<NumberReason, RegExp>>> = {
  'legal-text': new RegExp(
    String.raw`\d[\d/]*[-/]\p{Lu}|(?<!\p{L})(?:${kindNames.join('|')})(?!\p{L})`,
    'iu',
  ),
  date: /ngày|\d\/\d/iu,
  month: /tháng/iu,
  year: anyYear,
  'span-of-years': anyYear,
  quarter: /quý/iu,
  'span-of-time': /(?<!\p{L})(?:năm|tháng|quý|tuần|ngày|giờ|phút|giây|lần)(?!\p{L})/iu,
  age: /tuổi/iu,
  'service-level': /(?<!\p{L})mức(?!\p{L})/iu,
  network: /\d ?G(?!\p{L})|IPv/u,
  'round-the-clock': /24/u,
  dimensions: /\d ?[DKp](?!\p{L})|chiều|độ nét/u,
  telephone: /tổng đài|đường dây|điện thoại|số máy/iu,
  layers: /lớp|tầng/iu,
  technology: /công ngh|cách mạng|lần thứ/iu,
  'place-in-text':
    /(?<!\p{L})(?:khoản|điểm|mục|điều|phần|chương|phụ lục|biểu|bảng|gạch đầu dòng)(?!\p{L})/iu,
  'levels-of-government': /(?<!\p{L})cấp(?!\p{L})/iu,
  arrangement: /(?<!\p{L})(?:phần|chương|mục|điều|phụ lục|trang)(?!\p{L})/iu,
  session: /kỳ|kì|khóa|khoá|phiên|thứ|hội nghị|đại hội/iu,
  money: /(?<!\p{L})(?:đồng|tỷ|tỉ|triệu|nghìn|ngàn|USD|VNĐ|VND)(?!\p{L})/iu,
};

/** Whether words say what a reason claims of their number; true for reasons that are told by no form. */
export const tellsReason = (words: string, reason: NumberReason): boolean =>
  signs[reason]?.test(words) ?? true;
