import { fitOf, type Counts, type Fit } from './counted.ts';
import { countTyped } from './count-typed.ts';
import { byNearness, type Match } from './engine/find.ts';
import type { Engine, Filters } from './engine/engine.ts';
import { fitsFilters } from './fits-filters.ts';
import type { Lexicon } from './index/lexicon.ts';
import { beforeSynonyms, makePlan, type PlanOptions } from './plan/make-plan.ts';
import { openRuns } from './plan/runs.ts';
import { pauses } from './pauses.ts';
import { withConfusions } from './plan/confusions.ts';
import { firstLimit, prepare, retrieveLoose, retrieveStrict, retrieveUnfinished, type Within } from './retrieve.ts';
import { score, type Scored } from './rank/score.ts';
import type { Plan } from './plan/plan.ts';
import type { PackedSynonym } from './index/synonym-parts.ts';

/** Where a search finds what it needs; the site reads it from files, tests from memory. */
export interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Synonyms that stand in these words; others do no harm. At once when there are none. @param runs keys of words that stand together */
  readonly synonyms: (runs: readonly (readonly string[])[]) => readonly PackedSynonym[] | Promise<readonly PackedSynonym[]>;
}

export interface Outcome {
  readonly plan: Plan;
  /** What answers the whole query, best first; before all others, what has it word for word. */
  readonly exact: readonly Result[];
  /** What says something like it (`meant`), then what answers part of it, each best first. */
  readonly near: readonly Result[];
  readonly counts: Counts;
  /** How many records were found that were not read. */
  readonly unread: number;
  /** Where the search was made: the filters, and the province that was named. */
  readonly scope: Filters;
}

export interface Result extends Scored {
  readonly fit: Fit;
  /** Of the engine's record that holds it. */
  readonly id: string;
}

export interface SearchOptions extends PlanOptions {
  /** How many records to read and rank at most. */
  readonly limit?: number;
}

/** An answer to the query, in its own words or in words of the same meaning. */
const isAnswer = (s: Scored | undefined): boolean => s?.exact === true || s?.meant === true;

const byScore = (a: Result, b: Result): number =>
  Number(b.fit === 'together') - Number(a.fit === 'together') || Number(isAnswer(b)) - Number(isAnswer(a)) || b.score - a.score || a.record.order - b.record.order;

/** Enough near results to be of use. */
const fewNear = 6;

/** Reading records is the dear part of a search: so many more are read when the first ones hold no answer. */
const moreReads = 4;

/** The last word may be unfinished, and the best result does not have it whole beside the word before it. */
function isLastLoose({ units }: Plan, best: Scored | undefined): boolean {
  const asked = units.map((u, i) => ({ u, i })).filter(({ u }) => u.role !== 'year');
  const [before, last] = asked.slice(-2);
  if (before === undefined || last === undefined || last.u.open !== true) return false;
  const [a, b] = [best?.found[before.i], best?.found[last.i]];
  return a === undefined || b === undefined || b.from !== a.to + 1 || b.strength < 0.9;
}

/** Best first, each record once. */
const ranked = (scored: readonly Result[]): readonly Result[] => [...new Map(scored.map((s) => [s.record.ref, s])).values()].sort(byScore);

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(sources: Sources, query: string, filters: Filters = {}, options: SearchOptions = {}): Promise<Outcome> {
  const { lexicon, engine } = sources;
  const entries = options.verbatim === true ? [] : sources.synonyms(openRuns(beforeSynonyms(query, lexicon, options).pieces));
  if (entries instanceof Promise) prepare(engine, makePlan(query, lexicon, [], options), lexicon);
  const plan = makePlan(query, lexicon, await entries, options);
  const limit = options.limit ?? firstLimit(lexicon, plan);
  const scope: Filters = plan.provinces.length > 0 && filters['tinh'] === undefined ? { ...filters, tinh: plan.provinces } : filters;
  const within: Within = { engine, lexicon, filters: scope };
  if (plan.units.length === 0) return { plan, exact: [], near: [], unread: 0, scope, counts: { words: '', isMarked: false, together: 0, apart: 0, folded: 0, atLeast: false, facets: null } };

  const { typed, literal, countsOf } = await countTyped(within, query, plan, limit);
  const taken = new Set<string>();
  let left = limit + moreReads;
  let unread = 0;
  const pause = pauses();
  /** Reads records, as many as are left to be read, and measures their clauses. What has the query word for word is an answer. */
  const read = async (hits: readonly Match[], p: Plan, where: Filters): Promise<readonly Result[]> => {
    const some = hits.slice(0, left);
    left -= some.length;
    await pause();
    const records = (await Promise.all(some.map(async ({ id }) => (await engine.read(id)).map((record) => ({ id, record }))))).flat().filter(({ record }) => fitsFilters(record, where, lexicon));
    const results: Result[] = [];
    for (const { id, record } of records) {
      await pause();
      const scored = score(record, p, lexicon);
      const fit = fitOf(record, typed, scored.words);
      if (fit === 'together' || scored.score > 0.08) results.push(fit === 'together' ? { ...scored, fit, id, exact: true, meant: false } : { ...scored, fit, id });
    }
    return results;
  };
  const outcome = (p: Plan, results: readonly Result[]): Outcome => {
    const list = ranked(results);
    return { plan: p, scope, unread, counts: countsOf(results), exact: list.filter((s) => s.exact), near: list.filter((s) => !s.exact) };
  };
  /** @param exhaustively do not stop at the first wordings that give an answer @param before what was read already */
  const strictly = async (p: Plan, where: Filters = scope, exhaustively = false, most = limit, before: readonly Result[] = []): Promise<readonly Result[]> => {
    const results: Result[] = [];
    const place = { ...within, filters: where };
    for await (const { hits, total } of retrieveStrict(place, p, most, where === scope && p === plan ? taken : new Set())) {
      unread = Math.max(unread, total - limit);
      results.push(...(await read(hits, p, where)));
      if (!exhaustively && [...before, ...results].some(isAnswer)) break;
    }
    if (isLastLoose(p, ranked(results)[0])) results.push(...(await read(await retrieveUnfinished(place, p), p, where)));
    return results;
  };

  const first = byNearness(literal.matches).slice(0, limit);
  for (const { id } of first) taken.add(id);
  const found = await read(first, plan, scope);
  unread = literal.matches.length - first.length;
  if (first.length === limit && found.some(isAnswer)) return outcome(plan, found);
  const strict = [...found, ...(await strictly(plan, scope, false, limit - first.length, found))];
  const best = ranked(strict)[0];
  // Words that stand side by side nowhere as they were typed may do so as others write the same sounds: "năng xuất lao động".
  const isDoubtful = best === undefined || !isAnswer(best) || (best.fit !== 'together' && best.run < 0.7 && plan.units.length <= 5);
  if (!isDoubtful) return outcome(plan, strict);
  if (options.verbatim !== true) {
    const wider = withConfusions(plan, lexicon);
    const again = await strictly(wider, scope, true);
    const other = ranked(again)[0];
    if (isAnswer(other) && (!isAnswer(best) || (other?.run ?? 0) > 0.9)) return outcome(wider, [...again, ...strict]);
  }
  if (isAnswer(best)) return outcome(plan, strict);
  unread = 0;
  if (scope !== filters) {
    // The province says nothing of it; another may.
    const elsewhere = (await strictly(plan, filters)).filter(isAnswer);
    unread = 0;
    if (elsewhere.length > 0) return { ...outcome(plan, []), near: ranked(elsewhere).map((s) => ({ ...s, exact: false, meant: false })) };
  }
  const loose: Result[] = [...strict];
  for await (const hits of retrieveLoose(within, plan)) {
    loose.push(...(await read(hits, plan, scope)));
    if (left === 0 || loose.some(isAnswer) || ranked(loose).length >= fewNear) break;
  }
  return outcome(plan, loose);
}
