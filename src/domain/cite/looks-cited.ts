import { asciiFold } from '../words/fold.ts';

/** "khoản 2", "mục 2.1", "điểm b", "phần II", "phần 5.3", "2.2.1.3": true for a query that `parseCitation` should read. */
export const looksCited = (query: string): boolean =>
  /\b(?:\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\b|d\.?\d+[ .,/-]*k\.?\d|(?:dieu|khoan|muc|bang)\s+\d|(?:phu luc|chuong)\s+[\divx]+\b|diem\s+[a-z]{1,2}\b|phan\s+(?:[ivx]+\b|\d)|(?:gach dau dong|dau cong|hang)\s+(?:thu\s+)?\d)/.test(
    asciiFold(query),
  );
