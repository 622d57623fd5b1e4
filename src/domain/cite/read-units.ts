import { typedNumbers } from '../words/number-words.ts';
import { romanNumeral } from '../words/roman.ts';
import type { CitationReader } from './citation-reader.ts';
import type { Unit } from './parsed-citation.ts';

/** Roman numerals as far as documents count their parts and appendices. */
const romans = Array.from({ length: 39 }, (_, i) => romanNumeral(i + 1).toLowerCase());
/** Those that are read without a word before them: "xi" may be the beginning of "xi măng". */
const short = romans.slice(0, 10).join('|');

/** Numbers as words, the longest first: "mười một" is no "mười". */
const inWords = Object.keys(typedNumbers)
  .sort((a, b) => b.length - a.length)
  .join('|');
const nth = `(?:thu )?(\\d+|${inWords})\\b`;
/** Units without a number of their own, counted in words: "gạch đầu dòng thứ hai". */
const countedUnits: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:\\bdau cong(?: dau dong)?|\\bcong(?: dau dong)?|\\+) ?${nth}`), 'cong'],
  [new RegExp(`(?:\\bcham dau dong|\\bdau cham|\\bcham|·) ?${nth}`), 'cham'],
  [
    new RegExp(
      `(?:\\bgach dau dong|\\bdau gach(?: ngang)?|\\bgach|\\by\\b|(?:^|\\s)-(?=\\s*thu)) ?${nth}`,
    ),
    'gach',
  ],
  [new RegExp(`\\bdoan(?: van)?(?: khong danh so)? ?${nth}`), 'doan'],
  [new RegExp(`\\bcan cu ?${nth}`), 'can-cu'],
  [new RegExp(`\\bhang (?:so )?${nth}`), 'hang'],
  [new RegExp(`\\bbang (?:so )?${nth}`), 'bang'],
  [new RegExp(`\\bchu thich (?:so )?${nth}`), 'chu-thich'],
  [new RegExp(`\\bdong ${nth},? (?:cua )?muc luc`), 'muc-luc'],
];
/** The letters that count the same units in ids: "g2". */
const segments: Readonly<Record<string, string>> = { g: 'gach', c: 'cong', t: 'cham' };

/** "điểm b", "b)" */
const lettered = /\bdiem (dd|[a-z])\b|(?:^|\s)(dd|[a-z])\)/;
/** "k2b", "khoản 2 b", "b khoản 2": a lone letter next to a khoản is its điểm. */
const clauseThenLetter = /\b(?:khoan|k)[. ]?0*(\d+)[ .,;/-]*(dd|[a-z])(?![a-z\d])/;
const letterThenClause = /(?:^|[\s,;])(dd|[a-z])[ .,;/-]+(?:khoan|k)[. ]?0*(\d+)(?!\d)/;

const one = (kinds: readonly string[], number: string): Unit => ({ kinds, numbers: [number] });

/** A điểm. Typed without any accents, "d" may be đ. @param printed the letter as typed */
function pointUnit(letter: string, printed: string, reader: CitationReader): Unit {
  if (letter === 'dd' || (letter === 'd' && /đ\)?$/i.test(printed))) return one(['diem'], 'đ');
  return letter === 'd' && !reader.hasAccents
    ? { kinds: ['diem'], numbers: ['d', 'đ'] }
    : one(['diem'], letter);
}

const takeNumbered = (
  reader: CitationReader,
  pattern: RegExp,
  kinds: readonly string[],
): readonly Unit[] => {
  const found = reader.take(pattern);
  return found === null ? [] : [one(kinds, found[1] ?? '')];
};

/** A khoản (in Party texts a mục) with a letter before or after it. */
function takeClauseWithLetter(reader: CitationReader, letterFirst: boolean): readonly Unit[] {
  const found = reader.take(letterFirst ? letterThenClause : clauseThenLetter);
  if (found === null) return [];
  const [, first = '', second = ''] = found;
  const [number, letter] = letterFirst ? [second, first] : [first, second];
  const at =
    found.index + (letterFirst ? found[0].search(/[a-z]/) : found[0].length - letter.length);
  const printed = reader.typed.slice(at, at + letter.length);
  const clause = one(['khoan', 'muc'], number);
  if (/^(?:[a-zđ]|dd)$/i.test(printed)) return [clause, pointUnit(letter, printed, reader)];
  // A word of one letter with a mark ("ở") is no điểm.
  reader.putBack(at, letter);
  return [clause];
}

/** "phụ lục 2", "phụ lục II", "chương 1": numbered in Roman numerals or in figures; a document may call its phần a chương. */
function takeNamed(
  reader: CitationReader,
  name: string,
  kinds: readonly string[],
): readonly Unit[] {
  const found = reader.take(
    new RegExp(`\\b${name}(?: (?:thu |so )?(\\d{1,2}|${romans.join('|')}|${inWords}))?\\b`),
  );
  if (found === null) return [];
  const n = found[1] ?? '';
  const count = romans.includes(n) ? romans.indexOf(n) + 1 : (typedNumbers[n] ?? Number(n));
  return [{ kinds, numbers: n === '' ? ['', '1', 'i'] : [String(count), romans[count - 1] ?? n] }];
}

/** A phần by its Roman numeral, or in figures or words: "phần II", "phần thứ hai". */
function takePart(reader: CitationReader): readonly Unit[] {
  const roman = (reader.take(new RegExp(`\\b(?:phan|muc) (${romans.join('|')})\\b(?!\\))`)) ??
    reader.take(new RegExp(`\\b(${short})\\b(?!\\))`)))?.[1];
  if (roman !== undefined) return [one(['phan'], roman)];
  const n = reader.take(new RegExp(`\\bphan (?:thu )?(\\d{1,2}|${inWords})\\b(?![.-]\\d)`))?.[1];
  return n === undefined ? [] : [one(['phan'], romans[(typedNumbers[n] ?? Number(n)) - 1] ?? n)];
}

/** No letter or digit directly before a number. */
const standsAlone = (before: string): boolean => !/[a-z\d]$/.test(before);

/** A section by its number: "mục 2.1", "2.2.1.3". @param inPart whether a phần is named: then a number alone is a section too */
function takeSection(reader: CitationReader, inPart: boolean): readonly Unit[] {
  const number = (reader.take(/\b(?:tieu muc|muc)[ .]?(\d+(?:[.-]\d+)+)\b/) ??
    reader.take(/(\d+(?:[.-]\d+)+)\b/, standsAlone) ??
    reader.take(/\b(?:tieu muc|muc) ?(\d+)\b/) ??
    (inPart ? reader.take(/(\d+)\b/, standsAlone) : null))?.[1];
  if (number === undefined) return [];
  return [one(/[.-]/.test(number) ? ['muc'] : ['muc', 'khoan'], number.replaceAll('-', '.'))];
}

/** Reads the units of a place, in any order. Expects that the cited text has been read: its number must not be taken for a unit's. */
export function readUnits(reader: CitationReader): readonly Unit[] {
  const units: Unit[] = [];
  for (const [pattern, kind] of countedUnits)
    for (const [, n = ''] of reader.takeAll(pattern))
      units.push(one([kind], String(typedNumbers[n] ?? Number(n))));
  for (const found of reader.takeAll(lettered)) {
    const printed = reader.typed.slice(found.index, found.index + found[0].length);
    units.push(pointUnit(found[1] ?? found[2] ?? '', printed, reader));
  }
  units.push(...takeNumbered(reader, /\bdieu ?0*(\d+)\b/, ['dieu']));
  // "Đ1" is Điều 1; in a text without Điều it is the paragraph that ids call d1.
  units.push(...takeNumbered(reader, /(?:^|[^a-z])d[. ]?0*(\d+)(?!\d)/, ['dieu', 'doan']));
  for (const letterFirst of [false, true])
    if (!units.some((u) => u.kinds.includes('diem')))
      units.push(...takeClauseWithLetter(reader, letterFirst));
  units.push(...takeNumbered(reader, /\b(?:khoan ?|k[. ]?)0*(\d+)\b/, ['khoan', 'muc']));
  units.push(
    ...takeNamed(reader, 'phu luc', ['phu-luc']),
    ...takeNamed(reader, 'chuong', ['chuong', 'phan']),
  );
  const part = takePart(reader);
  units.push(...part, ...takeSection(reader, part.length > 0));
  for (const [, letter = '', n = ''] of reader.takeAll(/\b([gct])(\d+)\b/))
    units.push(one([segments[letter] ?? ''], n));
  return units;
}
