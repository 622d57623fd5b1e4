import { createHash } from 'node:crypto';
import type { IndexFile } from '../index-file.ts';
import type { PagefindEntry } from '../our-pagefind.ts';
import { versionOf } from '../version-of.ts';
import { cutPieces, stemOf } from './cut-pieces.ts';
import { contentsShape, open, pieceShape, recordShape, refuse, seal } from './shapes.ts';

interface Wanted {
  /** What a record is called, from its own address; several may be called the same. */
  readonly nameOf: (url: string) => string;
  /** Size of a piece of the index before compression, bytes. */
  readonly pieceSize: number;
}

/** Names end with a version of all and a number: in the table of contents that packs better than a hash each. */
const numbered = (name: string, version: string, place: number): string =>
  `vi_${name}${version}${place.toString(36)}`;

/**
 * The files of Pagefind with two things changed that it lets nobody choose; words, places and ranking stay as they were. Both were measured on
 * the five texts (search/DECISIONS.md, 2026-11-28):
 * - **Small pieces.** Pagefind cuts its index at 20,000 places, and a word costs 20 kB of which we need one or two. In small pieces the dearest
 *   first search is 129 kB, not 194 (the limit is 130), nine of ten next searches cost at most 13 kB, not 40, and the dearest 17, not 80.
 * - **Names that tell.** A record's name is all that is known of it before it is read. Ours say text, years and pillars (`facts.ts`), so results
 *   are counted by every filter without reading them: “số” stands in 424 records, half a kB each.
 * @returns the files, and where to begin, which Pagefind keeps in a file of its own
 * @throws when Pagefind writes its files in another way than `shapes.ts` describes
 */
export function reshapeIndex(
  files: readonly IndexFile[],
  { nameOf, pieceSize }: Wanted,
): { readonly entry: PagefindEntry; readonly files: readonly IndexFile[] } {
  const fileAt = (path: string): IndexFile =>
    files.find((f) => f.path === path) ?? refuse(`there is no ${path}`);
  const contents =
    files.find(({ path }) => path.endsWith('.pf_meta')) ?? refuse('there is no pf_meta');
  const entry = fileAt('pagefind-entry.json');
  const [version, listed, listedPieces, ...rest] = open(contents, contentsShape);

  const records = listed.map(([name]) => fileAt(`fragment/${name}.pf_fragment`));
  const recordsVersion = `-${versionOf(records)}`;
  const names = records.map((file, place) =>
    numbered(nameOf(open(file, recordShape).url), recordsVersion, place),
  );
  const pieces = listedPieces
    .flatMap(([, , name]) => open(fileAt(`index/${name}.pf_index`), pieceShape))
    .flatMap((words) => cutPieces(words, pieceSize))
    .map((words) => ({ words, content: seal([words]) }));
  const piecesVersion = versionOf(pieces);
  const pieceNames = pieces.map((_, place) => numbered('', piecesVersion, place));

  const newContents = seal([
    version,
    listed.map(([, ...more], place) => [names[place], ...more]),
    // "{" comes after all marks that a word may have.
    pieces.map(({ words }, place) => [
      stemOf(words[0]),
      `${stemOf(words.at(-1) ?? words[0])}{`,
      pieceNames[place],
    ]),
    ...rest,
  ]);
  const hash = `vi_${createHash('sha256').update(newContents).digest('hex').slice(0, 10)}`;
  const oldHash = contents.path.slice('pagefind.'.length, -'.pf_meta'.length);
  const begin = Buffer.from(entry.content).toString().replace(oldHash, hash);
  const reshaped = [
    ...files.filter(
      (f) => f !== contents && f !== entry && !/\.pf_(?:index|fragment)$/.test(f.path),
    ),
    { path: `pagefind.${hash}.pf_meta`, content: newContents },
    ...records.map(({ content }, i) => ({ path: `fragment/${names[i]}.pf_fragment`, content })),
    ...pieces.map(({ content }, i) => ({ path: `index/${pieceNames[i]}.pf_index`, content })),
  ];
  return { entry: JSON.parse(begin) as PagefindEntry, files: reshaped };
}
