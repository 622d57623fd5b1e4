import { syllable, withoutY } from '../text/syllable.ts';
import { tokens } from '../text/tokens.ts';

/*
 * Pagefind finds by prefix, joins "4G/5G" into one word, reads "7,0" as 70 and knows no "đ". So that it sees the same words as we do,
 * each word of a record is closed by a letter that no text has, numbers keep their comma, and words that touch are parted.
 * Everything can be undone: the fragment is also what the reader is shown.
 */
/** Ends a word, so that "cá" does not find "các". A letter to Unicode (Lm), therefore indexed. */
const close = '\u02d1';
const comma = '\u02bc';
const point = '\u02c8';
/** đ folds only when written as d with a combining stroke. */
const stroke = '\u0335';
/** On an i that the text writes y. */
const wasY = '\u0336';
const [ys, is] = ['yỳýỷỹỵYỲÝỶỸỴ', 'iìíỉĩịIÌÍỈĨỊ'];
/** Marks a space that is not in the text. */
const joint = '\u2060';

/** Between the clauses of one record, where a record holds several. */
export const recordBreak = '\u241e';

const encodeY = (word: string): string => {
  const { letters } = syllable(word);
  return withoutY(letters) === letters ? word : `${word.slice(0, -1)}${is[ys.indexOf(word.slice(-1))] ?? word.slice(-1)}${wasY}`;
};

const encodeWord = (word: string): string =>
  `${encodeY(word).replace(/(?<=\d),(?=\d)/g, comma).replace(/(?<=\d)\.(?=\d)/g, point).replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`)}${close}`;

/** The words of a clause as Pagefind is given them. @param words NFC */
export function encodeForIndex(words: string): string {
  let out = '';
  let at = 0;
  for (const token of tokens(words)) {
    const between = words.slice(at, token.start);
    const touches = at > 0 && !/\s/u.test(between);
    out += `${between}${touches ? ` ${joint}` : ''}${encodeWord(token.text)}`;
    at = token.end;
  }
  return out + words.slice(at);
}

/** Undoes `encodeForIndex`. */
export const decodeFromIndex = (content: string): string =>
  content
    .replaceAll(` ${joint}`, '')
    .replaceAll(close, '')
    .replaceAll(comma, ',')
    .replaceAll(point, '.')
    .replace(new RegExp(`([${is}])${wasY}`, 'g'), (_, i: string) => ys[is.indexOf(i)] ?? i)
    .replaceAll(`d${stroke}`, 'đ')
    .replaceAll(`D${stroke}`, 'Đ');

/** One word of a query as it stands in the index. @param key from `Token.key`; for numbers as printed */
export const indexTerm = (key: string): string => encodeWord(key);

/** Every word of several clauses once, in the order of their first appearance: what a large edition's index needs, half of the size. */
export const distinctForIndex = (clauses: readonly string[]): string => [...new Set(clauses.flatMap((words) => tokens(words).map((t) => t.key)))].map(indexTerm).join(' ');
