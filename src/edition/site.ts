import { getCollection, type CollectionKey } from 'astro:content';
import { readFileSync } from 'node:fs';
import { assemble, type RawContent } from './assemble.ts';
import { fileHash, readFormerTopicsFile, readFormerWords } from './read-all.ts';
import type { ContentFile } from './read-content.ts';
import type { Edition } from '../model/model.ts';

/** The files of one collection, sorted, in the shape of our own reader. */
async function files<Data>(name: CollectionKey): Promise<ContentFile<Data>[]> {
  const entries = await getCollection(name);
  return entries
    .map((entry): ContentFile<Data> => {
      const file = entry.filePath ?? `content/${name}/${entry.id}`;
      const body = entry.body ?? '';
      const source = body === '' ? '' : readFileSync(file, 'utf8').normalize('NFC');
      return {
        slug: entry.id,
        file,
        data: entry.data as Data,
        body: body.normalize('NFC'),
        bodyLine: source.slice(0, source.indexOf(body)).split('\n').length,
      };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

const load = async (): Promise<Edition> => {
  const raw: RawContent = {
    texts: await files('texts'),
    provinces: await files('provinces'),
    statements: await files('statements'),
    indicators: await files('indicators'),
    topics: await files('topics'),
    references: await files('references'),
    glossary: await files('glossary'),
    formerWords: readFormerWords(),
    formerTopics: readFormerTopicsFile(),
    lock: readFileSync('content/ids.lock', 'utf8'),
    sourceHash: (file) => fileHash(`content/sources/${file}`),
  };
  return assemble(raw);
};

let edition: Promise<Edition> | undefined;
/** The edition, read and checked once per build; anew for each page in development. */
export const getEdition = (): Promise<Edition> =>
  import.meta.env.DEV ? load() : (edition ??= load());
