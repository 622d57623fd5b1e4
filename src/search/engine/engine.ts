import type { SearchRecord } from '../index/record.ts';

/** Limits by exact values: `{ tinh: ['tra-vinh'], nam: ['2030'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** A record that was found but not yet read. */
export interface Hit {
  readonly id: string;
  readonly load: () => Promise<readonly SearchRecord[]>;
}

/** Finds records by words; knows nothing of Vietnamese. Pagefind on the site, a plain list in tests. */
export interface Engine {
  /** Records that hold every key, those first where the keys stand together. */
  readonly find: (keys: readonly string[], filters?: Filters) => Promise<readonly Hit[]>;
  /** Fetches what finding these keys will need. */
  readonly prepare?: (keys: readonly string[]) => void;
}
