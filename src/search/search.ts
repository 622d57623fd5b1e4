import type { Engine, Filters, Hit } from './engine/engine.ts';
import type { Lexicon } from './index/lexicon.ts';
import { beforeSynonyms, makePlan, type PlanOptions } from './plan/make-plan.ts';
import { isOpen } from './plan/runs.ts';
import { withConfusions } from './plan/confusions.ts';
import { retrieveLoose, retrieveStrict, retrieveUnfinished } from './retrieve.ts';
import { score, type Scored } from './rank/score.ts';
import type { Plan } from './plan/plan.ts';
import type { PackedSynonym } from './index/synonym-parts.ts';

/** Where a search finds what it needs; the site reads it from files, tests from memory. */
export interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Synonyms that begin with one of these keys. */
  readonly synonyms: (keys: readonly string[]) => Promise<readonly PackedSynonym[]>;
}

export interface Outcome {
  readonly plan: Plan;
  /** What answers the whole query, best first. */
  readonly exact: readonly Scored[];
  /** What answers part of it, best first. */
  readonly near: readonly Scored[];
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.record.order - b.record.order;

/** Enough near results to be of use. */
const fewNear = 6;

const read = async (hits: readonly Hit[], plan: Plan, lexicon: Lexicon): Promise<readonly Scored[]> =>
  (await Promise.all(hits.map((h) => h.load()))).flat().map((r) => score(r, plan, lexicon)).filter((s) => s.score > 0.08);

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
export async function search(sources: Sources, query: string, filters: Filters = {}, options: PlanOptions = {}): Promise<Outcome> {
  const { lexicon } = sources;
  const open = beforeSynonyms(query, lexicon, options).pieces.flatMap((p) => (isOpen(p) ? [p.open.key] : []));
  const entries = options.verbatim === true ? [] : await sources.synonyms(open);
  const plan = makePlan(query, lexicon, entries, options);
  if (plan.units.length === 0) return { plan, exact: [], near: [] };
  const { engine } = sources;
  const scope: Filters = plan.provinces.length > 0 && filters['tinh'] === undefined ? { ...filters, tinh: plan.provinces } : filters;
  const outcome = (p: Plan, scored: readonly Scored[]): Outcome => ({ plan: p, exact: ranked(scored).filter((s) => s.exact), near: ranked(scored).filter((s) => !s.exact) });

  const strictly = async (p: Plan): Promise<readonly Scored[]> => {
    const scored: Scored[] = [];
    for await (const hits of retrieveStrict(engine, p, lexicon, scope)) {
      scored.push(...(await read(hits, p, lexicon)));
      if (scored.some((s) => s.exact)) break;
    }
    if (isLastLoose(p, ranked(scored)[0])) scored.push(...(await read(await retrieveUnfinished(engine, p, lexicon, scope), p, lexicon)));
    return scored;
  };
  const strict = await strictly(plan);
  const best = ranked(strict)[0];
  const isFound = best?.exact === true;
  if (options.verbatim !== true && (!isFound || (best.run < 0.9 && plan.units.length > 1 && plan.units.every((u) => u.role === 'word' || u.role === 'weak')))) {
    const wider = withConfusions(plan, lexicon);
    const again = await strictly(wider);
    const other = ranked(again)[0];
    if (other?.exact === true && (!isFound || other.score > best.score)) return outcome(wider, again);
  }
  if (isFound) return outcome(plan, strict);
  const loose: Scored[] = [...strict];
  for await (const hits of retrieveLoose(engine, plan, lexicon, scope)) {
    loose.push(...(await read(hits, plan, lexicon)));
    if (loose.some((s) => s.exact) || ranked(loose).length >= fewNear) break;
  }
  return outcome(plan, loose);
}
