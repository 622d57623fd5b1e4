// What a reader may keep for a time without network: written by the build, read by the page that offers it and by the service worker.

/** A file that brings many of the site's: their ZIP without compression, compressed as one by gzip. */
export interface PartFile {
  /** From the root of the site, without a slash before it. */
  readonly file: string;
  /** Bytes that come over the network. */
  readonly bytes: number;
  readonly sha256: string;
}

/** What is kept or taken out as one. */
export interface Part {
  /** "khung", what every page needs; "con-lai", every page but those of single texts, and the search; or the slug of a text. */
  readonly name: string;
  /** As readers know it. */
  readonly title: string;
  /** Where a text is listed when there are many: the name of its region, or of the whole country. */
  readonly group?: string;
  readonly files: readonly PartFile[];
  /** Bytes that it takes on the reader's machine. */
  readonly size: number;
}

/** The parts of one build, in `partsFile`. */
export interface Parts {
  readonly build: string;
  /** Version of the data. */
  readonly version: string;
  readonly parts: readonly Part[];
}

/** What the service worker must know of a build, in `buildFile`. */
export interface BuildFiles {
  readonly build: string;
  /** What the page without network needs, from the root of the site. */
  readonly shell: readonly string[];
  /** Files that scripts ask for under names that stay the same from build to build: the beginning of their SHA-256, in hexadecimal digits. */
  readonly data: Readonly<Record<string, string>>;
}

export const framePart = 'khung';
export const restPart = 'con-lai';
/** The page on which readers choose what to keep, which also stands in for a page that is not there without network. */
export const offlinePage = 'ngoai-mang/';
export const partsFile = `${offlinePage}cac-phan.json`;
export const buildFile = `${offlinePage}ban-dung.json`;
/** In the cache of a kept part, put there last: without it the part is not whole. */
export const wholeMark = `${offlinePage}tron-ven.json`;

/** A hash in hexadecimal digits. */
export const hexOf = (hash: ArrayBuffer): string =>
  [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** What of a file's SHA-256 is compared. @param hash in hexadecimal digits */
export const shortHash = (hash: string): string => hash.slice(0, 16);

/** Whether a path without query is a page's. @param path from the root of the site, which is the first page itself, or a whole address */
export const isPage = (path: string): boolean => path === '' || path.endsWith('/');
/** The file that a path is in, from the root of the site: "so-sanh/" is "so-sanh/index.html". */
export const fileOf = (path: string): string => path + (isPage(path) ? 'index.html' : '');
/** The path at which a file is served, from the root of the site: "so-sanh/index.html" is at "so-sanh/". */
export const servedAt = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Whether a file's name changes with what is in it. @param path from the root of the site */
export const isImmutable = (path: string): boolean =>
  /^(?:_astro|pagefind\/(?:index|fragment))\//.test(path);

/** The build that a page says it is of, in the tag it begins with. @param html its beginning */
export const buildOf = (html: string): string | undefined =>
  / data-build="([\da-f]+)"/.exec(html)?.[1];

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};
/** What a kept file is served as. @param path from the root of the site */
export const servedType = (path: string): string =>
  types[isPage(path) ? 'html' : path.slice(path.lastIndexOf('.') + 1)] ??
  'application/octet-stream';
