/** The permanent addresses of the site (DESIGN §2). All begin and end with "/" but for fragments. */
export const textUrl = (text: string): string => `/van-ban/${text}/`;
/** A clause where it stands in its text. */
export const clauseUrl = (text: string, id: string): string => `/van-ban/${text}/#${id}`;
/** A clause on a page of its own. */
export const clausePageUrl = (text: string, id: string): string => `/van-ban/${text}/${id}/`;
export const topicUrl = (topic: string): string => `/so-sanh/${topic}/`;
export const provinceUrl = (province: string): string => `/tinh/${province}/`;
export const referenceUrl = (reference: string): string => `/dan-chieu/#${reference}`;
export const termUrl = (term: string): string => `/thuat-ngu/#${term}`;

/** How an address of ours is written where it is handed out. */
export type Address = (path: string) => string;
/** From the root of wherever the site stands. */
export const fromRoot: Address = (path) => path;
/** Absolute once the site's own address is known (SITE_URL); until then from its root, for no other address would be true. */
export const addressOn = (site: URL | undefined): Address =>
  site === undefined ? fromRoot : (path) => new URL(path, site).href;
