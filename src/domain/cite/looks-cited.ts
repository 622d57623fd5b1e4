import { asciiFold } from '../words/fold.ts';

/** The words of units as they are written with accents. */
const unitWords =
  /^(?:điều|khoản|mục|bảng|phụ|lục|chương|điểm|phần|gạch|đầu|dòng|dấu|cộng|hàng|thứ)$/;

/** A word without accents, đ aside, or a unit's own, folded; any other has no part in a citation: "mức" is not "mục". */
const foldedUnit = (word: string): string => {
  const folded = asciiFold(word);
  return folded === word.replaceAll('đ', 'd') || unitWords.test(word) ? folded : '*';
};

/** "khoản 2", "mục 2.1", "điểm b", "phần II", "phần 5.3", "2.2.1.3": true for a query that `parseCitation` should read. */
export const looksCited = (query: string): boolean =>
  /\b(?:\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\b|d\.?\d+[ .,/-]*k\.?\d|(?:dieu|khoan|muc|bang)\s+\d|(?:phu luc|chuong)\s+[\divx]+\b|diem\s+[a-z]{1,2}\b|phan\s+(?:[ivx]+\b|\d)|(?:gach dau dong|dau cong|hang)\s+(?:thu\s+)?\d)/.test(
    query
      .normalize('NFC')
      .toLowerCase()
      .replace(/\p{L}+/gu, foldedUnit),
  );
