import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { assemble } from '../edition/assemble.ts';
import { readAll } from '../edition/read-all.ts';
import { readSearchContent } from '../search/build/read-search-content.ts';

/**
 * Content that is wrong stops the build before anything is written, with the message of `ContentError`. In development the page
 * reloads when a file of `content/` changes; `edition/site.ts` then reads the content anew.
 */
export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:build:start': () => {
      assemble(readAll());
      readSearchContent();
    },
    'astro:server:setup': ({ server: { watcher, ws } }) => {
      const folder = resolve('content') + sep;
      watcher.add(folder);
      watcher.on('all', (_, file) => {
        if (resolve(file).startsWith(folder)) ws.send({ type: 'full-reload' });
      });
    },
  },
});
