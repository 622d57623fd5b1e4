// The permanent addresses of the site, as paths from its root: they begin and, before a fragment, end with "/".

/** The whole of a text. */
export const textUrl = (text: string): string => `/van-ban/${text}/`;
/** A clause on the page of its text. */
export const clauseUrl = (text: string, id: string): string => `/van-ban/${text}/#${id}`;
/** A clause on a page of its own. */
export const clausePageUrl = (text: string, id: string): string => `/van-ban/${text}/${id}/`;
/** Where a clause is cited and shared: its own page, or its place on the page of its text when it has none. */
export const citedUrl = (text: string, id: string, hasPage: boolean): string =>
  hasPage ? clausePageUrl(text, id) : clauseUrl(text, id);
/** An address with a query string ("v=1a2b"), which stands before its fragment. */
export const withQuery = (url: string, query: string): string => {
  const [page = '', ...fragment] = url.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}${query}`, ...fragment].join('#');
};
/** Where the files of a text are offered, in the list of texts. */
export const downloadsUrl = (text: string): string => `/van-ban/#tai-ve-${text}`;
/** A text to take away, by the name of its file: "kien-giang-nq22.docx". */
export const textFileUrl = (name: string): string => `/tai-ve/${name}`;
/** All comparisons, or what a query string or a fragment chooses of them ("?nam=2030", "#ha-tang-so"). */
export const comparisonUrl = (chosen = ''): string => `/so-sanh/${chosen}`;
/** The comparison of one topic. */
export const topicUrl = (topic: string): string => `/so-sanh/${topic}/`;
/** A topic's table alone, to be framed on other sites; its chart alone with "?bieu-do". */
export const embedUrl = (topic: string, query = ''): string => `/nhung/${topic}/${query}`;
/** The topics on which fewer than two provinces set a goal, as a table. */
export const unsharedUrl = '/so-sanh/mot-tinh/';
/** The cells of one column of the comparison, a province's or a text's, where there are too many to stand in its page. */
export const columnUrl = (column: string): string => `/so-sanh/cot/${column}/`;
/** One province with its texts. */
export const provinceUrl = (province: string): string => `/tinh/${province}/`;
/** A legal text that others cite, in the list of all. */
export const referenceUrl = (reference: string): string => `/dan-chieu/#${reference}`;
/** What the texts say on a subject. */
export const subjectUrl = (subject: string): string => `/chu-de/${subject}/`;
/** The subjects of a group, in the list of all. */
export const subjectGroupUrl = (group: string): string => `/chu-de/#${group}`;
/** Two texts side by side, in the order of the edition. */
export const pairUrl = (a: string, b: string): string => `/doi-chieu/${a}/${b}/`;
/** The comparison with the texts of one province as its columns. */
export const splitProvinceUrl = (province: string): string => `/so-sanh/?tinh=${province}&tach=1`;
/** All tasks, or those that a query string chooses ("?tinh=tra-vinh"). */
export const tasksUrl = (query = ''): string => `/nhiem-vu/${query}`;
/** One task, in the list of all. */
export const taskUrl = (task: string): string => `${tasksUrl()}#${task}`;
/** The national marks, by decision. */
export const nationalPage = '/quoc-gia/';
/** A national mark, or a decision by its id. */
export const nationalUrl = (id: string): string => `${nationalPage}#${id}`;
/** A term or abbreviation, in the list of all. */
export const termUrl = (term: string): string => `/thuat-ngu/#${term}`;

/** Makes a path of the site into an address to publish. */
export type Address = (path: string) => string;
/** From the root of the site, wherever it is hosted. */
export const fromRoot: Address = (path) => path;
/** The path under which a site stands on its host, without a slash at its end: "" at the root, "/doi-chieu" in a folder. */
export const pathOf = (site: string | URL | undefined): string =>
  site === undefined ? '' : new URL(site).pathname.replace(/\/$/, '');
/** True of an address that is only a path: this build does not know where the site will stand, and hands out no other. */
export const isPathOnly = (address: string): boolean => address.startsWith('/');

/** Absolute when the address of the site is known (SITE_URL), else from its root: any other address would be wrong. */
export const addressOn = (site: URL | undefined): Address =>
  site === undefined ? fromRoot : (path) => new URL(pathOf(site) + path, site).href;
