import type { Counts } from './find/counted.ts';
import type { Result } from './outcome.ts';
import type { Lexicon } from './format/lexicon.ts';
import type { Plan } from './plan/plan.ts';
import type { Scored } from './rank/score.ts';

/** An answer to the query, in its own words or in words of the same meaning. */
export const isAnswer = (s: Scored | undefined): boolean => s?.exact === true || s?.meant === true;

const byScore = (a: Result, b: Result): number =>
  Number(b.fit === 'together') - Number(a.fit === 'together') ||
  Number(isAnswer(b)) - Number(isAnswer(a)) ||
  b.score - a.score ||
  a.record.order - b.record.order;

/** Best first, each record once: what has the words as typed, then answers, then the rest, each by its score. */
export const bestFirst = (scored: readonly Result[]): readonly Result[] =>
  [...new Map(scored.map((s) => [s.record.ref, s])).values()].sort(byScore);

/** Of what answers as well, first the texts of the old province of the name that was typed, then of those that are merged with it; else as it was. */
export function ownFirst(
  results: readonly Result[],
  { sisters }: Pick<Plan, 'sisters'>,
  { texts }: Pick<Lexicon, 'texts'>,
): readonly Result[] {
  if (sisters.length === 0) return results;
  const later = (r: Result): number =>
    Number(
      (sisters as readonly (string | null | undefined)[]).includes(
        texts.find(({ slug }) => r.record.ref.startsWith(`${slug}#`))?.province,
      ),
    );
  return [...results].sort(
    (a, b) =>
      Number(b.fit === 'together') - Number(a.fit === 'together') ||
      Number(isAnswer(b)) - Number(isAnswer(a)) ||
      later(a) - later(b),
  );
}

/** Of what answers, first what has all the words as typed though not side by side, where that is the number readers are told; else as it was. */
export const countedFirst = (
  answers: readonly Result[],
  { together, apart }: Pick<Counts, 'together' | 'apart'>,
): readonly Result[] =>
  together === 0 && apart !== null && apart > 0
    ? [...answers].sort((a, b) => Number(b.fit === 'apart') - Number(a.fit === 'apart'))
    : answers;
