import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { asciiFold } from '../../src/domain/words/fold.ts';
import { memoryEngine } from '../../src/search/find/memory-engine.ts';
import { factsOf } from '../../src/search/find/fits-filters.ts';
import type { IndexedClause } from '../../src/search/build/records.ts';
import { search } from '../../src/search/search.ts';
import type { Sources } from '../../src/search/find/sources.ts';

/** A way to search, as the bench sees it: the ranking of clauses, best first, and how many of them answer the whole query. */
export interface Contender {
  readonly name: string;
  readonly rank: (
    query: string,
  ) => Promise<{ readonly refs: readonly string[]; readonly exact: number }>;
}

export const ours = (name: string, sources: Sources): Contender => ({
  name,
  rank: async (query) => {
    const { exact, near } = await search(sources, query);
    return { refs: [...exact, ...near].map((s) => s.record.ref), exact: exact.length };
  },
});

/** Planner and scorer of ours over all clauses in memory: how much the engine's choice of candidates costs. */
export const inMemory = (sources: Sources, clauses: readonly IndexedClause[]): Contender =>
  ours('all in memory, our planner and scorer', {
    ...sources,
    engine: memoryEngine(
      clauses.map((c) => c.record),
      (r) => factsOf(r, sources.lexicon),
    ),
  });

interface StockModule {
  readonly createInstance: (options: Record<string, unknown>) => {
    search: (q: string) => Promise<{
      results: readonly {
        data: () => Promise<{ url: string; sub_results: readonly { url: string }[] }>;
      }[];
    }>;
  };
}

/** `/van-ban/<text>/<clause>/` and `/van-ban/<text>/#<clause>` as `<text>#<clause>`; other pages lead to no clause. */
function refOf(url: string): string | null {
  const [, text, page, fragment] =
    /^\/van-ban\/([^/#]+)\/(?:([^/#]+)\/)?(?:#(.+))?$/.exec(url) ?? [];
  const clause = fragment ?? page;
  return text === undefined || clause === undefined ? null : `${text}#${clause}`;
}

/** Pagefind as everybody uses it, over the HTML pages of the built site. @param folder its bundle */
export function stockPagefind(name: string, module: StockModule, folder: string): Contender {
  const instance = module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  return {
    name,
    rank: async (query) => {
      const { results } = await instance.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((r) => r.data()));
      const refs = pages
        .flatMap((p) => [p.url, ...p.sub_results.map((s) => s.url)])
        .flatMap((url) => refOf(url) ?? []);
      return { refs: [...new Set(refs)], exact: refs.length };
    },
  };
}

/** MiniSearch over the same clauses, without marks. Its defaults do best here: prefixes and typing errors cost it a third of the first places. */
export function miniSearch(
  name: string,
  clauses: readonly IndexedClause[],
): Contender & { readonly bytes: number } {
  const index = new MiniSearch({
    idField: 'ref',
    fields: ['words'],
    processTerm: (term) => asciiFold(term),
  });
  index.addAll(clauses.map(({ record }) => ({ ref: record.ref, words: record.words })));
  const bytes =
    gzipSync(JSON.stringify(index), { level: 9 }).length +
    gzipSync(JSON.stringify(clauses.map(({ record }) => [record.ref, record.words])), { level: 9 })
      .length +
    gzipSync(readFileSync('node_modules/minisearch/dist/es/index.js'), { level: 9 }).length;
  return {
    name,
    bytes,
    rank: async (query) => {
      const refs = index.search(query.normalize('NFC')).map((r) => String(r.id));
      return { refs, exact: refs.length };
    },
  };
}
