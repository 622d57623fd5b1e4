import { topicClausesFile, topicsFile } from '../format/topic-answer.ts';
import { unpackLexicon } from '../format/lexicon.ts';
import { partChooser } from '../plan/synonym-parts.ts';
import { pagefindEngine, type PagefindModule } from './pagefind-engine.ts';
import type { Sources } from './sources.ts';
import type { PackedSynonym } from '../format/synonym.ts';

/** How files of `/pagefind/` are had; the site fetches them. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly module: () => Promise<PagefindModule>;
  /** Options for Pagefind itself. */
  readonly options?: Record<string, unknown>;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The search's sources out of the files that the build wrote. Each file is read once, when it is first needed. */
export async function siteSources({ read, module, options = {} }: Files): Promise<Sources> {
  const engine = module().then((m) => pagefindEngine(m, options));
  engine.catch(() => undefined);
  const lexicon = unpackLexicon(text(await read('tu-vung.json')));
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(path: string): Promise<T> => {
    const known = files.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = read(path).then((bytes) => JSON.parse(text(bytes)) as T);
    made.catch(() => files.delete(path));
    files.set(path, made);
    return made;
  };
  const choose = partChooser(lexicon.synonyms);
  const synonyms: Sources['synonyms'] = (runs) => {
    const parts = choose(runs).map((i) =>
      once<readonly PackedSynonym[]>(`${lexicon.synonyms.folder}/${i}.json`),
    );
    return parts.length === 0 ? [] : Promise.all(parts);
  };
  return {
    engine: await engine,
    lexicon,
    synonyms,
    topics: () => once(topicsFile),
    topicClauses: () => once(topicClausesFile),
  };
}
