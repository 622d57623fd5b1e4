import { asciiFold } from './fold.ts';

/** Combining tone marks: huyền, sắc, ngã, hỏi, nặng. All other marks (â, ă, ơ, ư) belong to the letter. */
const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneMarks = new RegExp(`[${tones}]`, 'g');

/** A syllable split into letters and tone, so that two spellings of one word can be compared. */
export interface Syllable {
  /** Lower-case letters without tone, with their own marks: "thuỷ" → "thuy", "điện" → "điên". */
  readonly letters: string;
  /** ngang 0, huyền 1, sắc 2, ngã 3, hỏi 4, nặng 5. The place of the mark does not matter: hoà = hòa. */
  readonly tone: number;
  /** Without any mark, đ as d. */
  readonly fold: string;
  /** As the index spells it: the fold, with i for a final y. */
  readonly key: string;
}

/** A final y after a consonant is written i: kĩ = kỹ, tỉ = tỷ, lí = lý. "quy" stays. */
export const withoutY = (letters: string): string =>
  letters.replace(/^([bcdđghklmnprstvx]|[cknpt]h|ng|tr)y$/u, '$1i');

const known = new Map<string, Syllable>();

/** Splits a word; known words are remembered. @param word one word, any case, NFC or NFD */
export function syllable(word: string): Syllable {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const decomposed = word.normalize('NFD').toLowerCase();
  const mark = decomposed.match(toneMarks)?.[0];
  const fold = asciiFold(word);
  const made: Syllable = {
    letters: decomposed.replace(toneMarks, '').normalize('NFC'),
    tone: mark === undefined ? 0 : tones.indexOf(mark) + 1,
    fold,
    key: withoutY(fold),
  };
  if (known.size > 20000) known.clear();
  known.set(word, made);
  return made;
}

/** True for a syllable without any mark: "dien", "minh", "80". */
export const isBare = (s: Syllable): boolean => s.tone === 0 && s.letters === s.fold;

/** True when the typed syllable differs only by missing marks: "thuơng" for "thương", "điên" for "điện". */
const leavesOut = (typed: Syllable, meant: Syllable): boolean =>
  (typed.tone === 0 || typed.tone === meant.tone) &&
  [...typed.letters].every((c, i) => c === meant.letters[i] || c === meant.fold[i]);

/** Hỏi and ngã sound the same in the South, so they are confused: "kỷ năng", "hổ trợ". */
const isHoiForNga = (a: number, b: number): boolean => (a === 3 && b === 4) || (a === 4 && b === 3);

/**
 * How likely the typed syllable means this one of a text, from 0 to 1: the same 1 (wherever the tone mark is), without marks
 * 0.9, hỏi for ngã 0.85, some marks missing 0.8, other marks 0.3, other letters 0; a little less with i for y.
 */
export function likeness(typed: Syllable, found: Syllable): number {
  if (typed.key !== found.key) return 0;
  const spelling = typed.fold === found.fold ? 1 : 0.95;
  if (withoutY(typed.letters) === withoutY(found.letters)) {
    if (typed.tone === found.tone) return spelling;
    if (isHoiForNga(typed.tone, found.tone)) return 0.85 * spelling;
  }
  if (isBare(typed)) return 0.9 * spelling;
  return (leavesOut(typed, found) ? 0.8 : 0.3) * spelling;
}
