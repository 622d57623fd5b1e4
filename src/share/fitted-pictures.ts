import { keptForCode } from '../cache/kept.ts';
import type { Edition } from '../model/model.ts';
import { foot } from './canvas.ts';
import { layOutPicture } from './layout.ts';
import type { Layout, Picture } from './picture-type.ts';
import { pictures } from './pictures.ts';
import { faces, lineWords, type Faces } from './placed.ts';

/** Words with their sizes, by which two layouts are compared. */
const set = ({ lines }: Pick<Layout, 'lines'>): readonly string[] =>
  lines.map((l) => `${lineWords(l)} ${l.runs.map((r) => r.size).join()}`);

/** The picture without its national mark, unless that has a line of its own and takes nothing from the rest: no word, no size. */
function fitted(picture: Picture, by: Faces): Picture {
  const { national } = picture;
  if (national === null) return picture;
  const bare = { ...picture, national: null };
  const [full, less] = [picture, bare].map((p) => layOutPicture(p, '', by));
  if (full === undefined || less === undefined) return bare;
  const own = full.lines.filter((l) => lineWords(l) === national);
  const rest = full.lines.filter((l) => lineWords(l) !== national);
  const stands = own.length === 1 && own.every(({ y }) => y < foot - 12);
  return stands && set({ lines: rest }).join('\n') === set(less).join('\n') ? picture : bare;
}

async function fit(picture: Picture): Promise<Picture> {
  if (picture.national === null) return picture;
  const made = await keptForCode('fitted-pictures', JSON.stringify(picture), async () =>
    Buffer.from(JSON.stringify(fitted(picture, await faces()))),
  );
  return JSON.parse(String(made)) as Picture;
}

type Named = ReadonlyMap<string, { readonly picture: Picture; made?: Promise<Picture> }>;
const known = new WeakMap<Edition, Named>();

/** The pictures of an edition, told once; fitting one costs a hundred times what telling it does. */
function named(edition: Edition): Named {
  const all =
    known.get(edition) ??
    new Map([...pictures(edition)].map(([name, picture]) => [name, { picture }] as const));
  known.set(edition, all);
  return all;
}

/** The share picture of this name as it is drawn, fitted once for each edition; undefined when there is none. */
export async function fittedPicture(edition: Edition, name: string): Promise<Picture | undefined> {
  const one = named(edition).get(name);
  return one === undefined ? undefined : (one.made ??= fit(one.picture));
}

/** Every share picture of the site, by name, as it is drawn. */
export async function fittedPictures(edition: Edition): Promise<Map<string, Picture>> {
  const all = await Promise.all(
    [...named(edition)].map(
      async ([name, one]) => [name, await (one.made ??= fit(one.picture))] as const,
    ),
  );
  return new Map(all);
}
