import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../src/domain/overview/overview-panel.ts';
import { panelWords } from '../../src/domain/overview/row-words.ts';
import { pillars } from '../../src/schemas/topic.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const pages = builtPages();
const treeOf = (path: string) =>
  tree(pages.find((p) => p.path === path) ?? expect.fail(`there is no page ${path}`));
const page = treeOf('/toan-canh/');
const overview = overviewOf(edition);

test('each shared measure has a panel that leads to its comparison and says in words what it draws', () => {
  const drawn = page.querySelectorAll('.overview-panel').map((p) => ({
    href: p.querySelector('h3 a')?.getAttribute('href'),
    words: p.querySelector('svg')?.getAttribute('aria-label'),
  }));
  expect(drawn).toEqual(overview.panels.map((p) => ({ href: p.topic.url, words: panelWords(p) })));
});

test('the page and what is shared of it count the measures in words apart from those with numbers', () => {
  expect(overview.inWords.length).toBeGreaterThan(0);
  const counted = `${overview.panels.length} thước đo có số, ${overview.inWords.length} chỉ có lời`;
  const description = page.querySelector('meta[name=description]')?.getAttribute('content');
  for (const said of [description, page.querySelector('.lead')?.text])
    expect(said?.replace(/\s+/g, ' ')).toContain(counted);
});

test('each pillar has its panels and a link with their number', () => {
  for (const { pillar, panels } of overview.pillars) {
    const section = page.getElementById(pillar);
    expect(section?.querySelector('h2')?.text).toContain(pillars[pillar]);
    expect(section?.querySelectorAll('.overview-panel')).toHaveLength(panels.length);
    const link = page.querySelector(`.overview-pillars a[href="#${pillar}"]`);
    expect(link?.parentNode?.text.replace(/\s+/g, ' ').trim()).toBe(
      `${pillars[pillar]} ${panels.length}`,
    );
  }
});

describe('the tables behind', () => {
  const rowsOf = (id: string) => page.getElementById(id)?.querySelectorAll('tbody tr') ?? [];
  test('have a row for every measure, and in every cell a number, words, or the reason why there is none', () => {
    expect(rowsOf('bang')).toHaveLength(overview.panels.length);
    expect(rowsOf('chi-co-loi')).toHaveLength(overview.inWords.length);
    for (const cell of page.querySelectorAll('.overview-table td'))
      expect(cell.text.trim()).not.toBe('');
  });
  test('have every goal of every shared measure, leading to its clause', () => {
    const all = [...overview.panels, ...overview.inWords].flatMap((m) => m.goals);
    const shown = new Set(
      page.querySelectorAll('.overview-table .cell-statement a').map((a) => a.getAttribute('href')),
    );
    // Texts that say the same are shown once, by the first of them.
    const missing = all.filter(
      (s) =>
        !shown.has(s.url) &&
        !all.some(
          (o) => o.province === s.province && o.indicator === s.indicator && shown.has(o.url),
        ),
    );
    expect(missing.map((s) => s.id)).toEqual([]);
  });
});

test('the poster lies where the page says', () => {
  const files = page
    .querySelectorAll('a[download]')
    .map((a) => a.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/anh/'));
  expect(files.map((f) => f.split('.').at(-1))).toEqual(['pdf', 'png', 'svg']);
  for (const file of files) expect(existsSync(`dist${file}`), file).toBe(true);
});

test('the page is one step from the front page, the comparison and the national marks', () => {
  for (const path of ['/', '/so-sanh/', '/quoc-gia/'])
    expect(treeOf(path).querySelector('main a[href="/toan-canh/"]'), path).not.toBeNull();
});
