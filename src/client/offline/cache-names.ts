/** A cache of the site: pages as they were read, or a part that the reader keeps; of one build, never of two. */
export interface SiteCache {
  readonly name: string;
  readonly kind: 'read' | 'kept';
  readonly build: string;
  /** Of a kept part. */
  readonly part: string;
}

/**
 * How the caches of a site are named. One host may hold several sites, and they share its caches.
 * @param root address of the site, with a slash at its end
 */
export function cacheNames(root: string) {
  const site = `doi-chieu ${new URL(root).pathname} `;
  return {
    /** Which builds there were, oldest first, and of which one every open page is. */
    ledger: `${site}ledger`,
    read: (build: string) => `${site}read ${build}`,
    kept: (build: string, part: string) => `${site}kept ${build} ${part}`,
    /** The caches that there are, oldest first. */
    all: async (): Promise<SiteCache[]> =>
      (await caches.keys()).flatMap((name) => {
        if (!name.startsWith(site)) return [];
        const [kind, build = '', part = ''] = name.slice(site.length).split(' ');
        return kind === 'read' || kind === 'kept' ? [{ name, kind, build, part }] : [];
      }),
  };
}
