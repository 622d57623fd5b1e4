import { describe, expect, test } from 'vitest';
import { builtPages, languageOf, ownTree } from '../support/built-pages.ts';
import { ownWords } from '../support/own-words.ts';

const pages = builtPages().map((page) => ({ ...page, tree: ownTree(page) }));
const siteName = ' · Đối chiếu';
/** Without marks, spaces and line breaks, in lower case: a heading and a title differ in those only. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
/** Written as a Vietnamese syllable without its marks may be: "dien", "minh", not "open" or "font". */
const isSyllable = (word: string): boolean =>
  /^(?:[bcdghklmnpqrstvx]|[cgknpt]h|ngh?|gi|qu|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|n[gh])?$/i.test(word);
/** Two English words or more that follow each other; a name or an abbreviation alone is no language. */
const english = (words: string): string[] =>
  (
    words.match(/(?<![\p{L}\p{N}_/.-])[A-Za-z]{3,}(?:[ -][A-Za-z]{2,})+(?![\p{L}\p{N}_/])/gu) ?? []
  ).filter(
    (run) => run.split(/[ -]/).filter((w) => w !== w.toUpperCase() && !isSyllable(w)).length > 1,
  );

describe('every table', () => {
  test('has a caption that says something, and heads that say what they head', () => {
    const faults: string[] = [];
    let tables = 0;
    for (const page of pages)
      for (const table of page.tree.querySelectorAll('table')) {
        tables += 1;
        const own = `${page.path} ${table.id}`;
        if ((table.querySelector('caption')?.text.trim() ?? '') === '')
          faults.push(`${own}: no caption`);
        const heads = table.querySelectorAll('th');
        if (!heads.some((th) => /^col/.test(th.getAttribute('scope') ?? '')))
          faults.push(`${own}: no head of a column`);
        for (const th of heads) {
          if (!['col', 'row', 'colgroup', 'rowgroup'].includes(th.getAttribute('scope') ?? ''))
            faults.push(`${own}: "${th.text.trim()}" has no scope`);
          if (th.text.trim() === '') faults.push(`${own}: an empty head`);
        }
      }
    expect(tables).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });
});

describe('every title', () => {
  test('begins with the name of its page and ends with that of the site', () => {
    const faults = pages.flatMap(({ path, tree: root }) => {
      const title = root.querySelector('title')?.text.trim() ?? '';
      if (path === '/') return title.startsWith('Đối chiếu') ? [] : [`${path}: "${title}"`];
      if (!title.endsWith(siteName)) return [`${path}: "${title}"`];
      // The h1 of a clause is its sentence: its name is the citation above.
      const heading = root.querySelector('h1');
      heading?.querySelector('.former-name')?.remove();
      const clause = root
        .querySelector('.clause-page > p.small-text')
        ?.text.split(' · ')
        .slice(1)
        .join(' · ');
      const name = plain(title.slice(0, -siteName.length));
      const own = plain(clause ?? heading?.text ?? '');
      return own !== '' &&
        (clause === undefined ? name.startsWith(own) || own.startsWith(name) : name === own)
        ? []
        : [`${path}: "${title}" over "${own}"`];
    });
    expect(faults).toEqual([]);
  });
});

test('every page is marked with its language, and every English phrase on a Vietnamese one in its own words as English', () => {
  const faults: string[] = [];
  let marked = 0;
  for (const { path, tree: root } of pages) {
    const own = languageOf(path);
    if (root.querySelector('html')?.getAttribute('lang') !== own)
      faults.push(`${path}: no lang="${own}"`);
    if (own === 'en') continue;
    for (const { words, attribute, lang } of ownWords(root.querySelector('body') ?? root)) {
      if (lang === 'en') marked += 1;
      else faults.push(...english(words).map((phrase) => `${path} ${attribute}: "${phrase}"`));
    }
  }
  expect(faults).toEqual([]);
  expect(marked).toBeGreaterThan(15);
});
