import type { Engine, Filters, Hit } from './engine/engine.ts';
import { fitsFilters } from './fits-filters.ts';
import type { Lexicon } from './index/lexicon.ts';
import { beforeSynonyms, makePlan, type PlanOptions } from './plan/make-plan.ts';
import { openRuns } from './plan/runs.ts';
import { pauses } from './pauses.ts';
import { withConfusions } from './plan/confusions.ts';
import { firstLimit, prepare, retrieveLoose, retrieveStrict, retrieveUnfinished } from './retrieve.ts';
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
  /** What answers the whole query, best first. */
  readonly exact: readonly Scored[];
  /** What says something like it (`meant`), then what answers part of it, each best first. */
  readonly near: readonly Scored[];
  /** How many records have every word, and how many of them were read at most. */
  readonly total: number;
  readonly limit: number;
}

export interface SearchOptions extends PlanOptions {
  /** How many records to read and rank at most. */
  readonly limit?: number;
}

/** An answer to the query, in its own words or in words of the same meaning. */
const isAnswer = (s: Scored | undefined): boolean => s?.exact === true || s?.meant === true;

const byScore = (a: Scored, b: Scored): number => Number(isAnswer(b)) - Number(isAnswer(a)) || b.score - a.score || a.record.order - b.record.order;

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
const ranked = (scored: readonly Scored[]): readonly Scored[] => [...new Map(scored.map((s) => [s.record.ref, s])).values()].sort(byScore);

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(sources: Sources, query: string, filters: Filters = {}, options: SearchOptions = {}): Promise<Outcome> {
  const { lexicon } = sources;
  const entries = options.verbatim === true ? [] : sources.synonyms(openRuns(beforeSynonyms(query, lexicon, options).pieces));
  if (entries instanceof Promise) prepare(sources.engine, makePlan(query, lexicon, [], options), lexicon);
  const plan = makePlan(query, lexicon, await entries, options);
  const limit = options.limit ?? firstLimit(lexicon, plan);
  if (plan.units.length === 0) return { plan, exact: [], near: [], total: 0, limit };
  const { engine } = sources;
  const scope: Filters = plan.provinces.length > 0 && filters['tinh'] === undefined ? { ...filters, tinh: plan.provinces } : filters;
  const outcome = (p: Plan, scored: readonly Scored[], total = 0): Outcome => ({ plan: p, total, limit, exact: ranked(scored).filter((s) => s.exact), near: ranked(scored).filter((s) => !s.exact) });

  let left = limit + moreReads;
  const pause = pauses();
  /** Reads records, as many as are left to be read, and measures their clauses. */
  const read = async (hits: readonly Hit[], p: Plan, within: Filters): Promise<readonly Scored[]> => {
    const some = hits.slice(0, left);
    left -= some.length;
    await pause();
    const records = (await Promise.all(some.map((h) => h.load()))).flat().filter((r) => fitsFilters(r, within, lexicon));
    const scored: Scored[] = [];
    for (const record of records) {
      await pause();
      scored.push(score(record, p, lexicon));
    }
    return scored.filter((s) => s.score > 0.08);
  };
  /** @param exhaustively do not stop at the first wordings that give an answer */
  const strictly = async (p: Plan, within: Filters = scope, exhaustively = false): Promise<{ readonly scored: readonly Scored[]; readonly total: number }> => {
    const scored: Scored[] = [];
    let total = 0;
    for await (const { hits, total: found } of retrieveStrict(engine, p, lexicon, within, limit)) {
      total += found;
      scored.push(...(await read(hits, p, within)));
      if (!exhaustively && scored.some(isAnswer)) break;
    }
    if (isLastLoose(p, ranked(scored)[0])) scored.push(...(await read(await retrieveUnfinished(engine, p, lexicon, within), p, within)));
    return { scored, total };
  };
  const { scored: strict, total } = await strictly(plan);
  const isFound = strict.some(isAnswer);
  if (isFound) return outcome(plan, strict, total);
  if (options.verbatim !== true) {
    const wider = withConfusions(plan, lexicon);
    const again = await strictly(wider, scope, true);
    if (again.scored.some(isAnswer)) return outcome(wider, again.scored, again.total);
  }
  if (scope !== filters) {
    // The province says nothing of it; another may.
    const elsewhere = (await strictly(plan, filters)).scored.filter(isAnswer);
    if (elsewhere.length > 0) return { plan, total: 0, limit, exact: [], near: ranked(elsewhere).map((s) => ({ ...s, exact: false, meant: false })) };
  }
  const loose: Scored[] = [...strict];
  for await (const hits of retrieveLoose(engine, plan, lexicon, scope)) {
    loose.push(...(await read(hits, plan, scope)));
    if (left === 0 || loose.some(isAnswer) || ranked(loose).length >= fewNear) break;
  }
  return outcome(plan, loose);
}
