import type { Synonym } from '../../schemas/search.ts';

/** A synonym as the site loads it. */
export interface PackedSynonym extends Synonym {
  /** Those of `from` that stand in the texts themselves. */
  readonly printed?: readonly string[];
  /** Compounds ("điện tử") that begin with the last word of one of `from`: "tiền điện" before "tử" is not meant. */
  readonly unless?: readonly string[];
}
