import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { filesNamed } from './files-named.ts';

export interface BuiltPage {
  /** Address of the page: "/so-sanh/". */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of the built site, by address; not the texts to take away, which are files for a disk. */
export const builtPages = (): BuiltPage[] =>
  filesNamed('dist/**/*.html', { exclude: ['dist/tai-ve/**'] }).map((file) => ({
    path: file.replace(/^dist/, '').replace(/index\.html$/, ''),
    html: readFileSync(file, 'utf8'),
  }));

/** The language that a page is to be in: all are Vietnamese but those under /en/. */
export const languageOf = (path: string): 'vi' | 'en' => (path.startsWith('/en/') ? 'en' : 'vi');

/** The page as a tree; scripts and styles keep no text. */
export const tree = (page: BuiltPage): HTMLElement =>
  parse(page.html, { blockTextElements: { script: false, style: false } });

/** The styles of a page: its own and those of the style sheets it links for the screen. */
export const stylesOf = ({ html }: BuiltPage): string =>
  [
    ...[...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css),
    ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) =>
      readFileSync(`dist${href}`, 'utf8'),
    ),
  ].join('\n');
