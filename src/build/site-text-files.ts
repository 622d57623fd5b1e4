import { textFile, textFileName, textFormats, type TextFormat } from '../documents/text-files.ts';
import { wholeText } from '../documents/whole-text.ts';
import { getEdition } from '../edition/site.ts';
import { getVersion } from '../release/site.ts';
import { addressOn } from '../model/addresses.ts';
import { printTexts } from './text-pdfs.ts';

/** A text in one format, as the site hands it out. */
export interface SiteTextFile {
  readonly text: string;
  readonly format: TextFormat;
  /** "kien-giang-nq22.docx" */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function make(): Promise<readonly SiteTextFile[]> {
  const edition = getEdition();
  const version = getVersion();
  const { SITE, DEV } = import.meta.env;
  const at = addressOn(SITE === undefined ? undefined : new URL(SITE));
  const pdfs = DEV
    ? new Map<string, never>()
    : await printTexts(edition, at, version, (words) => console.warn(words));
  const files = edition.texts.map(async (text) => {
    const document = wholeText(edition, text, at, version);
    const of = await Promise.all(
      textFormats.map(async (format): Promise<SiteTextFile[]> => {
        const { ending } = format;
        const bytes = ending === 'pdf' ? pdfs.get(text.slug) : await textFile(document, ending);
        return bytes === undefined
          ? []
          : [{ text: text.slug, format, name: textFileName(text.slug, ending), bytes }];
      }),
    );
    return of.flat();
  });
  return (await Promise.all(files)).flat();
}

let made: Promise<readonly SiteTextFile[]> | undefined;

/**
 * The files of all texts under /tai-ve/, made once per build; in development anew each time, without PDF. The pages link to what is in
 * this list and to nothing else, so that no link leads to a PDF that this machine could not print.
 */
export const siteTextFiles = (): Promise<readonly SiteTextFile[]> =>
  import.meta.env.DEV ? make() : (made ??= make());
