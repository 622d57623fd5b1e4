import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { keepEdition } from '../edition/edition-of-build.ts';
import { readSettings } from '../edition/settings.ts';
import { checkAll } from './check-all.ts';
import { settingsSaid } from './settings-said.ts';

/**
 * Content that is wrong stops the build before anything is written, with the message of `ContentError`. In development the page
 * reloads when a file of `content/` changes; `edition/site.ts` then reads the content anew. A build says once which settings of the
 * site are missing. @param site the address of this build, if it has one
 */
export const content = (site: string | undefined): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:build:start': ({ logger }) => {
      const edition = checkAll();
      if (edition !== undefined) keepEdition(edition);
      const said = settingsSaid(readSettings(), site);
      if (said !== null) logger.warn(said);
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
