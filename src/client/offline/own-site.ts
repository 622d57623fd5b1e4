import { cacheNames } from './cache-names.ts';

/** Address of the site, with a slash at its end, wherever it stands on its host: its manifest lies there. */
export const root = new URL(
  '.',
  document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href,
).href;

/** The caches of the site. */
export const names = cacheNames(root);

/** The build that this page is of. */
export const build = document.documentElement.dataset['build'] ?? '';
