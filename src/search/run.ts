import { byNearness } from './find/find.ts';
import { countTyped } from './find/count-typed.ts';
import type { Filters } from './find/engine.ts';
import { isOfSister } from './find/fits-filters.ts';
import { likedTerms } from './find/liked-terms.ts';
import {
  firstLimit,
  retrieveAttributes,
  retrieveStrict,
  retrieveUnfinished,
} from './find/retrieve.ts';
import type { Within } from './find/within.ts';
import type { Lexicon } from './format/lexicon.ts';
import type { Plan } from './plan/plan.ts';
import { bestFirst, isAnswer, ownFirst } from './best-first.ts';
import { namesNoneHeld } from './answer/answer-words.ts';
import { withLines } from './answer/with-lines.ts';
import { isLastLoose } from './last-word.ts';
import { ofOthers, type Outcome, type Result } from './outcome.ts';
import { startReading, type Reading } from './reading.ts';
import type { Scopes } from './scopes.ts';
import type { Started } from './start.ts';

/** One query while it is answered: the ways of looking that are tried one after the other, and what they have read so far. */
export interface Run {
  readonly within: Within;
  readonly reading: Reading;
  /**
   * Reads the records that the index gives for the words as typed.
   * @returns what they hold, how many more records may be read at first, and the ids of those that were
   */
  readonly literally: () => Promise<readonly [readonly Result[], number, Set<string>]>;
  /**
   * Reads what has every word of a plan, in its likeliest wordings first, and lines that have the agency or the date beside them.
   * @param before what was read already: with an answer among it and the new, the other wordings are not asked for; null: they all are
   * @param most records for each wording
   * @param taken ids of records that are not read again
   */
  readonly strictly: (
    plan: Plan,
    where?: Filters,
    before?: readonly Result[] | null,
    most?: number,
    taken?: Set<string>,
  ) => Promise<readonly Result[]>;
  /** The answer that results give. @param left records that were found and not read; as counted, if it is not said */
  readonly outcome: (plan: Plan, results: readonly Result[], left?: number) => Outcome;
}

/** Counts the words as typed, which tells how much may be read. @param limit records to be read at first */
export async function startRun(
  lexicon: Lexicon,
  query: string,
  { plan: typedPlan, engine, askedTerms, synonymFiles }: Started,
  scopes: Scopes,
  limit = firstLimit(lexicon, typedPlan),
): Promise<Run> {
  const within: Within = {
    engine,
    lexicon,
    filters: scopes.searched,
    asksNumber: typedPlan.asksNumber,
    likes: likedTerms(typedPlan, lexicon),
    sisters: typedPlan.sisters,
    askedTerms,
  };
  const { typed, literal, countsOf } = await countTyped(
    { ...within, filters: scopes.counted },
    query,
    typedPlan,
    limit,
  );
  const { matches } = literal;
  const reading = startReading({
    ...within,
    typed,
    isLiteral: matches.length > 0,
    limit,
    otherFiles: () => askedTerms.size + synonymFiles,
  });
  let unread = 0;
  return {
    within,
    reading,
    async literally() {
      const hits = byNearness(matches, (m) => -isOfSister(m.facts, typedPlan.sisters, lexicon));
      let first = hits.slice(0, limit);
      const found = [...(await reading.read(first, typedPlan, scopes.searched))];
      // In a large edition a record that has all the words need not have them side by side; the next ones may.
      if (hits.length > limit && !found.some((s) => s.fit === 'together')) {
        reading.allow(limit);
        first = hits.slice(0, 2 * limit);
        found.push(...(await reading.read(first.slice(limit), typedPlan, scopes.searched)));
      }
      unread = matches.length - first.length;
      return [found, Math.max(limit - first.length, 0), new Set(first.map(({ id }) => id))];
    },
    async strictly(plan, where = scopes.searched, before = [], most = limit, taken = new Set()) {
      const results: Result[] = [];
      const place = { ...within, filters: where };
      for await (const { hits, total } of retrieveStrict(place, plan, most, taken)) {
        unread = Math.max(unread, total - limit);
        results.push(...(await reading.read(hits, plan, where)));
        if (before !== null && [...before, ...results].some(isAnswer)) break;
      }
      const lines = await retrieveAttributes(place, plan);
      reading.allow(lines.length);
      results.push(...(await reading.read(lines, plan, where)));
      if (isLastLoose(plan, bestFirst(results)[0]))
        results.push(...(await reading.read(await retrieveUnfinished(place, plan), plan, where)));
      return results;
    },
    outcome(plan, results, left = unread) {
      const list = withLines(ownFirst(bestFirst(results), plan, lexicon), plan, lexicon);
      const said = { plan, scope: scopes.counted, unread: left, counts: countsOf(results) };
      if (namesNoneHeld(plan) && list.length > 0) return { ...said, ...ofOthers(list) };
      return {
        ...said,
        exact: list.filter((s) => s.exact),
        near: list.filter((s) => !s.exact),
      };
    },
  };
}
