import type { Comparability } from '../../schemas/verdicts.ts';

/** The editors' verdict on a topic as a whole. */
export interface WholeVerdict {
  readonly comparability: Comparability;
  readonly difference: string | null;
}

/** What the sides were chosen from. */
export interface Scope {
  /** How many things all provinces say on the topic, in all years; null for sides that are never all of it. */
  readonly total: number | null;
  /** The one year in view; null for all. */
  readonly year: number | null;
  /** Names of all provinces of the comparison. */
  readonly names: readonly string[];
  /** Whether provinces that were not chosen set a goal on the topic, in any year. */
  readonly others: boolean;
}
