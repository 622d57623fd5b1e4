import type { Engine, Filters } from './engine/engine.ts';
import type { Lexicon } from './index/lexicon.ts';
import { beforeSynonyms, makePlan, type PlanOptions } from './plan/make-plan.ts';
import { isOpen } from './plan/runs.ts';
import { withConfusions } from './plan/confusions.ts';
import { retrieve } from './retrieve.ts';
import { score, type Scored } from './rank/score.ts';
import type { Plan } from './plan/plan.ts';
import type { Synonym } from '../schemas/search.ts';

/** Where a search finds what it needs; the site reads it from files, tests from memory. */
export interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Synonyms that begin with one of these keys. */
  readonly synonyms: (keys: readonly string[]) => Promise<readonly Synonym[]>;
}

export interface Outcome {
  readonly plan: Plan;
  /** What answers the whole query, best first. */
  readonly exact: readonly Scored[];
  /** What answers part of it, best first. */
  readonly near: readonly Scored[];
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.record.order - b.record.order;

async function run({ engine, lexicon }: Sources, plan: Plan, filters: Filters): Promise<readonly Scored[]> {
  const scope: Filters = plan.provinces.length > 0 && filters['tinh'] === undefined ? { ...filters, tinh: plan.provinces } : filters;
  const hits = await retrieve(engine, plan, lexicon, scope);
  const records = (await Promise.all(hits.map((h) => h.load()))).flat();
  return records.map((r) => score(r, plan, lexicon)).filter((s) => s.score > 0.08).sort(byScore);
}

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(sources: Sources, query: string, filters: Filters = {}, options: PlanOptions = {}): Promise<Outcome> {
  const { lexicon } = sources;
  const open = beforeSynonyms(query, lexicon, options).pieces.flatMap((p) => (isOpen(p) ? [p.open.key] : []));
  const entries = options.verbatim === true ? [] : await sources.synonyms(open);
  let plan = makePlan(query, lexicon, entries, options);
  if (plan.units.length === 0) return { plan, exact: [], near: [] };
  let scored = await run(sources, plan, filters);
  if (options.verbatim !== true && !scored.some((s) => s.exact)) {
    const wider = withConfusions(plan, lexicon);
    const again = await run(sources, wider, filters);
    if (again.some((s) => s.exact)) [plan, scored] = [wider, again];
  }
  return { plan, exact: scored.filter((s) => s.exact), near: scored.filter((s) => !s.exact) };
}
