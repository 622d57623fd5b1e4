import type { Filters } from '../find/engine.ts';
import { findWords } from '../find/retrieve.ts';
import type { Sources } from '../find/sources.ts';
import type { Within } from '../find/within.ts';
import type { TopicClauses } from '../format/topic-answer.ts';
import type { Outcome, Result } from '../outcome.ts';
import { score } from '../rank/score.ts';
import { noText } from './answer-words.ts';
import { topicOf } from './topic-of.ts';

/** So many clauses of a topic at most are read that the words of the query did not lead to. */
const reads = 2;

const speaksOf = (topic: string | null, { record }: Pick<Result, 'record'>) =>
  record.topics.find((t) => t.slug === topic);

/** Does the clause give a number for what is asked: for the topic, or where none is named, for anything? */
const countsIt = (topic: string | null, s: Result): boolean =>
  topic === null
    ? s.record.hasNumber || /\d/.test(s.record.words)
    : (speaksOf(topic, s)?.values.length ?? 0) > 0;

/** Clauses of the topic, of the year that the query names where there are such. @param words by which each province's are found */
async function clausesOf(
  words: Readonly<Record<string, string>>,
  { plan }: Outcome,
  within: Within,
  places: readonly Filters[],
): Promise<readonly Result[]> {
  for (const filters of places) {
    const found = await Promise.all(
      (filters['tinh'] ?? Object.keys(words)).flatMap((province) =>
        words[province] === undefined
          ? []
          : [findWords({ ...within, filters: { ...filters, tinh: [province] } }, words[province])],
      ),
    );
    const read = await Promise.all(
      found.flatMap((hits) =>
        hits.slice(0, reads).map(async ({ id }) =>
          (await within.engine.read(id)).map((record): Result => ({
            ...score(record, plan, within.lexicon),
            id,
            fit: 'other',
          })),
        ),
      ),
    );
    if (read.length > 0) return read.flat();
  }
  return [];
}

/**
 * The outcome with the topic that the query names. What a province that is named says on the topic is the nearest there is, and stands first among what
 * is near; what is not there yet is read. A number that is asked for is answered by a clause that gives it, and by no other; where the province says nothing
 * on the topic, no question is answered but who does something.
 * @param places where clauses are looked for, the narrowest first
 */
export async function withTopic(
  outcome: Outcome,
  { lexicon, topics, topicClauses }: Pick<Sources, 'lexicon' | 'topics' | 'topicClauses'>,
  within: Within,
  places: readonly Filters[],
): Promise<Outcome> {
  const { plan } = outcome;
  if (plan.described !== null) return outcome;
  const provinces = places[0]?.['tinh'] ?? [];
  const isOfProvince = provinces.length > 0;
  // Whoever asks for an agency names no topic. Of what costs most to find out, only as much is asked as is needed.
  const mayName = plan.asksNumber || (isOfProvince && !plan.units.some((u) => u.name === true));
  const isToldByResults = !isOfProvince || plan.wants.length > 0;
  const topic =
    (isToldByResults ? topicOf(outcome, {}, lexicon) : null) ??
    (mayName ? topicOf(outcome, await topics().catch(() => ({})), lexicon) : null);
  const isOwn = (s: Result): boolean => speaksOf(topic, s) !== undefined;
  const { left, ...kept } = outcome;
  const listed = left === true ? [] : [...kept.exact, ...kept.near];
  // A question that compares is of all provinces that have a text.
  const isOfAll = !isOfProvince && plan.asksNumber && noText(plan).length === 0;
  const words =
    topic === null || !(isOfProvince || isOfAll) || listed.some(isOwn)
      ? undefined
      : (await topicClauses().catch((): TopicClauses => ({})))[topic];
  const isSilent =
    words !== undefined &&
    isOfProvince &&
    !plan.wants.includes('who') &&
    (plan.isQuestion || plan.units.some((u) => u.asks === true)) &&
    !provinces.some((province) => province in words);
  const answers = (s: Result): boolean =>
    s.fit === 'together' || (!isSilent && (!plan.asksValue || countsIt(topic, s)));
  const exact = kept.exact.filter(answers);
  const lateness = (s: Result): number => (s.fit === 'together' ? 0 : isOwn(s) ? 1 : 2);
  // A line that says who or when stands before its item.
  if (isOfProvince && plan.wants.length === 0) exact.sort((a, b) => lateness(a) - lateness(b));
  const near = [
    ...kept.exact.filter((s) => !answers(s)).map((s) => ({ ...s, exact: false, close: true })),
    ...kept.near,
  ];
  const own = words === undefined ? near : await clausesOf(words, outcome, within, places);
  const nearest = own
    .filter((s) => ((isOfProvince && left !== true) || words !== undefined) && isOwn(s))
    .sort((a, b) => Number(countsIt(topic, b)) - Number(countsIt(topic, a)))
    .map((s) => ({ ...s, exact: false, meant: false, close: true }));
  if (nearest.length === 0) return { ...outcome, topic, exact, near };
  return {
    ...kept,
    topic,
    exact,
    near: [...nearest, ...(left === true ? [] : near.filter((s) => !isOwn(s)))],
  };
}
