import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Statement } from '../../model/model.ts';

/** Where words stand in others, a number never as a part of another one. */
const placesOf = (words: string, within: string): number[] =>
  Array.from({ length: within.length }, (_, at) => at).filter(
    (at) =>
      within.startsWith(words, at) &&
      !(/^\d/.test(words) && /\d[.,]?$/.test(within.slice(0, at))) &&
      !(/\d$/.test(words) && /^[.,]?\d/.test(within.slice(at + words.length))),
  );

/**
 * Where the words of each statement's value are in its clause; they become links to the comparison. Statements of the same words, as those
 * of a row of a table that gives 100 for two years, stand one after the other, in their order.
 */
export function numberSpans<Stated extends Pick<Statement, 'quote' | 'words' | 'valueWords'>>(
  clause: Pick<Clause, 'words'>,
  statements: readonly Stated[],
): Span<Stated>[] {
  const met = new Map<string, number>();
  return statements.map((value) => {
    const { quote, words, valueWords } = value;
    const key = JSON.stringify([quote, words, valueWords]);
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    const places = placesOf(valueWords, words);
    const inWords = places[before] ?? places.at(-1) ?? words.indexOf(valueWords);
    const start = clause.words.indexOf(quote) + quote.indexOf(words) + inWords;
    return { start, end: start + valueWords.length, value };
  });
}
