/** A cache of the site: pages as they were read, or a part that the reader keeps; of one build, never of two. */
export interface SiteCache {
  readonly name: string;
  readonly kind: 'read' | 'kept';
  readonly build: string;
  /** Of a kept part. */
  readonly part: string;
}

/** In place of the id of a window, for a page that was fetched before anybody opened it. @param pathname where it begins or is */
export const ahead = (pathname: string): string => `ahead${pathname}`;

/**
 * How the caches of a site are named. One host may hold several sites, and they share its caches.
 * @param root address of the site, with a slash at its end
 */
export function cacheNames(root: string) {
  const site = `doi-chieu ${new URL(root).pathname} `;
  return {
    /** Which builds there were, oldest first, and of which one every open page is. */
    ledger: `${site}ledger`,
    /** Where the ledger says of which build a page is. @param id of its window, or `ahead()` */
    note: (id: string) => `${root}client/${id}`,
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
