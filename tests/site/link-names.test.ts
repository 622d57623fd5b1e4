import { HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import {
  controlName,
  mayShare,
  mayShareControl,
  nameOf,
  withoutSentence,
  wrongControlNames,
  wrongNames,
} from '../support/link-names.ts';

const pages = builtPages();

test('no page has two links of one name to two addresses', () => {
  expect(pages.flatMap((page) => wrongNames(tree(page), page.path))).toEqual([]);
});

test('each link on words of a text stands in a sentence, which says what it is about', () => {
  let links = 0;
  const faults = pages.flatMap((page) => {
    const root = tree(page);
    links += root.querySelectorAll('.number-link').length;
    return withoutSentence(root, page.html).map((fault) => `${page.path}: ${fault}`);
  });
  expect(links).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

test.for<[html: string, count: number]>([
  ['<p>Đạt <a class="number-link" href="/">100%</a> vào năm 2025.</p>', 0],
  ['<p>Trẻ em đi học. <a class="number-link" href="/">100%</a>. Đạt năm 2025.</p>', 1],
  ['<p>Đạt: <b>+ <a class="number-link" href="/">100%</a></b></p>', 0],
  ['<p><a class="number-link" href="/">100%</a></p><p>Đạt năm 2025.</p>', 1],
  ['<div>Đạt <a class="number-link" href="/">100%</a></div>', 1],
])('in “%s” %i links are outside of a sentence', ([html, count]) => {
  expect(withoutSentence(parse(html), html)).toHaveLength(count);
});

test('no page has two buttons, summaries or fields of one name', () => {
  const faults = pages.flatMap((page) => wrongControlNames(tree(page), page.path));
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every exception of controls is needed: some page has two of one name', () => {
  const needless = mayShareControl.filter(
    ([selector]) =>
      !pages.some((page) => {
        const root = tree(page);
        const names = root.querySelectorAll(selector).map((e) => controlName(e, root));
        return new Set(names).size < names.length;
      }),
  );
  expect(needless).toEqual([]);
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

test('the name of a link or a control begins with what it shows, for those who speak what they see', () => {
  const letters = (words: string): string =>
    words
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
      .toLowerCase();
  /** A word beside a mark that is a picture is not said, so the name need not begin with it. */
  const spoken = (e: HTMLElement): string =>
    e.childNodes
      .filter((n) => !(n instanceof HTMLElement) || n.getAttribute('aria-hidden') !== 'true')
      .map((n) => n.textContent)
      .join(' ');
  const faults = pages.flatMap((page) =>
    tree(page)
      .querySelectorAll('a[aria-label], button[aria-label], summary[aria-label]')
      .filter((e) => {
        const name = letters(e.getAttribute('aria-label') ?? '');
        return !name.startsWith(letters(spoken(e))) || !name.includes(letters(e.textContent));
      })
      .map(
        (e) =>
          `${page.path}: “${e.textContent.trim()}” is called “${e.getAttribute('aria-label')}”`,
      ),
  );
  expect(faults).toEqual([]);
});
