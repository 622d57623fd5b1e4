import type { Engine } from './find/engine.ts';
import { prepare } from './find/retrieve.ts';
import type { Sources } from './find/sources.ts';
import type { SearchOptions } from './outcome.ts';
import { beforeSynonyms, makePlan } from './plan/make-plan.ts';
import type { Plan } from './plan/plan.ts';
import { openRuns } from './plan/runs.ts';

/** A query that was understood, and an engine that remembers what it is asked for. */
export interface Started {
  readonly plan: Plan;
  readonly engine: Engine;
  /** Words the index was asked for. */
  readonly askedTerms: ReadonlySet<string>;
  /** How many files of synonyms were read. */
  readonly synonymFiles: number;
}

/** Reads the synonyms of a query and understands it; while they come, the index is asked for the words as typed. */
export async function startSearch(
  { lexicon, engine: shared, synonyms }: Sources,
  query: string,
  options: SearchOptions,
): Promise<Started> {
  const askedTerms = new Set<string>();
  const engine: Engine = {
    ...shared,
    word: (term) => (askedTerms.add(term), shared.word(term)),
  };
  const toCome =
    options.verbatim === true
      ? []
      : synonyms(openRuns(beforeSynonyms(query, lexicon, options).pieces));
  if (toCome instanceof Promise) prepare(engine, makePlan(query, lexicon, [], options), lexicon);
  const files = await toCome;
  return {
    plan: makePlan(query, lexicon, files.flat(), options),
    engine,
    askedTerms,
    synonymFiles: files.length,
  };
}
