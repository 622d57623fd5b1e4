import { decodeFromIndex, indexTerm, recordBreak } from '../index/encode.ts';
import { unpackRecord } from '../index/record.ts';
import type { Engine, Hit } from './engine.ts';

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
  readonly search: (term: string, options: { filters: Record<string, unknown> }) => Promise<{ results: readonly PagefindHit[] }>;
  readonly preload: (term: string) => Promise<void>;
}

/** Pagefind escapes these in `raw_content`. */
const unescape = (s: string): string => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Length of the longest stretch of neighbouring places. */
function longestRun(places: readonly number[]): number {
  let best = 0;
  let run = 0;
  places.forEach((place, i) => {
    run = i > 0 && place === (places[i - 1] ?? 0) + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  });
  return best;
}

/** Reading a record costs bytes, so those are read first whose words stand together; among them Pagefind's own order holds. */
function byNearness(results: readonly PagefindHit[], keys: number): readonly PagefindHit[] {
  const top = Math.max(...results.map((r) => r.score), 0.001);
  const rank = (r: PagefindHit): number => (2 * Math.min(longestRun(r.words), keys)) / keys + r.score / top;
  return results.map((r) => ({ r, rank: rank(r) })).sort((a, b) => b.rank - a.rank || (a.r.id < b.r.id ? -1 : 1)).map(({ r }) => r);
}

/** Pagefind as our engine: it finds; ranking is ours. */
export function pagefindEngine(module: PagefindModule, options: Record<string, unknown>): Engine {
  const instance = module.createInstance({ noWorker: true, excerptLength: 1, ...options });
  const term = (keys: readonly string[]): string => keys.map(indexTerm).join(' ');
  return {
    prepare: (keys) => {
      // What cannot be had now is asked for again, and missed, by the search itself.
      instance.preload(term(keys)).catch(() => undefined);
    },
    async find(keys, filters = {}) {
      if (keys.length === 0) return [];
      const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [...values] }]));
      const { results } = await instance.search(term(keys), { filters: any });
      return byNearness(results, keys.length).map((r): Hit => ({
        id: r.id,
        load: async () => {
          const { raw_url, raw_content } = await r.data();
          const words = decodeFromIndex(unescape(raw_content)).trim();
          return raw_url.split(recordBreak).map((packed) => unpackRecord(packed, words));
        },
      }));
    },
  };
}
