import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { builtPages, languageOf, tree } from '../support/built-pages.ts';
import { ownWords } from '../support/own-words.ts';

/** The last column of the table in content/terms.md: what the site does not say. */
const table = readFileSync('content/terms.md', 'utf8');
const rejected = [...table.matchAll(/^\|.*\|.*\|(.*)\|$/gmu)]
  .slice(2)
  .flatMap(([, cell]) => (cell ?? '').split(',').map((w) => w.trim()));
/** Words of an interface that was not put into Vietnamese. */
const english = [
  'search',
  'loading',
  'menu',
  'close',
  'copy',
  'copied',
  'share',
  'link',
  'home',
  'page',
  'next',
  'previous',
  'download',
  'filter',
  'settings',
  'open',
  'back',
  'error',
  'submit',
  'select',
  'clear',
  'reset',
  'show',
  'hide',
  'more',
  'view',
  'click',
  'help',
  'toggle',
  'dark',
  'light',
  'theme',
  'file',
  'table',
  'chart',
  'print',
  'save',
];
/** "Sao chép liên kết" is right, "chép liên kết" is not. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?<!sao )(?:${words.join('|')})(?![\\p{L}\\p{N}_/.-])`, 'iu');
const synonym = anyOf(rejected);
const foreign = anyOf(english);

/** Strings of the scripts that a reader gets to see: those with a Vietnamese letter. */
function clientWords(): { readonly file: string; readonly words: string }[] {
  return readdirSync('src/client', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((file) => {
      const found: { file: string; words: string }[] = [];
      const visit = (node: ts.Node): void => {
        if (
          ts.isStringLiteralLike(node) ||
          ts.isTemplateHead(node) ||
          ts.isTemplateMiddleOrTemplateTail(node)
        )
          found.push({ file, words: node.text.replace(/<[^>]*>/g, ' ') });
        ts.forEachChild(node, visit);
      };
      visit(
        ts.createSourceFile(
          file,
          readFileSync(`src/client/${file}`, 'utf8'),
          ts.ScriptTarget.Latest,
          true,
        ),
      );
      return found;
    })
    .filter(({ words }) => /[^\p{ASCII}“”…·–→←×≠≈≤≥]/u.test(words));
}

test('the table of terms is read', () => {
  expect(rejected.length).toBeGreaterThan(30);
  expect(rejected).not.toContain('');
});

test('the pages say each thing by its one name, and in Vietnamese', () => {
  const faults = new Set<string>();
  for (const page of builtPages())
    for (const { words, lang } of ownWords(
      tree(page).querySelector('body') ?? tree(page),
      languageOf(page.path),
    ))
      for (const found of [
        // The table of terms is of Vietnamese words: "deadline" is right on an English page.
        languageOf(page.path) === 'en' && lang === 'en' ? null : synonym.exec(words),
        lang === 'en' ? null : foreign.exec(words),
      ])
        if (found !== null) faults.add(`${found[0]}: “${words.slice(0, 80)}” on ${page.path}`);
  expect([...faults].slice(0, 20)).toEqual([]);
});

test('the English pages say in English what is theirs, and mark every Vietnamese word as Vietnamese', () => {
  const english = builtPages().filter(({ path }) => languageOf(path) === 'en');
  expect(english.length).toBeGreaterThan(0);
  const words = english.flatMap((page) =>
    ownWords(tree(page).querySelector('body') ?? tree(page), 'en').map((w) => ({ ...w, page })),
  );
  const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíĩòóõùúũý]/iu;
  expect(
    words
      .filter(({ words: w, lang }) => lang === 'en' && vietnamese.test(w.replaceAll('“”', '')))
      .map(({ words: w, page }) => `${page.path}: ${w}`),
  ).toEqual([]);
  expect(words.filter(({ lang }) => lang === 'vi').length).toBeGreaterThan(30);
});

test('no name runs into the words around it', () => {
  const faults = builtPages().flatMap((page) =>
    ownWords(tree(page).querySelector('body') ?? tree(page)).flatMap(({ words }) =>
      // "củaTrà Vinhtheo": a capital inside a word that has Vietnamese letters. Names such as KienGiang-s have none.
      (words.match(/[\p{L}\d-]*\p{Ll}\p{Lu}[\p{L}\d-]*/gu) ?? [])
        .filter((word) => /[^\p{ASCII}]/u.test(word))
        .map((word) => `${page.path}: “${word}”`),
    ),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('so do the messages of the scripts', () => {
  const all = clientWords();
  expect(all.length).toBeGreaterThan(80);
  expect(
    all.flatMap(({ file, words }) =>
      [synonym.exec(words), foreign.exec(words)].flatMap((found) =>
        found === null ? [] : [`${file}: ${found[0]} in “${words}”`],
      ),
    ),
  ).toEqual([]);
});
