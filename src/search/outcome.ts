import type { Counts, Fit } from './find/counted.ts';
import type { Filters } from './find/engine.ts';
import type { PlanOptions } from './plan/make-plan.ts';
import type { Plan } from './plan/plan.ts';
import type { Scored } from './rank/score.ts';

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
  /** The province that the query names says nothing of it, or has no text here: these are clauses of others. */
  readonly left?: true;
  /** The topic of the comparison that the query names. */
  readonly topic: string | null;
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
