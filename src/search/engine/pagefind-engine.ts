import { decodeFromIndex, indexTerm, recordBreak } from '../index/encode.ts';
import { unpackRecord } from '../index/record.ts';
import type { Engine, Hit } from './engine.ts';

/** The part of Pagefind's interface that we use. */
export interface PagefindModule {
  readonly createInstance: (options: Record<string, unknown>) => PagefindInstance;
}
interface PagefindInstance {
  readonly search: (term: string, options: { filters: Record<string, unknown> }) => Promise<{ results: readonly { id: string; data: () => Promise<{ raw_url: string; raw_content: string }> }[] }>;
}

/** Pagefind escapes these in `raw_content`. */
const unescape = (s: string): string => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Pagefind as our engine. Of its own ranking only the order among many hits is used. */
export function pagefindEngine(module: PagefindModule, options: Record<string, unknown>): Engine {
  const instance = module.createInstance({ noWorker: true, excerptLength: 1, ...options });
  return {
    async find(keys, { phrase = false, filters = {} } = {}) {
      if (keys.length === 0) return [];
      const term = keys.map(indexTerm).join(' ');
      const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [...values] }]));
      const { results } = await instance.search(phrase ? `"${term}"` : term, { filters: any });
      return results.map((r): Hit => ({
        id: r.id,
        load: async () => {
          const { raw_url, raw_content } = await r.data();
          const words = unescape(raw_content).split(recordBreak);
          return raw_url.split(recordBreak).map((packed, i) => unpackRecord(packed, decodeFromIndex(words[i] ?? '').trim()));
        },
      }));
    },
  };
}
