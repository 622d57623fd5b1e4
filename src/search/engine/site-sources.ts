import { topicsFile } from '../answer/topic-answer.ts';
import { unpackLexicon } from '../index/lexicon.ts';
import { unpackPhrases } from '../text/phrase-set.ts';
import { partsOf, synonymHeads } from '../plan/synonym-parts.ts';
import { pagefindEngine, type PagefindModule } from './pagefind-engine.ts';
import type { Sources } from '../search.ts';
import type { PackedSynonym } from '../index/synonym-parts.ts';

/** How files of `/pagefind/` are had; the site fetches them. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly module: () => Promise<PagefindModule>;
  /** Options for Pagefind itself. */
  readonly options?: Record<string, unknown>;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Packed by us, so that it is small on every server; some servers unpack `.gz` on the way. */
async function json(bytes: Uint8Array): Promise<string> {
  if (!isGzip(bytes)) return new TextDecoder().decode(bytes);
  // Safari before 16.4 unpacks nothing itself.
  if (typeof DecompressionStream === 'undefined') return new TextDecoder().decode((await import('fflate')).gunzipSync(bytes));
  return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** The search's sources out of the files that the build wrote. Each file is read once, when it is first needed. */
export async function siteSources({ read, module, options = {} }: Files): Promise<Sources> {
  const engine = module().then((m) => pagefindEngine(m, options));
  engine.catch(() => undefined);
  const lexicon = unpackLexicon(await json(await read('tu-vung.json.gz')));
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(path: string): Promise<T> => {
    const known = files.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = read(path).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
    made.catch(() => files.delete(path));
    files.set(path, made);
    return made;
  };
  const isSynonym = unpackPhrases(lexicon.synonyms.phrases);
  const { starts, longest } = lexicon.synonyms;
  const synonyms: Sources['synonyms'] = (runs) => {
    const needed = partsOf(synonymHeads(runs, longest, isSynonym), starts).map((i) => once<readonly PackedSynonym[]>(`${lexicon.synonyms.folder}/${i}.json`));
    return needed.length === 0 ? [] : Promise.all(needed).then((all) => all.flat());
  };
  return { engine: await engine, lexicon, synonyms, topics: () => once(topicsFile) };
}
