import { countTyped } from './find/count-typed.ts';
import type { Filters } from './find/engine.ts';
import { likedTerms } from './find/liked-terms.ts';
import { firstLimit } from './find/retrieve.ts';
import type { Sources } from './find/sources.ts';
import type { Within } from './find/within.ts';
import type { Plan } from './plan/plan.ts';
import { finishLast } from './read/finish-last.ts';
import { isDoubtful, mayBeConfused, readConfused } from './read/read-confused.ts';
import { readElsewhere } from './read/read-elsewhere.ts';
import { readLiteral } from './read/read-literal.ts';
import { readLoose } from './read/read-loose.ts';
import { readStrict, type Looking } from './read/read-strict.ts';
import { startReading } from './read/reading.ts';
import { namesNoText } from './answer/answer-words.ts';
import { describedClauses, withDescribed } from './answer/described-clauses.ts';
import { nothing, ofOthers, outcomeOf } from './answer/outcome-of.ts';
import { withTopic } from './answer/with-topic.ts';
import { bestFirst, isAnswer } from './best-first.ts';
import type { Outcome, Result, SearchOptions } from './outcome.ts';
import { scopesOf, type Scopes } from './scopes.ts';
import { withoutCopiedMark } from './plan/normalise.ts';
import { startSearch, type Started } from './start.ts';

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(
  sources: Sources,
  typed: string,
  filters: Filters = {},
  options: SearchOptions = {},
): Promise<Outcome> {
  const { lexicon } = sources;
  const query = withoutCopiedMark(typed);
  const started = await startSearch(sources, query, options);
  const { plan, engine, askedTerms } = started;
  const scopes = scopesOf(plan, filters);
  if (plan.units.length === 0) return { ...nothing, plan, scope: scopes.counted };
  const within: Within = {
    engine,
    lexicon,
    filters: scopes.searched,
    asksNumber: plan.asksNumber,
    likes: likedTerms(plan, lexicon),
    sisters: plan.sisters,
    askedTerms,
  };
  const found = await searchWords(started, within, scopes, query, filters, options);
  return withTopic(found, sources, within, [scopes.searched, scopes.anyYear]);
}

/** What the words of a query lead to. Each step reads more freely, and is taken only where those before it gave no answer. */
async function searchWords(
  { plan: started, engine, askedTerms, synonymFiles }: Started,
  within: Within,
  scopes: Scopes,
  query: string,
  filters: Filters,
  options: SearchOptions,
): Promise<Outcome> {
  const { lexicon } = within;
  const limit = options.limit ?? firstLimit(lexicon, started);
  const counted = await countTyped({ ...within, filters: scopes.counted }, query, started, limit);
  const reading = startReading({
    engine,
    lexicon,
    typed: counted.typed,
    isLiteral: counted.literal.matches.length > 0,
    limit,
    otherFiles: () => askedTerms.size + synonymFiles,
  });
  const looking: Looking = { within, reading, limit };
  const outcome = (plan: Plan, results: readonly Result[], unread = 0): Outcome =>
    outcomeOf(plan, { results, unread }, scopes.counted, counted, lexicon);

  const { described } = started;
  const own = described === null ? [] : await describedClauses(within, started, described, filters);
  if (own.length > 0) {
    const others = described?.asks === 'text' ? await readStrict(looking, started) : null;
    return withDescribed(own, outcome(started, others?.results ?? [], others?.unread));
  }

  const literal = await readLiteral(looking, started, counted.literal.matches);
  if (namesNoText(started) || (literal.left === 0 && literal.results.some(isAnswer)))
    return outcome(started, literal.results, literal.unread);

  const rest = { most: literal.left, before: literal.results };
  const { plan, ...last } = await finishLast(looking, started, rest);
  const strict = await readStrict(looking, plan, { ...rest, taken: literal.taken });
  const found = [...literal.results, ...strict.results];
  const best = bestFirst(found)[0];
  let unread = Math.max(literal.unread, last.unread, strict.unread);
  if (!isDoubtful(plan, best)) return outcome(plan, found, unread);

  if (options.verbatim !== true && mayBeConfused(plan)) {
    const wider = await readConfused(looking, plan, best);
    unread = Math.max(unread, wider.unread);
    if (wider.isBetter) return outcome(wider.plan, [...wider.results, ...found], unread);
  }
  if (isAnswer(best)) return outcome(plan, found, unread);

  // No clause says it of this year; one of another year may.
  if (scopes.namesYear)
    found.push(...(await readStrict(looking, plan, { where: scopes.anyYear })).results);
  if (found.some((s) => s.butYear)) return outcome(plan, found);
  const loose = await readLoose(looking, plan, scopes.anyYear, found);
  const elsewhere = await readElsewhere(looking, plan, scopes, loose);
  return elsewhere.length > 0
    ? { ...outcome(plan, []), ...ofOthers(bestFirst(elsewhere)) }
    : outcome(plan, loose);
}
