import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** What is written in letters; pictures, fonts, office files and the index of the search are packed already. */
const plain = /\.(?:html|css|js|json|jsonld|csv|txt|md|xml|svg|ics|webmanifest)$/;
/** Bytes below which the headers weigh more than what is saved. */
const least = 1000;

/**
 * Puts a packed copy (.br, .gz) beside every file of a folder that is worth it, as small as can be: smaller than a server packs while the
 * reader waits. @returns how many files, and their bytes before and after (Brotli)
 */
export async function packFiles(
  folder: string,
): Promise<{ files: number; before: number; after: number }> {
  const sum = { files: 0, before: 0, after: 0 };
  for (const file of await readdir(folder, { recursive: true })) {
    if (!plain.test(file)) continue;
    const path = join(folder, file);
    const content = await readFile(path);
    if (content.length < least) continue;
    const small = await brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    await writeFile(`${path}.br`, small);
    await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
    sum.files += 1;
    sum.before += content.length;
    sum.after += small.length;
  }
  return sum;
}
