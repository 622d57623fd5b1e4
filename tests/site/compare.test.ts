import { existsSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import { builtData } from '../support/built-data.ts';
import { edition } from '../support/edition.ts';
import type { Panel } from '../../src/domain/chart/chart-panel.ts';

interface Record_ {
  id: string;
  text: string;
  province: string;
  clause: string;
  url: string;
  topic: string | null;
  indicator: string;
  kind: string;
  year: number | null;
  operator: string | null;
  value: number | null;
  valueMax: number | null;
  quote: string;
  words: string;
}
interface TopicRecord {
  id: string;
  comparability: string;
  cells: { province: string; year: number | null; state: string; statements: string[] }[];
}

let statements: Map<string, Record_>;
let topics: Map<string, TopicRecord>;
let provinces: { id: string; name: string }[];
beforeAll(() => {
  statements = new Map(
    (JSON.parse(builtData('statements.json')) as Record_[]).map((s) => [s.id, s]),
  );
  provinces = JSON.parse(builtData('provinces.json')) as typeof provinces;
  topics = new Map((JSON.parse(builtData('topics.json')) as TopicRecord[]).map((t) => [t.id, t]));
});

const everyPage = builtPages();
const pages = everyPage.filter(({ html }) =>
  /class="(?:cell-statement|quoted-sentence|margin-note|home-figure__value)"|<topic-chart/.test(
    html,
  ),
);
const plain = (s: string): string => s.replace(/\s+/g, ' ').trim();
const year = (e: HTMLElement | null): number | null => {
  const y = e?.getAttribute('data-year') ?? '';
  return y === '' ? null : Number(y);
};

/** What is wrong with one value on a page, against the published statement that it names. */
function faultsOf(item: HTMLElement): string[] {
  const s = statements.get(item.getAttribute('data-id') ?? '');
  if (s === undefined) return [`no statement ${item.getAttribute('data-id')}`];
  const data = item.querySelector('data');
  const link = item.querySelector('a');
  const faults: string[] = [];
  const same = (name: string, shown: unknown, published: unknown) => {
    if (shown !== published)
      faults.push(`${s.id}: ${name} is ${String(shown)}, published ${String(published)}`);
  };
  same('link', link?.getAttribute('href'), s.url);
  same('measure', item.getAttribute('data-measure'), s.indicator);
  same('value', data === null ? null : Number(data.getAttribute('value')), s.value);
  if (data !== null) {
    same('operator', data.getAttribute('data-operator') ?? null, s.operator);
    same(
      'upper end',
      data.hasAttribute('data-max') ? Number(data.getAttribute('data-max')) : null,
      s.valueMax,
    );
    const number = plain(link?.textContent ?? '');
    if (!/\b(một|hai|ba)\b/.test(s.words) && !s.words.includes(number))
      faults.push(`${s.id}: “${number}” is not in “${s.words}”`);
  } else if (!s.quote.includes(plain(link?.textContent ?? '').replace(/^“|”$/g, '')))
    faults.push(`${s.id}: ${link?.textContent} is not in its quote`);
  if (link?.hasAttribute('title') === true) same('quote', link.getAttribute('title'), s.quote);
  const cell = item.closest('td');
  const elsewhere = item.closest('.other-year');
  if (cell?.hasAttribute('data-year') === true || elsewhere !== null)
    same('year', year(elsewhere ?? cell ?? null), s.year);
  if (cell?.hasAttribute('data-province') === true)
    same('province', cell.getAttribute('data-province'), s.province);
  return faults;
}

describe('no page differs from the published data', () => {
  test('in a value, an operator, a year, a measure or a link', () => {
    let seen = 0;
    const faults: string[] = [];
    for (const page of pages)
      for (const item of tree(page).querySelectorAll('.cell-statement')) {
        seen += 1;
        faults.push(...faultsOf(item).map((f) => `${page.path} ${f}`));
      }
    expect(seen).toBeGreaterThan(2000);
    expect(new Set(pages.map((p) => p.path.split('/')[1]))).toEqual(
      new Set(['', 'doi-chieu', 'nhung', 'quoc-gia', 'so-sanh', 'tinh', 'toan-canh', 'van-ban']),
    );
    expect(faults).toEqual([]);
  });

  test('in a sentence: every quote is, word for word, one of the clause it names', () => {
    const faults: string[] = [];
    let seen = 0;
    for (const page of pages)
      for (const quote of tree(page).querySelectorAll('figure.quoted-sentence blockquote')) {
        seen += 1;
        const words = plain(quote.textContent);
        if (
          ![...statements.values()].some(
            (s) => s.url === quote.getAttribute('cite') && plain(s.quote) === words,
          )
        )
          faults.push(`${page.path}: “${words}”`);
      }
    expect(seen).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });

  test('in the margin of a text: every value beside a clause is one that the province states on that topic', () => {
    const faults: string[] = [];
    let seen = 0;
    for (const page of pages)
      for (const note of tree(page).querySelectorAll('aside.margin-note p')) {
        const topic = note.querySelector('a')?.getAttribute('href')?.split('/')[2] ?? '';
        const own = [...statements.values()].filter((s) => s.topic === topic);
        const [, beside = ''] =
          /^ · (.*?) *$/.exec(
            plain(
              note.childNodes
                .filter(
                  (n) => n.nodeType === 3 || (n as HTMLElement).classList.contains('unbroken'),
                )
                .map((n) => n.text)
                .join(''),
            ).replace(/^·/, ' ·'),
          ) ?? [];
        for (const said of beside === ''
          ? []
          : beside
              .split(/; |\. (?=\d{4}: )/)
              .map((part) => part.replace('thước đo khác: ', ''))
              .map((part) =>
                provinces.some((p) => part.slice(6).startsWith(p.name)) ? part.slice(6) : part,
              )) {
          const who = provinces.find((p) => said.startsWith(`${p.name} `));
          const among = own.filter((s) =>
            who === undefined ? said.startsWith(`${s.year}: `) : s.province === who.id,
          );
          for (const value of said
            .slice(who === undefined ? 6 : who.name.length + 1)
            .split(/, (?![^“]*”)(?=\D*\d|“)/)) {
            seen += 1;
            const number = /\d[\d.,]*/.exec(value)?.[0];
            const words = /“(.+?)”/.exec(value)?.[1];
            if (
              !among.some((s) =>
                number === undefined
                  ? words !== undefined && s.quote.includes(words)
                  : s.words.includes(number) || /(một|hai|ba) /.test(s.words),
              )
            )
              faults.push(`${page.path} ${topic}: “${value}” of “${said}”`);
          }
        }
      }
    expect(seen).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test('in the figure of the home page: every large number is a statement’s', () => {
    const large = tree(pages.find((p) => p.path === '/')!).querySelectorAll(
      '.home-figure td.home-figure__value',
    );
    expect(large.length).toBeGreaterThanOrEqual(2);
    for (const cell of large) {
      const number = cell.querySelector('a');
      const operator = cell.querySelector('.home-figure__operator')?.text ?? '';
      expect(
        [...statements.values()].filter(
          (s) =>
            s.url === number?.getAttribute('href') &&
            s.words.includes(number.text) &&
            s.words.toLowerCase().includes(operator),
        ),
        cell.text,
      ).not.toEqual([]);
    }
  });

  test('in a chart: every point is a statement', () => {
    const faults: string[] = [];
    let seen = 0;
    for (const page of pages)
      for (const chart of tree(page).querySelectorAll('topic-chart')) {
        const panel = JSON.parse(
          (chart.getAttribute('data-panel') ?? '')
            .replaceAll('&quot;', '"')
            .replaceAll('&#34;', '"'),
        ) as Panel;
        const topic = page.path.split('/')[2];
        for (const row of panel.rows)
          for (const p of row.points) {
            seen += 1;
            if (
              ![...statements.values()].some(
                (s) =>
                  s.topic === topic &&
                  s.province === row.province &&
                  s.year === p.year &&
                  s.value === p.value &&
                  s.valueMax === p.max,
              )
            )
              faults.push(`${page.path} ${row.name} ${p.text}`);
          }
        expect(Number(chart.getAttribute('data-rows'))).toBe(panel.rows.length);
      }
    expect(seen).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});

test.for([
  ['/so-sanh/', 'two provinces or more', (n: number) => n > 1],
  ['/so-sanh/mot-tinh/', 'at most one province', (n: number) => n < 2],
] as const)(
  'each cell of the matrix %s has the published state and all its statements, and no cell is missing',
  ([path, which, belongs]) => {
    const matrix = tree(pages.find((p) => p.path === path)!);
    const faults: string[] = [];
    const rows = matrix.querySelectorAll('tbody.matrix__row');
    const speaking = (topic: string) =>
      new Set(
        [...statements.values()]
          .filter(
            (s) => s.topic === topic && ['target', 'universal', 'qualitative'].includes(s.kind),
          )
          .map((s) => s.province),
      ).size;
    expect(
      rows.map((r) => r.getAttribute('data-topic')).sort(),
      `every topic of which ${which} state a goal`,
    ).toEqual([...topics.keys()].filter((t) => belongs(speaking(t))).sort());
    for (const row of rows) {
      const topic = topics.get(row.getAttribute('data-topic') ?? '')!;
      const cells = row.querySelectorAll('td[data-state]');
      if (cells.length !== 8) faults.push(`${topic.id}: ${cells.length} cells`);
      for (const cell of cells) {
        const published = topic.cells.find(
          (c) => c.province === cell.getAttribute('data-province') && c.year === year(cell),
        );
        if (published?.state !== cell.getAttribute('data-state'))
          faults.push(
            `${topic.id} ${published?.province} ${published?.year}: ${cell.getAttribute('data-state')}, published ${published?.state}`,
          );
        if (plain(cell.textContent) === '') faults.push(`${topic.id}: an empty cell`);
      }
      // Goals without a column of their own year still stand in the row.
      const shown = new Set(
        row
          .querySelectorAll('td[data-state] .cell-statement')
          .map((i) => i.getAttribute('data-id')),
      );
      for (const c of topic.cells.filter((x) => x.year !== 2025 && x.year !== 2030))
        if (c.statements.length > 0 && !c.statements.some((id) => shown.has(id)))
          faults.push(`${topic.id} ${c.province}: ${c.year ?? 'undated'} goals are not shown`);
    }
    expect(faults).toEqual([]);
  },
);

describe('the counts below the comparison', () => {
  const comparison = tree(pages.find((p) => p.path === '/so-sanh/')!);
  test('of goals are the numbers that stand in the province’s own table', () => {
    const cells = comparison.querySelectorAll('td[data-goals]');
    expect(cells.length).toBeGreaterThan(7);
    for (const cell of cells.filter((c) =>
      ['2025', '2030'].includes(c.getAttribute('data-goals') ?? ''),
    )) {
      const province = cell.getAttribute('data-province');
      const own = tree(everyPage.find((p) => p.path === `/tinh/${province}/`)!);
      expect(
        own.querySelectorAll(
          `#muc-tieu td[data-heading="${cell.getAttribute('data-goals')}"] data`,
        ),
        `${province} ${cell.getAttribute('data-goals')}`,
      ).toHaveLength(Number(plain(cell.textContent)));
    }
  });
  test('of what one province sets and another does not are those of the published statements, both ways', () => {
    const goals = [...statements.values()].filter((s) =>
      ['target', 'universal', 'qualitative'].includes(s.kind),
    );
    const of = (province: string) =>
      new Set(goals.filter((s) => s.province === province).map((s) => s.topic));
    let seen = 0;
    for (const cell of comparison.querySelectorAll('td[data-sets]')) {
      const [a = '', b = ''] = ['data-sets', 'data-lacks'].map((name) => cell.getAttribute(name));
      if (a === b) continue;
      seen += 1;
      const lacking = of(b);
      const n = [...of(a)].filter((t) => t !== null && !lacking.has(t)).length;
      expect([plain(cell.textContent), cell.querySelector('a')?.getAttribute('href')]).toEqual([
        String(n),
        `/so-sanh/?co=${a}&khong=${b}`,
      ]);
    }
    expect(seen).toBe(12);
  });
});

test('every statement of a goal stands on the page of its topic, with its sentence', () => {
  const missing: string[] = [];
  const byTopic = new Map(
    pages
      .filter((p) => p.path.startsWith('/so-sanh/') && p.path !== '/so-sanh/')
      .map((p) => [p.path.split('/')[2], tree(p)]),
  );
  for (const s of statements.values()) {
    if (s.topic === null) continue;
    const links =
      byTopic
        .get(s.topic)
        ?.querySelectorAll('#cau figure a')
        .map((a) => a.getAttribute('href')) ?? [];
    if (!links.includes(s.url)) missing.push(s.id);
  }
  expect(missing).toEqual([]);
});

test('a goal of no topic stands on the page of its province', () => {
  const apart = [...statements.values()].filter(
    (s) => s.topic === null && ['target', 'universal', 'qualitative'].includes(s.kind),
  );
  expect(apart.length).toBeGreaterThan(0);
  for (const s of apart) {
    const page =
      everyPage.find((p) => p.path === `/tinh/${s.province}/`) ??
      expect.fail(`no page of ${s.province}`);
    expect(
      tree(page)
        .querySelectorAll('#ngoai-chi-tieu a')
        .map((a) => a.getAttribute('href')),
      s.id,
    ).toContain(s.url);
  }
});

test('the old address of a topic leads on, by the browser and by a link; its embed and its tables are still there', () => {
  for (const former of edition.formerTopics) {
    const page =
      everyPage.find((p) => p.path === `/so-sanh/${former.slug}/`) ??
      expect.fail(`no page at the old address of ${former.slug}`);
    const root = tree(page);
    expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${former.url}`,
    );
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(root.querySelector('main a')?.getAttribute('href')).toBe(former.url);
    expect(
      everyPage.some((p) => p.path === former.url),
      former.url,
    ).toBe(true);
    const embed = tree(
      everyPage.find((p) => p.path === `/nhung/${former.slug}/`) ??
        expect.fail(`no embed at the old address of ${former.slug}`),
    );
    expect(embed.querySelector('meta[http-equiv=refresh]')).toBeNull();
    expect(embed.querySelectorAll('main a').map((a) => a.getAttribute('href'))).toContain(
      former.url,
    );
    for (const ending of ['csv', 'xlsx'])
      expect(existsSync(`dist/du-lieu/so-sanh/${former.slug}.${ending}`), former.slug).toBe(
        former.topic !== undefined,
      );
  }
});

test('an embed names the page of its topic as the one to be found, and leads back', () => {
  for (const page of pages.filter(
    (p) =>
      p.path.startsWith('/nhung/') &&
      !edition.formerTopics.some((f) => p.path === `/nhung/${f.slug}/`),
  )) {
    const root = tree(page);
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href'), page.path).toMatch(
      new RegExp(`/so-sanh/${page.path.split('/')[2]}/$`),
    );
    expect(root.querySelector('main a[href^="/so-sanh/"]'), page.path).not.toBeNull();
  }
});
