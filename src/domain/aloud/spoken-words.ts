// What a voice is given for what is printed. Nothing shown changes; only what a voice would spell, misread or swallow is put into words.

import { patternEscape } from '../words/pattern-escape.ts';
import { romanValue } from '../words/roman.ts';

/**
 * What stands before a clause's words: "II-" → "Phần 2.", "2.2.1." → "2 chấm 2 chấm 1.", "a)" → "Điểm a."; "Điều 1." as printed.
 * The marks of bullets are not spoken: a pause does their work.
 */
export function spokenMark(mark: string): string {
  const number = mark.replace(/[-.)\s]+$/, '');
  if (/^[IVX]+$/.test(number)) return `Phần ${romanValue(number)}.`;
  if (/^\d+(?:\.\d+)*$/.test(number)) return `${number.replaceAll('.', ' chấm ')}.`;
  if (mark.trim().endsWith(')')) return `Điểm ${number}.`;
  return /[\p{L}\d]/u.test(number) ? `${number}.` : '';
}

/** Abbreviations in full, save where the text itself explains one: "Ủy ban nhân dân (UBND)" is read with its letters. */
function inFull(words: string, full: ReadonlyMap<string, string>): string {
  const spellings = [...full.keys()].sort((a, b) => b.length - a.length).map(patternEscape);
  if (spellings.length === 0) return words;
  const any = new RegExp(`(^|[^\\p{L}\\d])(${spellings.join('|')})(?![\\p{L}\\d])`, 'gu');
  return words.replace(any, (whole: string, between: string, found: string, at: number) => {
    const meaning = full.get(found) ?? found;
    const before = (words.slice(0, at) + between).toLowerCase();
    return before.endsWith(`${meaning.toLowerCase()} (`) ? whole : between + meaning;
  });
}

/** Numbers of documents: "45/2020/NĐ-CP", "04-NQ/TU"; after "Nghị quyết số" their type is not said again. */
const documentNumbers = (words: string, full: ReadonlyMap<string, string>): string =>
  words.replace(
    /(\d+)(?:\/(\d{4}))?[-/](\p{Lu}\p{L}*)[-/](\p{Lu}\p{L}*)/gu,
    (_, number: string, year: string | undefined, type: string, issuer: string, at: number) => {
      const named = `${full.get(type)?.toLowerCase() ?? ''} số `;
      return [
        number,
        ...(year === undefined ? [] : [`năm ${year}`]),
        ...(words.slice(0, at).toLowerCase().endsWith(named) ? [] : [full.get(type) ?? type]),
        full.get(issuer) ?? issuer,
      ].join(' ');
    },
  );

const printed: readonly (readonly [
  RegExp,
  string | ((found: string, ...of: string[]) => string),
])[] = [
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, '$1 tháng $2 năm $3'],
  [/\b(\d{1,2})\/(\d{4})\b/g, '$1 năm $2'],
  [/\b(\d+)\/(\d+)\b/g, '$1 trên $2'],
  [/(\d)\s*[-–]\s*(?=\d)/g, '$1 đến '],
  [
    /(^|[^\p{L}\d])([IVX]{2,})(?![\p{L}\d])/gu,
    (_, before = '', numeral = '') => `${before}${romanValue(numeral)}`,
  ],
];
const afterAbbreviations: typeof printed = [
  [/(\p{L}) [-–] (?=\p{L})/gu, '$1 '],
  [/([\p{L}\d])\/(?=\p{L}|\dG)/gu, '$1, '],
  [/\.\/\./g, '.'],
  // A voice spells single words in capitals; two or more are words set in capitals.
  [
    /(?:^|[^\p{L}\d])\p{Lu}{2,}(?: \p{Lu}+)*(?: \p{Lu}{2,})(?![\p{L}\d])/gu,
    (found) => found.toLowerCase(),
  ],
];

/** A clause's words as a voice is to say them. @param full Vietnamese abbreviations with what they stand for (`fullForms`) */
export function spokenWords(words: string, full: ReadonlyMap<string, string>): string {
  const change = (said: string, rules: typeof printed): string =>
    rules.reduce((s, [what, by]) => s.replace(what, by as string), said);
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return change(inFull(change(documentNumbers(plain, full), printed), full), afterAbbreviations);
}
