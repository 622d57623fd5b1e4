import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { panelsOf } from '../../src/domain/chart/chart-panel.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { exceptionIn } from '../../src/domain/compare/exception.ts';
import { overviewOf } from '../../src/domain/overview/overview-panel.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const page = (path: string) => tree(pages.get(path) ?? expect.fail(`no page ${path}`));
const read = (path: string) => readFileSync(`dist/du-lieu/${path}`, 'utf8');
const stringsOf = (path: string) =>
  strFromU8(
    unzipSync(readFileSync(`dist/du-lieu/${path}`))['xl/sharedStrings.xml'] ?? new Uint8Array(),
  );
/** Lines of a CSV file that speak of a statement. */
const rowsOf = (csv: string, id: string) =>
  csv.split('\n').filter((row) => row.split(/[",]/).includes(id));

const excepting = edition.topics.flatMap((topic) =>
  topic.statements.filter(isGoal).flatMap((s) => {
    const words = exceptionIn(s.quote);
    return words === null ? [] : [{ topic, s, id: s.id, words }];
  }),
);

test.for(excepting)(
  '$id: “$words” stands wherever its number is shown or handed out',
  ({ topic, s, words }) => {
    const [shown, embed] = [page(topic.url), page(`/nhung/${topic.slug}/`)];
    expect(
      shown.querySelector('meta[property="og:image:alt"]')?.getAttribute('content'),
      'the words of the share picture',
    ).toContain(words);
    // The same in two texts of a province stands once.
    const cell = (html: typeof shown, table: string) =>
      html
        .querySelectorAll(`${table} td[data-province="${s.province}"][data-year="${s.year ?? ''}"]`)
        .map((td) => td.textContent)
        .join(' ');
    for (const table of ['.embed-table--narrow', '.embed-table--wide'])
      expect(cell(embed, table), table).toContain(words);
    expect(
      shown
        .querySelectorAll('main table')
        .map((t) => t.textContent)
        .join(' '),
      'the tables of the topic',
    ).toContain(words);
    if (panelsOf(topic, edition.provinces).length > 0)
      for (const html of [shown, embed]) {
        expect(
          html
            .querySelector('#bieu-do')
            ?.querySelectorAll('p')
            .map((p) => p.textContent)
            .find((p) => p.startsWith('Ngoại lệ:')),
          'under the charts',
        ).toContain(words);
        for (const file of html.querySelectorAll('chart-download'))
          expect(JSON.parse(file.getAttribute('data-figure') ?? '{}')).toMatchObject({
            exceptions: expect.stringContaining(words),
          });
      }
    for (const csv of [
      'statements.csv',
      'so-sanh.csv',
      'so-sanh-theo-van-ban.csv',
      `so-sanh/${topic.slug}.csv`,
    ]) {
      const rows = rowsOf(read(csv), s.id);
      expect(rows.length, csv).toBeGreaterThan(0);
      // Once in the sentence, once in a column of its own.
      for (const row of rows) expect(row.split(words).length - 1, csv).toBeGreaterThanOrEqual(2);
    }
    for (const sheet of ['statements.xlsx', 'so-sanh.xlsx', `so-sanh/${topic.slug}.xlsx`])
      expect(stringsOf(sheet), sheet).toMatch(new RegExp(`>${words}<`));
  },
);

test('a panel of the overview says what its numbers leave out, also to those who do not see it', () => {
  let held = 0;
  const drawn = page('/toan-canh/').querySelectorAll('.overview-panel');
  for (const [i, panel] of overviewOf(edition).panels.entries())
    for (const s of panel.goals) {
      const words = exceptionIn(s.quote);
      if (words === null) continue;
      held += 1;
      expect(drawn[i]?.querySelector('.overview-panel__head p')?.text, s.id).toContain(words);
      expect(drawn[i]?.querySelector('svg')?.getAttribute('aria-label'), s.id).toContain(words);
    }
  expect(held).toBeGreaterThan(0);
});

test('there are as many as an editor counted', () => {
  expect(excepting.length).toBeGreaterThanOrEqual(26);
});
