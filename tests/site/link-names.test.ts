import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import { mayShare, nameOf, wrongNames } from '../support/link-names.ts';

const pages = builtPages();

test('no page has two links of one name to two addresses', () => {
  expect(pages.flatMap((page) => wrongNames(tree(page), page.path))).toEqual([]);
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
