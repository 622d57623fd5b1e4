import type { Result } from './outcome.ts';
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
