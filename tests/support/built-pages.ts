import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { filesNamed } from './files-named.ts';

export interface BuiltPage {
  /** Address of the page: "/so-sanh/". */
  readonly path: string;
  readonly html: string;
}

let pages: readonly BuiltPage[] | undefined;
/** Every HTML page of the built site, by address; not the texts to take away, which are files for a disk. Read once for all files of a worker. */
export const builtPages = (): readonly BuiltPage[] =>
  (pages ??= filesNamed('dist/**/*.html', { exclude: ['dist/tai-ve/**'] }).map((file) => ({
    path: file.replace(/^dist/, '').replace(/index\.html$/, ''),
    html: readFileSync(file, 'utf8'),
  })));

/** The language that a page is to be in: all are Vietnamese but those under /en/. */
export const languageOf = (path: string): 'vi' | 'en' => (path.startsWith('/en/') ? 'en' : 'vi');

/** The page as a tree of its own, for a test that changes it; scripts and styles keep no text. */
export const ownTree = ({ html }: Pick<BuiltPage, 'html'>): HTMLElement =>
  parse(html, { blockTextElements: { script: false, style: false } });

const trees = new WeakMap<BuiltPage, HTMLElement>();
/** The page as a tree, which all tests of a worker share: none changes it (`ownTree`). */
export function tree(page: BuiltPage): HTMLElement {
  const made = trees.get(page) ?? ownTree(page);
  trees.set(page, made);
  return made;
}

/** The styles of a page: its own and those of the style sheets it links for the screen. */
export const stylesOf = ({ html }: BuiltPage): string =>
  [
    ...[...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css),
    ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) =>
      readFileSync(`dist${href}`, 'utf8'),
    ),
  ].join('\n');
