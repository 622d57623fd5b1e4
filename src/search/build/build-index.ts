import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionOfBuild } from '../../edition/edition-of-build.ts';
import { makeSearchFiles } from './make-search-files.ts';
import { repack } from './repack.ts';
import { searchInput } from './search-input.ts';

/** Builds the search index from the edition that the site was built from, into `/pagefind/`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const out = fileURLToPath(dir);
      const files = await repack(await makeSearchFiles(searchInput(editionOfBuild())));
      for (const { path, content } of files) {
        const target = join(out, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      logger.info(
        `${files.length} files, ${Math.round(files.reduce((n, f) => n + f.content.length, 0) / 1000)} kB in pagefind/`,
      );
    },
  },
});
