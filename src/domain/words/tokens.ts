import { numberValue } from './numbers.ts';
import { syllable, type Syllable } from './syllable.ts';

/** One word or number of a text or a query. */
export interface Token extends Syllable {
  /** As written, NFC. */
  readonly text: string;
  /** Where it stands in the NFC string: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Value of a number, else null. */
  readonly value: number | null;
  /** A "%" follows. */
  readonly percent: boolean;
  /** A blank follows, no "/" or "-". */
  readonly spaced: boolean;
}

const pattern = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

const read = (text: string): readonly Token[] =>
  Array.from(text.matchAll(pattern), (match): Token => {
    const [word] = match;
    const end = match.index + word.length;
    return {
      ...syllable(word),
      text: word,
      start: match.index,
      end,
      value: numberValue(word),
      percent: /^\s?%/.test(text.slice(end, end + 2)),
      spaced: /\s/.test(text.charAt(end)),
    };
  });

/** Synonyms, stop words and names are read again with every query, so short texts are remembered. */
const short = new Map<string, readonly Token[]>();

/** Words and numbers in order. `/` and `-` separate words: "4G/5G" is two, "22-NQ/TU" three. @param text NFC */
export function tokens(text: string): readonly Token[] {
  if (text.length > 60) return read(text);
  const known = short.get(text);
  if (known !== undefined) return known;
  const made = read(text);
  if (short.size > 5000) short.clear();
  short.set(text, made);
  return made;
}
