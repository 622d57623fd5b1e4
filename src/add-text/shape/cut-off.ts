import type { Line } from '../read/line.ts';
import { because, type Change } from './clean.ts';

/** A line that ends inside a word or a number: "i-", "749/", "2021-". */
const ends = /[\p{L}\d][-/]$/u;

/** True when a word goes on from one line to the next. */
export const isCutOff = (last: string, next: string): boolean =>
  ends.test(last) && /^[\p{L}\d]/u.test(next);

/**
 * Words with the next line added to them: after a space, or at once where the line ends inside a word; then the source has two words
 * where the text has one, which is a change.
 * @param last the line that the words end with
 */
export function joinWrapped(
  words: string,
  last: Pick<Line, 'words' | 'at'>,
  next: Pick<Line, 'words' | 'at'>,
): {
  readonly words: string;
  readonly changes: readonly Change[];
  /** The two parts of the word that was cut, or null. */
  readonly cut: readonly [head: string, tail: string] | null;
} {
  if (!isCutOff(last.words, next.words))
    return { words: `${words} ${next.words}`, changes: [], cut: null };
  const head = words.split(' ').at(-1) ?? '';
  const tail = next.words.split(' ')[0] ?? '';
  // The end of a line is found by as many of its last words as stand there once.
  const all = last.words.split(' ');
  let from = all.length - 1;
  while (from > 0 && last.words.split(all.slice(from).join(' ')).length > 2) from -= 1;
  const end = all.slice(from).join(' ');
  return {
    words: words + next.words,
    cut: [head, tail],
    changes: [
      { at: last.at, finds: end, leaves: end + tail, because: because.hyphen },
      { at: next.at, finds: tail, leaves: '', because: because.hyphen },
    ],
  };
}
