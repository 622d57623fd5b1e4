import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { changedOn, sitemap } from '../data/sitemap.ts';
import { editionOfBuild } from '../edition/edition-of-build.ts';
import { readReleases } from '../release/read-releases.ts';
import { addressOn } from '../model/addresses.ts';

/** Whether a finished page asks to be listed: it names itself as its address and does not refuse. */
const isListed = (html: string, address: string): boolean =>
  html.includes(`<link rel="canonical" href="${address}">`) &&
  !html.includes('<meta name="robots" content="noindex">');

/**
 * Writes `sitemap.xml` from the pages as they were built, so that it lists neither more nor less than they ask for.
 * @param site the address of this build; without one there is no sitemap, whose addresses must be absolute
 */
export const siteMap = (site: string | undefined): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      if (site === undefined) return;
      const at = addressOn(new URL(site));
      const listed = await Promise.all(
        pages.map(async ({ pathname }) => {
          const path = `/${pathname}`;
          const file = new URL(`.${path}index.html`, dir);
          // The page of what is not there is a file by itself.
          const html = existsSync(file) ? await readFile(file, 'utf8') : '';
          return isListed(html, at(path)) ? [path] : [];
        }),
      );
      await writeFile(
        new URL('sitemap.xml', dir),
        sitemap(listed.flat(), changedOn(editionOfBuild(), readReleases()[0]?.day), at),
      );
    },
  },
});
