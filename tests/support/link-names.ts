import type { HTMLElement } from 'node-html-parser';

/** Links that may share a name, and why. */
export const mayShare: readonly (readonly [selector: string, reason: string])[] = [
  [
    '.number-link, .reference-link, .term-link, .note-mark',
    'They are words of a text, read in their sentence: any other name would put words of ours into it (WCAG 2.4.4: the sentence says where a link leads).',
  ],
  [
    '.clause__cite',
    'The page of a text has no room for two hundred names; its script gives them (tests/browser/link-names.test.ts), and the clause that each ends says which without it.',
  ],
  [
    '.margin-note div a',
    'The page of a text has no room; the line begins with the year, the note with the topic.',
  ],
];

/** Name as a screen reader says it; no link of the site is a picture alone. */
export const nameOf = (link: HTMLElement): string =>
  (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim().toLowerCase();

/** What is wrong with the names of a page's links: one has none, or leads elsewhere than another of its name. @param path of the page */
export function wrongNames(root: HTMLElement, path: string): string[] {
  const free = new Set(mayShare.flatMap(([selector]) => root.querySelectorAll(selector)));
  const seen = new Map<string, string>();
  return root.querySelectorAll('a[href]').flatMap((link) => {
    if (free.has(link)) return [];
    const name = nameOf(link);
    const to = new URL(link.getAttribute('href') ?? '', `http://site${path}`).href;
    const before = seen.get(name);
    seen.set(name, to);
    return [
      ...(name === '' ? [`${path}: a link to ${to} has no name`] : []),
      ...(before !== undefined && before !== to
        ? [`${path}: “${name}” leads to ${before} and to ${to}`]
        : []),
    ];
  });
}
