import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isBuilding } from './one-build.ts';

/** Where the site stands that is served. */
const site = 'dist';
/** Where a build writes until it has ended well, and where the site before it stands while the two change places. */
const next = 'dist.next';
const last = 'dist.last';

/**
 * Folder that this run of Astro writes to or serves: a build writes beside the site that is there. Astro empties its folder first, so
 * that a build which is refused, killed, or finds the disk full would leave no site at all.
 * @param args what Astro was called with
 */
export const outputFolder = (args: readonly string[]): string =>
  args.includes('build') ? `./${next}/` : `./${site}/`;

/** Puts the site back that was moved aside by a build that was killed between its two last steps. @param root folder of the project */
export function restoreSite(root: string): void {
  const [here, aside] = [join(root, site), join(root, last)];
  if (!existsSync(here) && existsSync(aside)) renameSync(aside, here);
}

/** Puts what was built where the site stands. @param built folder of the build; one of another name was asked for and stays */
export function putInPlace(built: string): void {
  if (basename(built) !== next) return;
  const root = dirname(built);
  const [here, aside] = [join(root, site), join(root, last)];
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(here)) renameSync(here, aside);
  renameSync(built, here);
  rmSync(aside, { recursive: true, force: true });
}

/** The last of the integrations: until every other has ended well, the site that was there stays. */
export const lastGoodSite = (): AstroIntegration => {
  let root = '';
  return {
    name: 'last-good-site',
    hooks: {
      // Who looks at the site after a build was killed sees the one before it. A build that runs now has not lost it.
      'astro:config:setup': ({ command, config }) => {
        const folder = fileURLToPath(config.root);
        if (command === 'preview' && !isBuilding(folder)) restoreSite(folder);
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // Only now: `oneBuild` knows that no other build is about to change the folders.
      'astro:build:start': () => {
        restoreSite(root);
      },
      'astro:build:done': ({ dir }) => {
        putInPlace(fileURLToPath(dir).replace(/[\\/]$/, ''));
      },
    },
  };
};
