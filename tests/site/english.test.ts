import { expect, test } from 'vitest';
import { dataFiles } from '../../src/data/dictionary.ts';
import { englishMeanings } from '../../src/data/english-meanings.ts';
import { cellWords } from '../../src/domain/compare/cell-state.ts';
import { verdictWords } from '../../src/domain/compare/verdict-words.ts';
import { builtPages, languageOf, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const pages = builtPages();
const page = tree(pages.find((p) => p.path === '/en/') ?? expect.fail('there is no /en/'));
/** Rows of a table: its terms, Vietnamese or English, and the count in the last column. */
const counts = (section: string): Map<string, number> =>
  new Map(
    page.querySelectorAll(`#${section} tbody tr`).map((row) => {
      const cells = row.querySelectorAll('th, td');
      const term = cells[0]?.querySelector('[lang=vi]') ?? cells[0];
      return [term?.text.trim() ?? '', Number(cells.at(-1)?.text)];
    }),
  );

test('the English page and the Vietnamese one point to each other and to themselves', () => {
  for (const path of ['/en/', '/phuong-phap/']) {
    const links = tree(pages.find((p) => p.path === path)!)
      .querySelectorAll('head link[rel=alternate][hreflang]')
      .map((l) => [
        l.getAttribute('hreflang'),
        l.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, ''),
      ]);
    expect(links, path).toEqual([
      ['vi', '/phuong-phap/'],
      ['en', '/en/'],
    ]);
  }
});

test('every Vietnamese page leads to the English one from its foot, in English', () => {
  const without = pages
    .filter(({ path }) => languageOf(path) === 'vi' && !path.startsWith('/nhung/'))
    .filter(
      ({ html }) => !/<footer.*<a href="\/en\/" lang="en"[^>]*>\s*English\s*<\/a>/s.test(html),
    )
    .map(({ path }) => path)
    // Pages that only lead on have no foot.
    .filter((path) => pages.find((p) => p.path === path)?.html.includes('<footer'));
  expect(without).toEqual([]);
});

test('every field of every file is described in English, and no other', () => {
  const fieldsOf = new Map(dataFiles.map((f) => [f.name, f.fields.map((field) => field.name)]));
  for (const [file, meanings] of Object.entries(englishMeanings))
    expect(Object.keys(meanings), file).toEqual(fieldsOf.get(file));
  const shown = page.querySelectorAll('#dictionary details > summary').map((s) => s.text);
  expect(
    dataFiles
      .filter((f) => f.fields.length > 0)
      .filter((f) => !shown.some((s) => s.split(/[ ,]+/).includes(f.path)))
      .map((f) => f.path),
  ).toEqual([]);
  expect(page.querySelectorAll('#dictionary dd').filter((d) => d.text.trim() === '')).toEqual([]);
});

test('its counts are those of the edition', () => {
  const verdicts = counts('verdicts');
  for (const [id, name] of Object.entries(verdictWords))
    expect(verdicts.get(name), name).toBe(
      edition.topics.filter((t) => t.comparability === id).length,
    );
  const kinds = counts('numbers');
  expect([...kinds.values()].reduce((a, b) => a + b, 0)).toBe(edition.statements.length);
  expect(kinds.get('baseline')).toBe(
    edition.statements.filter((s) => s.kind === 'baseline').length,
  );
  const states = counts('absences');
  expect([...states.keys()].sort()).toEqual(Object.values(cellWords).sort());
  const told = Number(/the (\d+) cells/.exec(page.querySelector('#absences')?.text ?? '')?.[1]);
  expect([...states.values()].reduce((a, b) => a + b, 0)).toBe(told);
});

test('it names every text, and what is not known of it', () => {
  const rows = page.querySelectorAll('#texts tbody tr');
  expect(rows.map((r) => r.querySelector('a')?.getAttribute('href'))).toEqual(
    edition.texts.map((t) => t.url),
  );
  expect(rows.filter((r) => r.text.includes('unknown')).length).toBe(
    edition.texts.filter((t) => t.date === null).length,
  );
});
