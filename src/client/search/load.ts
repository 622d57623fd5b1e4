import { search } from '../../search/search.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { Plan } from '../../search/plan/plan.ts';
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

/** Files without a hash in their names are revalidated, so that an old list is never used with a new index. */
async function readFile(path: string): Promise<Uint8Array> {
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

/**
 * Loads, once, the files that every search needs. After a failure the next call loads them again from a new address: browsers remember a
 * failed module, and Pagefind its failed files.
 */
export function prepare(): Promise<Sources> {
  sources ??= siteSources({
    read: readFile,
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

/** @throws when a file fails to load in time; the next call then starts over */
async function withSources<T>(work: (ready: Sources) => Promise<T>): Promise<T> {
  const asked = prepare();
  try {
    return await inTime(asked.then(work));
  } catch (error) {
    forget(asked);
    throw error;
  }
}

/** The texts, provinces and words that queries are read with. @throws when it cannot be loaded */
export const lexicon = (): Promise<Sources['lexicon']> =>
  withSources(async (ready) => ready.lexicon);

/** How many records to read after "Hiện thêm" was pressed `step` times; undefined leaves it to the search. */
export const limitAt = (step: number): number | undefined =>
  step === 0 ? undefined : 40 * 3 ** (step - 1);

export interface Answered extends Outcome {
  readonly sources: Sources;
}

/** Searches. Runs entirely in the browser: the query is sent nowhere, only parts of the index are fetched. @throws when a file cannot be loaded */
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

/** The clauses that a query cites by their place. The citation parser is loaded only for queries that look like a citation. */
export const citedBy = async (query: string): Promise<readonly Candidate[]> =>
  looksCited(query)
    ? inTime(import('../every-page/find-citation.ts').then((f) => f.citedPlaces(query)))
    : [];

/** What the texts say on the subject that a query names; '' when it names none. Loaded only for a query that may be a name. */
export const subjectIn = async (plan: Plan): Promise<HTMLElement | ''> =>
  plan.asksValue || plan.units.length > 8
    ? ''
    : import('./subject-block.ts').then(
        (b) => b.subjectBlock(plan),
        () => '',
      );

/** The comparison of a topic. Its timeout is short, because results wait for it. @throws when it cannot be loaded */
export const topicAnswer = (topic: string): Promise<TopicAnswer> =>
  fetchJson<TopicAnswer>(
    `${base}chi-tieu/${topic}.json`,
    (answer) => answer.topic === topic && Array.isArray(answer.national),
    2500,
  );
