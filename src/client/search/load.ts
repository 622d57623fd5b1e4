import { search } from '../../search/search.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { Sources } from '../../search/find/sources.ts';
import { siteSources } from '../../search/find/site-sources.ts';
import type { PagefindModule } from '../../search/find/pagefind-engine.ts';
import type { Filters } from '../../search/find/engine.ts';
import type { TopicAnswer } from '../../search/format/topic-answer.ts';
import { looksCited } from '../../domain/cite/looks-cited.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { Candidate } from '../every-page/find-citation.ts';
import { inTime } from '../shared/in-time.ts';
import { pause } from '../../search/find/pauses.ts';

const base = '/pagefind/';

/** Files without a hash in their names are asked for anew, lest an old list be read with a new index. */
async function read(path: string): Promise<Uint8Array> {
  const response = await fetch(
    base + path,
    path.startsWith('dong-nghia-') ? {} : { cache: 'no-cache' },
  );
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

let sources: Promise<Sources> | undefined;
let failures = 0;

function forget(asked: Promise<Sources>): void {
  if (sources !== asked) return;
  sources = undefined;
  failures += 1;
}

/** Loads the index's fixed part, once; anew after a failure, for a browser does not ask again for a script that failed, nor Pagefind for its files. */
export function prepare(): Promise<Sources> {
  sources ??= siteSources({
    read,
    module: () =>
      import(
        /* @vite-ignore */ `${base}pagefind.js${failures === 0 ? '' : `?${failures}`}`
      ) as Promise<PagefindModule>,
    options: { basePath: base },
  });
  const asked = sources;
  asked.catch(() => {
    forget(asked);
  });
  return asked;
}

/** @throws when a file does not come, or none answers: then all is asked for anew the next time */
async function withSources<T>(work: (ready: Sources) => Promise<T>): Promise<T> {
  const asked = prepare();
  try {
    return await inTime(asked.then(work));
  } catch (error) {
    forget(asked);
    throw error;
  }
}

/** What the search knows before it searches. */
export const lexicon = (): Promise<Sources['lexicon']> =>
  withSources(async (ready) => ready.lexicon);

/** Records read after "Hiện thêm" was pressed so often; at first the search decides. */
export const limitAt = (step: number): number | undefined =>
  step === 0 ? undefined : 40 * 3 ** (step - 1);

export interface Answered extends Outcome {
  readonly sources: Sources;
}

/** Runs entirely in the browser: what is typed is sent nowhere, only pieces of the index are fetched. */
export async function ask(
  query: string,
  filters: Filters,
  verbatim: boolean,
  limit?: number,
): Promise<Answered> {
  return withSources(async (ready) => {
    await pause();
    const outcome = await search(ready, query, filters, {
      verbatim,
      ...(limit === undefined ? {} : { limit }),
    });
    await pause();
    return { ...outcome, sources: ready };
  });
}

/** The clauses that a query names by their place; the reading of citations is loaded for queries that look like one. */
export const citedBy = async (query: string): Promise<readonly Candidate[]> =>
  looksCited(query)
    ? inTime(import('../every-page/find-citation.ts').then((f) => f.citedPlaces(query)))
    : [];

/** What stands beside the results must not hold them up for long. */
export const topicAnswer = (topic: string): Promise<TopicAnswer> =>
  fetchJson<TopicAnswer>(
    `${base}chi-tieu/${topic}.json`,
    (answer) => answer.topic === topic && Array.isArray(answer.rows),
    2500,
  );
