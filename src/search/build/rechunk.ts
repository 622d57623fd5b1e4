import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joint } from '../format/encode.ts';
import { versionOf } from './version-of.ts';
import { arrayOf, concat, headAt, itemsAt, readText, textOf } from './cbor.ts';

/** A file as Pagefind hands it out. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = new TextEncoder().encode('pagefind_dcd');
export const open = (file: Uint8Array): Uint8Array => gunzipSync(file).subarray(signature.length);
/** Small files pack better with less memory, some of them. */
const packed = (bytes: Uint8Array): Uint8Array =>
  [5, 7, 9]
    .map((memLevel) => gzipSync(bytes, { level: 9, memLevel }))
    .reduce((a, b) => (b.length < a.length ? b : a));
export const seal = (bytes: Uint8Array): Uint8Array => packed(concat([signature, bytes]));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a piece the table of contents names where its words begin and end; "{" comes after all marks that a word may have. */
interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/** What a word is but for its marks (`encode.ts`), with the letter that parts them. */
const stemOf = (word: Uint8Array): string => {
  const text = wordOf(word);
  const end = text.indexOf(joint);
  return end < 0 ? text : text.slice(0, end + 1);
};

/** Neighbouring words until the limit, a word with many places alone; words that differ in their marks only stay together, for they are asked for together. */
function cut(words: readonly Uint8Array[], limit: number): readonly (readonly Uint8Array[])[] {
  const groups: Uint8Array[][] = [];
  let size = Infinity;
  let stem = '';
  for (const word of words) {
    const isSame = stemOf(word) === stem;
    stem = isSame ? stem : stemOf(word);
    if (!isSame && size + word.length > limit) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups;
}

const wordOf = (entry: Uint8Array): string => readText(entry, headAt(entry, 0).body);

/**
 * Pagefind cuts its index into pieces of 20,000 places, a figure it lets nobody change; of the 20 kB that a word costs, we need one or two.
 * This cuts the pieces smaller and writes the table of contents (`pf_meta`) anew. Words, places and ranking stay as they were.
 * @param limit size of a piece before compression, bytes
 */
export function rechunk(files: readonly IndexFile[], limit: number): readonly IndexFile[] {
  const meta = files.find((f) => f.path.endsWith('.pf_meta'));
  const entry = files.find((f) => f.path.endsWith('pagefind-entry.json'));
  if (meta === undefined || entry === undefined)
    throw new Error(
      'Pagefind wrote no table of contents. The names of its files have changed; see src/search/build/rechunk.ts.',
    );
  const parts = itemsAt(open(meta.content), 0);
  const [version, pages, chunkList, ...rest] = parts;
  if (version === undefined || pages === undefined || chunkList === undefined)
    throw new Error(
      'The table of contents of Pagefind has another shape. See src/search/build/rechunk.ts.',
    );
  const language = /pagefind\.([a-z]+)_/.exec(meta.path)?.[1] ?? 'vi';
  const chunks = itemsAt(chunkList, 0).flatMap((item): Chunk[] => {
    const old = itemsAt(item, 0)
      .map((field) => readText(field))
      .at(-1);
    const file = files.find((f) => f.path.endsWith(`${old}.pf_index`));
    if (file === undefined)
      throw new Error(`Pagefind names an index piece "${old}" that it did not write.`);
    const [list, ...more] = itemsAt(open(file.content), 0);
    if (list === undefined || more.length > 0)
      throw new Error(
        'An index piece of Pagefind has another shape. See src/search/build/rechunk.ts.',
      );
    return cut(itemsAt(list, 0), limit).map((words): Chunk => {
      const bytes = arrayOf([arrayOf(words)]);
      return {
        from: stemOf(words[0] as Uint8Array),
        to: `${stemOf(words.at(-1) as Uint8Array)}{`,
        content: seal(bytes),
      };
    });
  });
  // Names of pieces are always loaded, in the table of contents: a version for all of them packs better than a hash each.
  const edition = versionOf(chunks);
  const nameOf = (place: number): string => `${language}_${edition}${place.toString(36)}`;
  const newMeta = arrayOf([
    version,
    pages,
    arrayOf(chunks.map((c, i) => arrayOf([textOf(c.from), textOf(c.to), textOf(nameOf(i))]))),
    ...rest,
  ]);
  const metaHash = `${language}_${hashOf(newMeta).slice(0, 10)}`;
  const oldHash = /pagefind\.(.+)\.pf_meta$/.exec(meta.path)?.[1] ?? '';
  const folder = meta.path.slice(0, meta.path.lastIndexOf('pagefind.'));
  return [
    ...files.filter((f) => f !== meta && f !== entry && !f.path.endsWith('.pf_index')),
    { path: `${folder}pagefind.${metaHash}.pf_meta`, content: seal(newMeta) },
    {
      path: entry.path,
      content: new TextEncoder().encode(
        new TextDecoder().decode(entry.content).replace(oldHash, metaHash),
      ),
    },
    ...chunks.map((c, i) => ({ path: `${folder}index/${nameOf(i)}.pf_index`, content: c.content })),
  ];
}
