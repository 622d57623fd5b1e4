import type { Span } from '../../model/inline.ts';
import type { Clause } from '../../model/clause.ts';
import type { Alignment } from '../../model/model.ts';
import { tokens } from '../words/tokens.ts';
import { wordDiff } from './word-diff.ts';

/**
 * What a stretch of an aligned clause is: words that only the later text has (`added`, `added-short` where all of a pair's are short),
 * words that it does not repeat (`gone`), or the phrase of its side that an editor chose (`phrase-a`, `phrase-b`).
 */
export type WordMark = 'added' | 'added-short' | 'gone' | 'phrase-a' | 'phrase-b';

/** Of each side's syllables, at least this part must be the other's too before their difference is shown word by word. */
export const enoughAlike = 0.6;
/** An addition of up to this many syllables is short. */
const short = 9;

/** The marks of one pair, for each of its clauses. */
export interface PairMarks {
  readonly how: 'words' | 'phrases' | 'none';
  readonly a: readonly (readonly Span<WordMark>[])[];
  readonly b: readonly (readonly Span<WordMark>[])[];
}

const as = (spans: readonly (readonly Span<null>[])[], value: WordMark) =>
  spans.map((own) => own.map((span) => ({ ...span, value })));

/** The chosen phrase in the first clause that has it; none where it is more than half of the clause, for then it shows nothing. */
function phrase(clauses: readonly Clause[], words: string | undefined, value: WordMark) {
  const holder =
    words === undefined ? -1 : clauses.findIndex((clause) => clause.words.includes(words));
  return clauses.map((clause, i): readonly Span<WordMark>[] => {
    if (words === undefined || i !== holder) return [];
    if (tokens(words).length * 2 > tokens(clause.words).length) return [];
    const start = clause.words.indexOf(words);
    return [{ start, end: start + words.length, value }];
  });
}

/**
 * What is underlined in a pair: the difference of the words where at least 60 % of both sides agree, so that never more than two fifths
 * of a side are marked; else one phrase a side that an editor chose; nothing where only one side speaks.
 */
export function markedWords(
  { marks, relation }: Alignment['pairs'][number],
  a: readonly Clause[],
  b: readonly Clause[],
): PairMarks {
  const bare = { a: a.map(() => []), b: b.map(() => []) };
  if (relation === 'only-a' || relation === 'only-b') return { how: 'none', ...bare };
  const [wordsA, wordsB] = [a, b].map((side) => side.map((c) => c.words));
  const diff = wordDiff(wordsA ?? [], wordsB ?? []);
  if (diff.agree >= enoughAlike) {
    const brief = diff.b.every((own, i) =>
      own.every((s) => tokens((wordsB?.[i] ?? '').slice(s.start, s.end)).length <= short),
    );
    return { how: 'words', a: as(diff.a, 'gone'), b: as(diff.b, brief ? 'added-short' : 'added') };
  }
  const phrases = { a: phrase(a, marks?.a, 'phrase-a'), b: phrase(b, marks?.b, 'phrase-b') };
  return [...phrases.a, ...phrases.b].some((own) => own.length > 0)
    ? { how: 'phrases', ...phrases }
    : { how: 'none', ...bare };
}
