import type { Engine, Filters } from './engine.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** Where searches look. */
export interface Within {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly filters: Filters;
  /** Clauses with numbers are read first. */
  readonly asksNumber?: boolean;
  /** Provinces that are looked at after the others that the query means. */
  readonly sisters?: readonly string[];
  /** Words of a document that the question names: clauses with them are read first. */
  readonly likes?: readonly string[];
  /** Words the index was asked for in this search: what is looked for again costs nothing. */
  readonly askedTerms: ReadonlySet<string>;
}
