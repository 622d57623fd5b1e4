import { getEdition } from '../edition/site.ts';
import { fittedPicture, fittedPictures } from './fitted-pictures.ts';
import type { Picture } from './picture-type.ts';
import { pictureWords } from './picture-alt.ts';

/** The pictures of the site. */
export const sitePictures = (): Promise<ReadonlyMap<string, Picture>> =>
  fittedPictures(getEdition());

/**
 * What the picture of this name shows, in words. No other picture is fitted for it: in development each edit would wait for all.
 * @throws when there is no such picture
 */
export async function wordsOfPicture(name: string): Promise<string> {
  const picture = await fittedPicture(getEdition(), name);
  if (picture === undefined)
    throw new Error(
      `No share picture is named "${name}". Names come from pictureName() in src/share/pictures.ts.`,
    );
  return pictureWords(picture);
}
