/** What a page tells the service worker once it has loaded. */
export interface PageLoaded {
  /** The build that the page is of. */
  readonly build: string;
  /** The page, and what it has loaded when the worker was not there yet to see it: kept unless it is already. */
  readonly files: readonly string[];
}

/** What the worker tells a page: a build has come after the page's own. */
export interface Newer {
  /** Where the reader sees that what they keep is of an older build; null when nothing is. */
  readonly keepsOlder: string | null;
}
