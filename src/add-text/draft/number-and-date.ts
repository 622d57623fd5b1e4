import { isDay } from '../../domain/words/dates.ts';

const two = (n: string): string => n.padStart(2, '0');

/** "ngày 19 tháng 11 năm 2024", "ngày 08/6/2022" → 2024-11-19, 2022-06-08; null when a part is left open or no day is there. */
export function dateIn(words: string): string | null {
  const found =
    /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(words) ??
    /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu.exec(words);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : null;
}

/** A number of a text, as printed after "số": "2043/QĐ-UBND"; null when its digits are left open. */
export const numberIn = (words: string): string | null =>
  /(?<![\p{L}\d])(\d{1,5}(?:\/\d{4})?\s*[-/]\s*\p{Lu}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*)/u
    .exec(words)?.[1]
    ?.replace(/\s+/g, '') ?? null;

/** Texts of the Party are numbered "22-NQ/TU", those of the state "2043/QĐ-UBND"; some copies confuse the two. */
export const normalNumber = (printed: string): string =>
  printed.replace(/^(\d+)[-/](\p{Lu}[\p{L}]*)[-/](T[UW])$/u, '$1-$2/$3');
