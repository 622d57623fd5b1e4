import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';

const pages = builtPages();

/** Links that may share a name, and why. */
const mayShare: readonly (readonly [selector: string, reason: string])[] = [
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
const nameOf = (link: HTMLElement): string =>
  (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim().toLowerCase();

test('no page has two links of one name to two addresses', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const root = tree(page);
    const free = new Set(mayShare.flatMap(([selector]) => root.querySelectorAll(selector)));
    const seen = new Map<string, string>();
    for (const link of root.querySelectorAll('a[href]')) {
      if (free.has(link)) continue;
      const name = nameOf(link);
      const to = new URL(link.getAttribute('href') ?? '', `http://site${page.path}`).href;
      if (name === '') faults.push(`${page.path}: a link to ${to} has no name`);
      const before = seen.get(name);
      if (before !== undefined && before !== to)
        faults.push(`${page.path}: “${name}” leads to ${before} and to ${to}`);
      seen.set(name, to);
    }
  }
  expect(faults).toEqual([]);
});

test('every exception is needed: links that share a name stand on some page', () => {
  const needless = mayShare.filter(
    ([selector]) =>
      !pages.some((page) => {
        const seen = new Map<string, string>();
        return tree(page)
          .querySelectorAll(selector)
          .some((link) => {
            const to = link.getAttribute('href') ?? '';
            const before = seen.get(nameOf(link));
            seen.set(nameOf(link), to);
            return before !== undefined && before !== to;
          });
      }),
  );
  expect(needless).toEqual([]);
});

test('what a link shows is part of its name, for those who speak what they see', () => {
  const letters = (words: string): string =>
    words
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
      .toLowerCase();
  const faults = pages.flatMap((page) =>
    tree(page)
      .querySelectorAll('a[aria-label], button[aria-label]')
      .filter((e) => !letters(e.getAttribute('aria-label') ?? '').includes(letters(e.textContent)))
      .map(
        (e) =>
          `${page.path}: “${e.textContent.trim()}” is called “${e.getAttribute('aria-label')}”`,
      ),
  );
  expect(faults).toEqual([]);
});
