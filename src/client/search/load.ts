import { search, type Outcome, type Sources } from '../../search/search.ts';
import { siteSources } from '../../search/engine/site-sources.ts';
import type { PagefindModule } from '../../search/engine/pagefind-engine.ts';
import type { Filters } from '../../search/engine/engine.ts';
import type { TopicAnswer } from '../../search/answer/topic-answer.ts';
import { pause } from '../../search/pauses.ts';

const base = '/pagefind/';

/** Files without a hash in their names are asked for anew, lest an old list be read with a new index. */
async function read(path: string): Promise<Uint8Array> {
  const response = await fetch(base + path, path.startsWith('dong-nghia-') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

let sources: Promise<Sources> | undefined;

/** Loads the index's fixed part, once; again after a failure. */
export function prepare(): Promise<Sources> {
  sources ??= siteSources({ read, module: () => import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<PagefindModule>, options: { basePath: base } });
  sources.catch(() => (sources = undefined));
  return sources;
}

/** Records read after "Hiện thêm" was pressed so often; at first the search decides. */
export const limitAt = (step: number): number | undefined => (step === 0 ? undefined : 40 * 3 ** (step - 1));

export interface Answered extends Outcome {
  readonly sources: Sources;
}

/** Runs entirely in the browser: what is typed is sent nowhere, only pieces of the index are fetched. */
export async function ask(query: string, filters: Filters, verbatim: boolean, limit?: number): Promise<Answered> {
  const ready = await prepare();
  await pause();
  const outcome = await search(ready, query, filters, { verbatim, ...(limit === undefined ? {} : { limit }) });
  await pause();
  return { ...outcome, sources: ready };
}

const answers = new Map<string, Promise<TopicAnswer>>();
export function topicAnswer(topic: string): Promise<TopicAnswer> {
  const known = answers.get(topic) ?? read(`chi-tieu/${topic}.json`).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as TopicAnswer);
  known.catch(() => answers.delete(topic));
  answers.set(topic, known);
  return known;
}
