import type { Facts } from '../format/facts.ts';
import type { SearchRecord } from '../format/record.ts';

/** Limits by exact values: `{ tinh: ['tra-vinh'], nam: ['2030'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** A record that has a word. */
export interface Found {
  readonly id: string;
  readonly facts: Facts;
  /** How well the word fits the record, as the engine sees it. */
  readonly score: number;
  /** Where in the record the word stands, counted in words, ascending; in a record of several clauses this says nothing. */
  readonly places: readonly number[];
}

/** Finds records by words; knows nothing of Vietnamese. Pagefind on the site, a plain list in tests. */
export interface Engine {
  /** All records that have this word of the index (`indexTerm`). */
  readonly word: (term: string) => Promise<readonly Found[]>;
  /** The clauses of a record that was found. */
  readonly read: (id: string) => Promise<readonly SearchRecord[]>;
  /** Fetches what finding these words will need. */
  readonly prepare?: (terms: readonly string[]) => void;
}
