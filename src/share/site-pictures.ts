import { getEdition } from '../edition/site.ts';
import { fittedPictures } from './fitted-pictures.ts';
import type { Picture } from './picture-type.ts';
import { pictureWords } from './picture-words.ts';

let all: Promise<ReadonlyMap<string, Picture>> | undefined;
const load = async (): Promise<ReadonlyMap<string, Picture>> => fittedPictures(getEdition());

/** The pictures of the site, made once per build, and for each page in development. */
export const sitePictures = (): Promise<ReadonlyMap<string, Picture>> =>
  import.meta.env.DEV ? load() : (all ??= load());

/**
 * What the picture of this name shows, in words.
 * @throws when there is no such picture
 */
export async function wordsOfPicture(name: string): Promise<string> {
  const picture = (await sitePictures()).get(name);
  if (picture === undefined)
    throw new Error(
      `No share picture is named "${name}". Names come from pictureName() in src/share/pictures.ts.`,
    );
  return pictureWords(picture);
}
