import { decodeFromIndex, recordBreak } from '../format/encode.ts';
import { unpackFacts, type Facts } from '../format/facts.ts';
import { unpackRecord } from '../format/record.ts';
import type { Engine, Found } from './engine.ts';

/** The part of Pagefind's interface that we use. */
export interface PagefindModule {
  readonly createInstance: (options: Record<string, unknown>) => PagefindInstance;
}
interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Places of the matched words in the record, ascending. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ raw_url: string; raw_content: string }>;
}
interface PagefindInstance {
  readonly search: (
    term: string,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: readonly PagefindHit[] }>;
  readonly preload: (term: string) => Promise<void>;
}

/** Pagefind escapes these in `raw_content`. */
const unescape = (s: string): string => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Words whose records are kept; forms of one query ask for the same words again and again. */
const kept = 60;

/** Pagefind as our engine: it finds; ranking is ours. */
export function pagefindEngine(module: PagefindModule, options: Record<string, unknown>): Engine {
  const instance = module.createInstance(options);
  const known = new Map<string, Promise<readonly Found[]>>();
  const hits = new Map<string, { readonly hit: PagefindHit; readonly facts: Facts }>();
  const search = async (term: string): Promise<readonly Found[]> => {
    const { results } = await instance.search(term, { filters: {} });
    return results.map((hit): Found => {
      const met = hits.get(hit.id) ?? { hit, facts: unpackFacts(hit.id) };
      hits.set(hit.id, met);
      return { id: hit.id, facts: met.facts, score: hit.score, places: hit.words };
    });
  };
  return {
    prepare: (terms) => {
      // What cannot be had now is asked for again, and missed, by the search itself.
      instance.preload(terms.join(' ')).catch(() => undefined);
    },
    word(term) {
      const found = known.get(term) ?? search(term);
      known.delete(term);
      known.set(term, found);
      found.catch(() => known.delete(term));
      const [oldest] = known.keys();
      if (known.size > kept && oldest !== undefined) known.delete(oldest);
      return found;
    },
    async read(id) {
      const data = await hits.get(id)?.hit.data();
      if (data === undefined)
        throw new Error(`The record "${id}" was not found before it was read.`);
      const words = decodeFromIndex(unescape(data.raw_content)).trim();
      return data.raw_url.split(recordBreak).map((packed) => unpackRecord(packed, words));
    },
  };
}
