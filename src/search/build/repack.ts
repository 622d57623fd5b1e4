import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import type { IndexFile } from './index-file.ts';

/** What searches load most of: the engine, the table of contents, pieces of the index. */
const alwaysLoaded = /^wasm\..*\.pagefind$|\.pf_meta$|\.pf_index$/;

/** Packs these as small as gzip can be, which takes some seconds; other files stay as they are. */
export const repack = async (files: readonly IndexFile[]): Promise<readonly IndexFile[]> =>
  Promise.all(
    files.map(async (file) =>
      alwaysLoaded.test(file.path)
        ? { ...file, content: await zopfli.gzipAsync(gunzipSync(file.content), {}) }
        : file,
    ),
  );
