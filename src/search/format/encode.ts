import { asciiFold } from '../../domain/words/fold.ts';
import { withTone } from '../words/compose.ts';
import { marksCode, toneLetters } from '../words/marks-code.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';

/*
 * Pagefind folds every mark except đ, finds by prefix, joins "4G/5G" into one word, reads "7,0" as 70, finds "T" in "IoT" and "G" in "4G",
 * and counts a lone dash as a word.
 * So that it sees the same words as we do, each word is written without marks, then a letter that no text has, then what its marks were:
 * "điện" is "dienˑdej". The whole finds the word as it is spelt; up to and with the letter it finds every word that folds to "dien".
 * Everything can be undone: the fragment is also what the reader is shown.
 */
/** Parts a word from its marks. A letter to Unicode (Lm), therefore indexed. */
export const joint = '\u02d1';
const comma = '\u02bc';
const point = '\u02c8';
/**
 * Signs that Pagefind drops (those beyond ASCII it would keep as words of their own): a space that is not in the text; one that is, but
 * does not separate words; and what the spelling of a word was.
 */
const [added, space, otherPlace, wasY, asItIs, upper, lower] = [
  '^',
  '`',
  '|',
  '~',
  '\\',
  '!',
  '?',
] as const;
/** Signs of the texts that give way: to signs that Pagefind drops, and to private ones where a text has ours. */
const disguises = new Map([
  ['“', '{'],
  ['”', '}'],
  ['…', '='],
  ...[...'{}=^`|~\\!?'].map((c): [string, string] => [
    c,
    String.fromCodePoint(0xe000 + (c.codePointAt(0) ?? 0)),
  ]),
]);
const undone = new Map([...disguises].map(([a, b]) => [b, a]));
const disguised = (words: string): string =>
  words.replace(/[^\p{L}\p{N}\s]/gu, (c) => disguises.get(c) ?? c);
const undisguised = (content: string): string =>
  content.replace(/[^\p{L}\p{N}\s]/gu, (c) => undone.get(c) ?? c);

/** Digits beside letters, as letters of another alphabet: "4G", "IPv6". */
const asDigits = 'абвгдежзик';
const withoutDigits = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/\d/g, (d) => asDigits[Number(d)] ?? d) : word;
const withDigits = (word: string): string =>
  word.replace(/[абвгдежзик]/g, (c) => String(asDigits.indexOf(c)));

/** Between the clauses of one record, where a record holds several. */
export const recordBreak = '\u241e';

const special: Readonly<Record<string, string>> = {
  d: 'đ',
  v: 'ă',
  a: 'â',
  e: 'ê',
  o: 'ô',
  p: 'ơ',
  u: 'ư',
};
const combining = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Whether a plain letter may carry this mark. */
const carries = (letter: string, code: string): boolean =>
  asciiFold(special[code] ?? '') === letter;

/** All spellings that key and marks allow, the usual place of the tone mark first. @param y ends in y */
function spellings(key: string, code: string, y: boolean): readonly string[] {
  const tone = toneLetters.indexOf(code.at(-1) ?? '');
  let rest = code.slice(0, -1);
  const letters = [...key].map((c) => {
    if (rest === '' || !carries(c, rest[0] ?? '')) return c;
    // "ươ" and "uơ", "ưa" and "ua": a mark belongs to the first letter that can carry it.
    const marked = special[rest[0] ?? ''] ?? c;
    rest = rest.slice(1);
    return marked;
  });
  const word = `${letters.join('').slice(0, y ? -1 : undefined)}${y ? 'y' : ''}`;
  const usual = withTone(word, tone);
  const places = [...word].map((_, i) =>
    `${word.slice(0, i + 1)}${combining[tone]}${word.slice(i + 1)}`.normalize('NFC'),
  );
  return [usual, ...places.filter((p) => p !== usual && [...p].length === word.length).reverse()];
}

const withCaseOf = (plain: string, word: string): string =>
  [...word].map((c, i) => (plain[i] === plain[i]?.toLowerCase() ? c : c.toUpperCase())).join('');

/** Undoes `encodeWord`. */
function readWord(written: string, code: string, signs: string): string {
  if (signs.includes(asItIs)) return written;
  const shape = [...signs].filter((c) => c === upper || c === lower);
  const plain = [...withDigits(written)]
    .map((c, i) => (shape[i] === upper ? c.toUpperCase() : c))
    .join('');
  if (/^[pl]$/.test(code))
    return signs.includes(wasY) ? `${plain.slice(0, -1)}${plain.endsWith('I') ? 'Y' : 'y'}` : plain;
  const all = spellings(plain.toLowerCase(), code, signs.includes(wasY));
  return withCaseOf(plain, all[signs.split(otherPlace).length - 1] ?? '');
}

const known = new Map<string, string>();
/** The same few hundred words make up every clause. */
function decodeWord(written: string, code: string, signs: string): string {
  const id = `${written} ${code}${signs}`;
  const cached = known.get(id);
  if (cached !== undefined) return cached;
  const word = readWord(written, code, signs);
  if (known.size > 20000) known.clear();
  known.set(id, word);
  return word;
}

function encodeWord(token: Token): string {
  const code = marksCode(token);
  const number = token.text
    .replace(/(\d),(?=\d)/g, `$1${comma}`)
    .replace(/(\d)\.(?=\d)/g, `$1${point}`);
  if (token.value !== null) return `${number}${joint}${code}`;
  const letters = [...token.text];
  const isUpper = letters.map((c) => c !== c.toLowerCase());
  // Capitals within a word would part it.
  const isPlain =
    !isUpper.includes(true) ||
    (!/\d/.test(token.text) && (isUpper.every((u) => u) || isUpper.lastIndexOf(true) === 0));
  const plain = withoutDigits(
    [...token.key].map((c, i) => (isPlain && isUpper[i] === true ? c.toUpperCase() : c)).join(''),
  );
  const signs = `${token.key === token.fold ? '' : wasY}${isPlain ? '' : isUpper.map((u) => (u ? upper : lower)).join('')}`;
  for (const more of ['', otherPlace, otherPlace.repeat(2), otherPlace.repeat(3)])
    if (decodeWord(plain, code, signs + more) === token.text)
      return `${plain}${joint}${code}${signs}${more}`;
  return `${token.text.replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335')}${joint}${code}${asItIs}`;
}

/** The words of a clause as Pagefind is given them: as many words parted by spaces as there are tokens. @param words NFC */
export function encodeForIndex(words: string): string {
  let out = '';
  let at = 0;
  for (const token of tokens(words)) {
    const between = words.slice(at, token.start);
    const last = at === 0 ? -1 : between.lastIndexOf(' ');
    const parted = [...between]
      .map((c, i) => (c === ' ' && i !== last ? space : disguised(c)))
      .join('');
    out += `${parted}${at > 0 && last < 0 ? ` ${added}` : ''}${encodeWord(token)}`;
    at = token.end;
  }
  return out + disguised(words.slice(at)).replaceAll(' ', space);
}

const written = new RegExp(
  `([^\\s${joint}]*?)${joint}([a-z]+)([${otherPlace}${wasY}${upper}${lower}\\${asItIs}]*)`,
  'gu',
);
const before = /^[^\p{L}\p{N}\p{M}]*/u;

/** Undoes `encodeForIndex`. */
export const decodeFromIndex = (content: string): string =>
  undisguised(
    content
      .replace(written, (_, glued: string, code: string, signs: string) => {
        const [lead = ''] = before.exec(glued) ?? [];
        return `${lead}${decodeWord(glued.slice(lead.length), code, signs)}`;
      })
      .replaceAll(` ${added}`, '')
      .replaceAll(space, ' ')
      .replaceAll(comma, ',')
      .replaceAll(point, '.')
      .replaceAll('d\u0335', 'đ')
      .replaceAll('D\u0335', 'Đ'),
  );

/** A word as the index is asked for it. @param exactly with these marks; else in any spelling that folds to it */
export function indexTerm(token: Token, exactly: boolean): string {
  const key =
    token.value === null
      ? withoutDigits(token.key)
      : token.text.replace(/(\d),(?=\d)/g, `$1${comma}`).replace(/(\d)\.(?=\d)/g, `$1${point}`);
  return `${key}${joint}${exactly && (token.value === null || token.percent) ? marksCode(token) : ''}`;
}

/** Every word of several clauses once, in the order of their first appearance: what a large edition's index needs, half of the size. */
export const distinctForIndex = (clauses: readonly string[]): string =>
  [
    ...new Set(
      clauses.flatMap((words) => tokens(words).map((t) => `${indexTerm(t, false)}${marksCode(t)}`)),
    ),
  ].join(' ');
