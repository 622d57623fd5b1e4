import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * write-excel-file compresses sheets of more than 160 kB in a worker made from a blob. The site's content security policy forbids such
 * workers, and the library then never finishes; in the browser it gets a synchronous `zip` instead (`client/matrix/zip-at-once.ts`).
 */
export const packAtOnce = (): Plugin => ({
  name: 'pack-at-once',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer?.includes('write-excel-file') === true
      ? fileURLToPath(new URL('../client/matrix/zip-at-once.ts', import.meta.url))
      : null,
});
