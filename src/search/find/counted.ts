import { findAll, standsTogether, type Match } from './find.ts';
import type { Facts } from '../format/facts.ts';
import { fitsFacts } from './fits-filters.ts';
import { indexTerm } from '../format/encode.ts';
import { isBundled, weightOf } from '../format/lexicon.ts';
import { isMarked, placesOf } from '../words/as-typed.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { SearchRecord } from '../format/record.ts';
import type { Within } from './within.ts';

/** Records that have what was typed, and whether that is certain before they are read. */
export interface Candidates {
  readonly matches: readonly Match[];
  readonly sure: boolean;
}

/** So many words are asked for at once; each more costs a piece of the index, and is asked for only while many records are left. */
const atOnce = 4;

const none: Candidates = { matches: [], sure: true };

/**
 * Records in which these words stand, side by side or anywhere. Every record is one clause, so this is a count of clauses; in a large
 * edition, whose records hold several, nothing is sure before it is read.
 * @param first of these words, the index is asked anyway: they come first @param enough so few records may be left to be read instead
 */
export async function recordsWith(
  within: Within,
  words: readonly Token[],
  {
    marked,
    sideBySide,
    first = [],
    enough = 0,
  }: {
    readonly marked: boolean;
    readonly sideBySide: boolean;
    readonly first?: readonly Token[];
    readonly enough?: number;
  },
): Promise<Candidates> {
  const { engine, lexicon, filters } = within;
  if (words.length === 0 || words.some((w) => !lexicon.vocabulary.has(w.key))) return none;
  const isPlaced = !isBundled(lexicon);
  const isFirst = (w: Token): number => Number(first.some((f) => f.start === w.start));
  const order = words
    .map((token, offset) => ({ token, offset }))
    .sort(
      (a, b) =>
        isFirst(b.token) - isFirst(a.token) ||
        weightOf(b.token.key, lexicon) - weightOf(a.token.key, lexicon),
    );
  const asked = order.filter(
    ({ token }, i) =>
      sideBySide ||
      order.findIndex((o) => indexTerm(o.token, marked) === indexTerm(token, marked)) === i,
  );
  const withFirst = async (n: number): Promise<readonly Match[]> => {
    const some = asked.slice(0, n);
    const found = await findAll(
      engine,
      some.map(({ token }) => indexTerm(token, marked || token.value !== null)),
      (f) => fitsFacts(f.facts, filters, lexicon),
    );
    return sideBySide && isPlaced
      ? found.filter((m) =>
          standsTogether(
            m,
            some.map((s) => s.offset),
          ),
        )
      : found;
  };
  let matches = await withFirst(atOnce);
  let checked = Math.min(atOnce, asked.length);
  if (checked < asked.length && matches.length > enough) {
    matches = await withFirst(asked.length);
    checked = asked.length;
  }
  return { matches, sure: matches.length === 0 || (isPlaced && checked === asked.length) };
}

/** How a clause has what was typed: word for word and side by side; all words, but apart; side by side, but with other marks; not. */
export type Fit = 'together' | 'apart' | 'folded' | 'other';

/** @param typed the words that are counted */
export function fitOf(
  record: SearchRecord,
  typed: readonly Token[],
  words: readonly Token[] = tokens(record.words),
): Fit {
  const marked = isMarked(typed);
  if (placesOf(typed, words, marked).length > 0) return 'together';
  if (typed.length > 1 && typed.every((t) => placesOf([t], words, marked).length > 0))
    return 'apart';
  return marked && placesOf(typed, words, false).length > 0 ? 'folded' : 'other';
}

/** What is said of numbers. Each counts all clauses of the texts, not those that were read. */
export interface Counts {
  /** The words that are counted, as they are quoted: those typed, but for the name of a province that limits the search ("…"). */
  readonly words: string;
  /** Marks were typed, so those count, too. */
  readonly isMarked: boolean;
  /** Clauses that have them side by side, as typed. */
  readonly together: number;
  /** Clauses that have all of them, but not side by side; null when not counted. */
  readonly apart: number | null;
  /** Clauses that have them side by side when marks do not count, and that are not among the others; null when not counted. */
  readonly folded: number | null;
  /** There may be more, for not everything could be counted. */
  readonly atLeast: boolean;
  /** All records that are counted, before any filter: what each filter would leave. Null when their number is not certain. */
  readonly facets: readonly Facts[] | null;
  /** What the facets are of: clauses that have the words side by side, or anywhere. */
  readonly facetsOf: 'together' | 'apart';
}
