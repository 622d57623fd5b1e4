import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import type { IndexFile } from './rechunk.ts';

/** What every search loads: the engine, the table of contents, the vocabulary. */
const alwaysLoaded = /^wasm\..*\.pagefind$|\.pf_meta$|^tu-vung\.json\.gz$/;

/** Packs what every search loads as small as gzip can be, which takes a second; other files stay as they are. */
export const repack = async (files: readonly IndexFile[]): Promise<readonly IndexFile[]> =>
  Promise.all(files.map(async (file) => (alwaysLoaded.test(file.path) ? { ...file, content: await zopfli.gzipAsync(gunzipSync(file.content), {}) } : file)));
