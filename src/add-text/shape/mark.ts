import { vietnameseLetters } from '../../domain/words/alphabet.ts';
import { romanValue } from '../../domain/words/roman.ts';

/** How the parts of official texts are numbered, outermost first. Appendices are scopes of their own. */
export type Scheme =
  | 'phan-thu' // "Phần thứ nhất", "PHẦN I"
  | 'chuong' // "Chương I"
  | 'muc-lon' // "Mục 1" inside a chapter
  | 'dieu' // "Điều 1."
  | 'chu-hoa' // "A."
  | 'la-ma' // "I.", "II-"
  | 'so' // "1.", "2.2.1."
  | 'so-ngoac' // "1)"
  | 'chu' // "a)"
  | 'gach' // "-"
  | 'cong' // "+"
  | 'cham'; // "·"

/** The mark at the head of a paragraph. */
export interface Mark {
  readonly scheme: Scheme;
  /** Number or letter without its sign: "I", "2.2.1", "đ"; '' for a bullet. */
  readonly number: string;
  /** As printed, one space between its words: "I-", "2.2.1.", "Điều 1.", "•". */
  readonly printed: string;
  /** What follows it, without the space between. */
  readonly rest: string;
  /** No space stands between the mark and the words. */
  readonly tight: boolean;
}

const roman = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})';
const ordinal = 'thứ\\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';
const patterns: readonly (readonly [Scheme, RegExp])[] = [
  [
    'phan-thu',
    new RegExp(
      `^((?:Phần|PHẦN)\\s+(${ordinal}|${ordinal.toUpperCase()}|${roman}))([.:]?)(?=\\s|$)`,
      'u',
    ),
  ],
  ['chuong', new RegExp(`^((?:Chương|CHƯƠNG)\\s+(${roman}|\\d{1,2}))([.:]?)(?=\\s|$)`, 'u')],
  ['muc-lon', new RegExp(`^((?:Mục|MỤC)\\s+(${roman}|\\d{1,2}))([.:]?)(?=\\s|$)`, 'u')],
  ['dieu', /^((?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?))\s*([.:]|$)/u],
  ['la-ma', new RegExp(`^((${roman}))\\s*(\\.[-–]?|[-–/)])(?=\\s|$|\\p{Lu}\\p{L})`, 'u')],
  ['chu-hoa', /^(([A-EĐ]))([.)\-–])(?=\s|$)/u],
  ['so', /^((\d{1,2}(?:\.\d{1,2})+))([-–](?=\s+\p{L})|\.?)(?=\s|$|\p{Lu}\p{Ll})/u],
  ['so', /^((\d{1,3}))(\.-|\.|[-–](?=\s+\p{L}))(?=\s|$|\p{Lu}\p{Ll})/u],
  ['so-ngoac', /^((\d{1,2}))(\))(?=\s|$|\p{Lu})/u],
  ['chu', /^(([a-zđ]))(\))(?=\s|$|\p{Lu})/u],
  ['chu', /^(([a-hđ]))(\.)(?=\s\p{Lu}|$)/u],
  ['gach', /^(([-–—‐‑−]))()(?=\s|$|\p{L}\p{L}|\d{1,3}\s?%)/u],
  ['cong', /^(([+]))()(?=\s|$|\p{L}|\d)/u],
  ['cham', /^(([·•●▪◦∙‣⁃*]))()(?=\s|$|\p{L})/u],
];

/** The mark that a paragraph or line begins with, or null. Whether it is one there, its neighbours decide (`SeriesOfMarks`). */
export function markOf(line: string): Mark | null {
  const words = line.trim();
  for (const [scheme, pattern] of patterns) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const [whole, head = '', number = '', sign = ''] = found;
    const after = words.slice(whole.length);
    return {
      scheme,
      number: scheme === 'gach' || scheme === 'cong' || scheme === 'cham' ? '' : number,
      printed: `${head}${sign}`.replace(/\s+/g, ' ').trim(),
      rest: after.trim(),
      tight: after !== '' && !/^\s/u.test(after),
    };
  }
  return null;
}

/** True for "-", "+", "·": they are not counted. */
export const isBullet = (scheme: Scheme): boolean =>
  scheme === 'gach' || scheme === 'cong' || scheme === 'cham';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Which one in its series a mark is, from 1; both Vietnamese letters (…d, đ, e) and Latin ones count. */
export function placesOf({ scheme, number }: Pick<Mark, 'scheme' | 'number'>): readonly number[] {
  if (isBullet(scheme)) return [1];
  if (scheme === 'chu') return [vietnameseLetters.indexOf(number) + 1, latin.indexOf(number) + 1];
  if (scheme === 'chu-hoa')
    return [
      vietnameseLetters.indexOf(number.toLowerCase()) + 1,
      latin.indexOf(number.toLowerCase()) + 1,
    ];
  const last = number.split('.').at(-1) ?? '';
  if (/^\d/.test(last)) return [Number.parseInt(last, 10)];
  if (/^[IVX]+$/.test(last)) return [romanValue(last)];
  return [ordinals.indexOf(last.toLowerCase().split(/\s+/).at(-1) ?? '') + 1];
}
