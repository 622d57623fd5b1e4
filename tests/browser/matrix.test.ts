import { isShared } from '../../src/domain/compare/compare.ts';
import { csvRecords } from '../../src/domain/compare/select-csv.ts';
import { markText } from '../../src/domain/national/mark-words.ts';
import { marksOf, standsOf } from '../../src/domain/national/marks-of.ts';
import { noFigure, noMark, standingWords } from '../../src/domain/national/standing-words.ts';
import { edition } from '../support/edition.ts';
import { brokenTies } from '../support/line-breaks.ts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from '../support/axe.ts';
import { readReleases } from '../../src/release/read-releases.ts';
import { dataVersion } from '../../src/release/site.ts';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Addresses of the site as the published files write them where it has none of its own. */
const fromRoot = (words: string): string => words.replaceAll(`${inject('site')}/`, '/');
const wide = {
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
};
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const wideBare = { ...wide, javaScriptEnabled: false };
const phoneBare = { ...phone, javaScriptEnabled: false };

/** Tabs by what they are opened with: each is read in by many tests, for a context of its own costs as much as the page. */
const tabs = new Map<BrowserContextOptions, Promise<{ page: Page; said: string[] }>>();
async function newTab(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (m) => said.push(m.text()));
  page.on('pageerror', (e) => said.push(e.message));
  return { page, said };
}

/** Opens the matrix in the tab that such pages share, and gathers what the console says of it. */
async function open(
  query: string,
  options: BrowserContextOptions = wide,
): Promise<{ page: Page; said: string[] }> {
  const made = tabs.get(options) ?? newTab(options);
  tabs.set(options, made);
  const { page, said } = await made;
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(options.viewport ?? wide.viewport);
  page.once('framenavigated', () => {
    said.length = 0;
  });
  await page.goto(`${inject('site')}/so-sanh/${query}`);
  if (options.javaScriptEnabled !== false) await page.locator('matrix-view[data-ready]').waitFor();
  return { page, said };
}
/** The table follows a choice when the choice itself has been painted. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            setTimeout(done);
          });
        });
      }),
  );
const rows = async (page: Page) => {
  await settled(page);
  return page.locator('tbody.matrix__row:visible').count();
};
const heads = async (page: Page) => {
  await settled(page);
  return page.locator('thead .matrix__column-head:visible').allInnerTexts();
};
const count = async (page: Page) => {
  await settled(page);
  return page.locator('[data-count]').innerText();
};
const names = async (page: Page) => {
  await settled(page);
  return page.locator('tbody.matrix__row:visible .matrix__row-name').allInnerTexts();
};
const firstNumber = (page: Page) =>
  page.locator('tbody.matrix__row td[data-state=stated] .cell-statement a:visible').first();

/** What each choice of a field says, and how many rows it leaves: chosen one after the other, as the browser does for a reader, without a way to the test between them. */
const rowsLeftBy = (field: Locator) =>
  field.evaluate(async (select: HTMLSelectElement) => {
    const later = () =>
      new Promise((done) => {
        requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
      });
    const options = [...select.options].filter((o) => o.value !== '' && !o.disabled);
    const promised = options.map((option) => ({ option, words: option.textContent.trim() }));
    const found: { words: string; count: number }[] = [];
    for (const { option, words } of promised) {
      select.value = option.value;
      for (const type of ['input', 'change'])
        select.dispatchEvent(new Event(type, { bubbles: true }));
      // Rows of which it says that they are on their way are waited for.
      do await later();
      while (document.querySelector('[data-count]')?.textContent.startsWith('Đang tải') === true);
      found.push({
        words,
        count: [...document.querySelectorAll('tbody.matrix__row')].filter((row) =>
          row.checkVisibility(),
        ).length,
      });
    }
    return found;
  });

/** A line of the CSV without its verdict, which is that of the provinces chosen. */
const unjudged = (line: string): string =>
  csvRecords(line)[0]
    ?.filter((_, i) => i !== 2 && i !== 3)
    .join('|') ?? '';

describe('the filters stand in the address', () => {
  test('a link opens the view it names: provinces, year and pillar', async () => {
    const { page, said } = await open('?tinh=kien-giang,tra-vinh&nam=2030&linh-vuc=xa-hoi-so');
    expect(await heads(page)).toEqual(['Kiên Giang', 'Trà Vinh']);
    expect(await page.locator('.matrix thead tr:last-child th:visible').allInnerTexts()).toEqual([
      expect.stringContaining('2030'),
      expect.stringContaining('2030'),
    ]);
    expect(
      await page
        .locator('tbody.matrix__row:visible')
        .evaluateAll((all) => [...new Set(all.map((b) => (b as HTMLElement).dataset['pillar']))]),
    ).toEqual(['xa-hoi-so']);
    expect(await count(page)).toBe(
      `${await rows(page)} trong ${await page.locator('tbody.matrix__row').count()} chỉ tiêu`,
    );
    expect(await page.locator('[name=nam]:checked').inputValue()).toBe('2030');
    expect(said).toEqual([]);
  });

  test.for([
    '',
    '?tinh=kien-giang,tra-vinh',
    '?tinh=gia-lai,dong-thap&nam=2030',
    '?linh-vuc=xa-hoi-so&khac=1',
    '?co=kien-giang&khong=gia-lai',
    '?mot-tinh=1&nam=2025',
    '?tach=1&khong=tra-vinh',
  ])('a number beside a choice is the number of rows it leaves: “%s”', async (query) => {
    const { page } = await open(query);
    const shown = await rows(page);
    // Numbers over every topic come with the topics.
    await expect
      .poll(() => page.locator('select[name=co] option').nth(1).textContent())
      .toMatch(/\(\d+\)/);
    for (const name of ['linh-vuc', 'so-duoc', 'co', 'khong']) {
      const field = page.locator(`select[name=${name}]`);
      const before = await field.inputValue();
      const left = await rowsLeftBy(field);
      expect(left.length).toBeGreaterThan(1);
      for (const { words, count } of left)
        expect(count, words).toBe(Number(/\((\d+)\)$/.exec(words)?.[1]));
      await field.selectOption(before);
      // The other field's numbers follow a frame later.
      await expect.poll(() => rows(page)).toBe(shown);
    }
    const more = page.locator('[name=mot-tinh]');
    if (await more.isEnabled()) {
      const adds = Number(await page.locator('[data-more]').textContent());
      const on = await more.isChecked();
      await more.click();
      await expect.poll(() => rows(page)).toBe(shown + (on ? -adds : adds));
    }
  });

  test('each choice is a step, and "back" takes it back', async () => {
    const { page } = await open('');
    const all = await rows(page);
    await page.selectOption('[name=so-duoc]', 'cung-thuoc-do');
    expect(new URL(page.url()).search).toBe('?so-duoc=cung-thuoc-do');
    const few = await rows(page);
    expect(few).toBeLessThan(all);
    await page.getByRole('checkbox', { name: 'Gia Lai' }).uncheck();
    expect(new URL(page.url()).search).toBe(
      '?tinh=kien-giang,dong-thap,tra-vinh&so-duoc=cung-thuoc-do',
    );
    await page.goBack();
    expect(await heads(page)).toHaveLength(edition.provinces.length);
    expect(await rows(page)).toBe(few);
    await page.goBack();
    expect(await rows(page)).toBe(all);
    expect(await page.locator('[name=so-duoc]').inputValue()).toBe('');
    await page.goForward();
    expect(await rows(page)).toBe(few);
  });

  test('a name is found as people type it; "bỏ lọc" brings everything back', async () => {
    const { page } = await open('');
    await page.locator('[name=ten]').fill('dien thoai');
    expect(await names(page)).toEqual([expect.stringMatching(/Điện thoại/)]);
    expect(new URL(page.url()).searchParams.get('ten')).toBe('dien thoai');
    await page.locator('[name=ten]').fill('không có chỉ tiêu này');
    await settled(page);
    expect(await page.locator('[data-empty]').innerText()).toContain('Không chỉ tiêu nào');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect([await count(page), new URL(page.url()).search]).toEqual([
      `${await page.locator('tbody.matrix__row').count()} chỉ tiêu`,
      '',
    ]);
  });

  test('sorting by name runs through all pillars; the page’s order comes back', async () => {
    const { page } = await open('');
    const before = await names(page);
    await page.selectOption('[name=xep]', 'ten');
    expect(await names(page)).toEqual(before.toSorted((a, b) => a.localeCompare(b, 'vi')));
    expect(await page.locator('tbody.matrix__pillar:visible').count()).toBe(0);
    await page.selectOption('[name=xep]', 'tru-cot');
    expect(await names(page)).toEqual(before);
  });

  test('the last two provinces cannot be taken away, and the page says why', async () => {
    const { page } = await open('?tinh=gia-lai,tra-vinh');
    expect(await page.getByRole('checkbox', { name: 'Gia Lai' }).isDisabled()).toBe(true);
    expect(await page.getByText('cần ít nhất hai cột').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'Đồng Tháp' }).check();
    await settled(page);
    expect(await page.getByRole('checkbox', { name: 'Gia Lai' }).isDisabled()).toBe(false);
  });
});

test('the verdict is that of the provinces and years in view, and is the editors’ own again when all are', async () => {
  const { page } = await open('');
  const verdicts = () => page.locator('tbody.matrix__row .verdict').allTextContents();
  const before = await verdicts();
  await page.getByRole('checkbox', { name: 'Đồng Tháp' }).uncheck();
  await page.getByRole('checkbox', { name: 'Trà Vinh' }).uncheck();
  await settled(page);
  const row = page.locator('tbody.matrix__row[data-topic=hai-long-thu-tuc-hanh-chinh]');
  expect(await row.locator('.verdict').innerText()).toBe('cùng thước đo');
  expect(await row.locator('td.matrix__pair:visible b').innerText()).toBe('giống');
  expect(
    (await page.locator('tbody.matrix__row:visible .verdict').allTextContents()).filter((v) =>
      /Đồng Tháp|Trà Vinh/.test(v),
    ),
  ).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await settled(page);
  expect(await verdicts()).toEqual(before);
});

test('two provinces are read against each other: a heading that counts every row, and a word in each', async () => {
  const { page } = await open('?tinh=kien-giang,tra-vinh&nam=2025');
  const heading = await page
    .getByRole('heading', { level: 2, name: /^Kiên Giang và Trà Vinh:/ })
    .innerText();
  const counted = [...heading.matchAll(/(\d+) /g)].reduce((sum, [, n]) => sum + Number(n), 0);
  expect(counted).toBe(await rows(page));
  expect(heading).toMatch(/[1-9]\d* giống, \d+ khác, \d+ chỉ một bên đặt mục tiêu/);
  for (const word of await page
    .locator('tbody.matrix__row > tr:first-child > td.matrix__pair:visible b')
    .allInnerTexts())
    expect(word).toMatch(
      /^(giống|giống một phần|khác|khác thước đo|thước đo gần nhau|chỉ (Kiên Giang|Trà Vinh) đặt mục tiêu|cả hai không đặt mục tiêu)$/,
    );
});

describe('what one province sets and another does not', () => {
  /** Names of the topics on which a province, or one text of it, sets a goal: from the published table. */
  const setBy = (side: string, year?: string) => {
    const [head = [], ...lines] = csvRecords(readFileSync('dist/du-lieu/so-sanh.csv', 'utf8'));
    const at = (line: readonly string[], name: string) => line[head.indexOf(name)] ?? '';
    return {
      all: new Set(lines.map((l) => at(l, 'chi-tieu'))),
      own: new Set(
        lines
          .filter(
            (l) =>
              at(l, 'ma-cam-ket') !== '' &&
              [at(l, 'ma-tinh'), at(l, 'ma-van-ban')].includes(side) &&
              (year === undefined || at(l, 'nam') === year),
          )
          .map((l) => at(l, 'chi-tieu')),
      ),
    };
  };
  const expected = (a: string, b: string, year?: string) => {
    const lacking = setBy(b, year).own;
    return [...setBy(a, year).own].filter((t) => !lacking.has(t)).sort();
  };
  const said = (page: Page) => page.locator('[data-gap] p').innerText();

  test.for<[query: string, a: string, b: string, year?: string]>([
    ['?co=kien-giang&khong=gia-lai', 'kien-giang', 'gia-lai'],
    ['?nam=2030&co=tra-vinh&khong=dong-thap', 'tra-vinh', 'dong-thap', '2030'],
    ['?tinh=gia-lai,tra-vinh&co=gia-lai&khong=tra-vinh', 'gia-lai', 'tra-vinh'],
    [
      '?tinh=kien-giang&tach=1&co=kien-giang-qd2174-2022&khong=kien-giang-nq22',
      'kien-giang-qd2174-2022',
      'kien-giang-nq22',
    ],
  ])(
    '“%s” shows the rows of the published table, topics of one province too, and says how many',
    async ([query, a, b, year]) => {
      const { page, said: console } = await open(query);
      expect((await names(page)).map((n) => n.trim()).sort()).toEqual(expected(a, b, year));
      expect(await said(page)).toContain(`: ${await rows(page)} chỉ tiêu`);
      expect(await count(page)).toBe(`${await rows(page)} trong ${setBy(a).all.size} chỉ tiêu`);
      const words = await page
        .locator('tbody.matrix__row:visible > tr:first-child > td.matrix__pair:visible b')
        .allInnerTexts();
      if (words.length > 0)
        expect(new Set(words)).toEqual(new Set([expect.stringMatching(/^chỉ .+ đặt mục tiêu$/)]));
      expect(console).toEqual([]);
    },
  );

  test('the other side and the two columns alone are a press away, each with its address, and "back" leads back', async () => {
    const { page } = await open('?co=kien-giang&khong=gia-lai');
    const before = await names(page);
    const other = page.getByRole('button', { name: 'Ngược lại' });
    const promised = Number(/(\d+)/.exec(await other.innerText())?.[1]);
    await other.click();
    expect(new URL(page.url()).search).toBe('?co=gia-lai&khong=kien-giang');
    expect(await rows(page)).toBe(promised);
    expect(await said(page)).toMatch(/^Gia Lai đặt mục tiêu, Kiên Giang không đặt mục tiêu nào: /);
    expect(await other.evaluate((b) => b === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Chỉ xem hai cột này' }).click();
    expect(await heads(page)).toEqual(['Kiên Giang', 'Gia Lai']);
    expect(await rows(page)).toBe(promised);
    expect(await other.evaluate((b) => b === document.activeElement)).toBe(true);
    await page.goBack();
    await page.goBack();
    expect(await names(page)).toEqual(before);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await settled(page);
    expect(await page.locator('[data-gap]').isVisible()).toBe(false);
  });

  test('chosen in the form, it combines with the year, the pillar, a name and the order', async () => {
    const { page } = await open('');
    await page.selectOption('select[name=co]', 'tra-vinh');
    await page.selectOption('select[name=khong]', 'dong-thap');
    await page.locator('[name=nam][value="2025"]').check();
    await expect
      .poll(async () => (await names(page)).length)
      .toBe(expected('tra-vinh', 'dong-thap', '2025').length);
    const all = await names(page);
    expect(await said(page)).toMatch(
      /^Trà Vinh đặt mục tiêu cho 2025, Đồng Tháp không .* cho 2025/,
    );
    await page.selectOption('[name=xep]', 'ten');
    expect(await names(page)).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'vi')));
    await page.locator('[name=ten]').fill('so');
    const few = await rows(page);
    expect(few).toBeLessThan(all.length);
    expect(await said(page)).toContain(`: ${few} chỉ tiêu`);
    expect(new URL(page.url()).search).toBe('?nam=2025&co=tra-vinh&khong=dong-thap&xep=ten&ten=so');
  });

  test('a text joined with its province again is asked as the province', async () => {
    const { page } = await open('?co=kien-giang-nq22');
    expect(await heads(page)).toHaveLength(edition.provinces.length + 1);
    await page.getByLabel('tách hai văn bản của Kiên Giang').uncheck();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?co=kien-giang');
    expect(await heads(page)).toHaveLength(edition.provinces.length);
  });

  test('the switch adds the topics of one province under their pillars, their numbers open, and takes them away again', async () => {
    const { page, said: console } = await open('');
    const [before, adds] = [
      await names(page),
      Number(await page.locator('[data-more]').textContent()),
    ];
    await page.locator('[name=mot-tinh]').check();
    await expect.poll(() => rows(page)).toBe(before.length + adds);
    expect(new URL(page.url()).search).toBe('?mot-tinh=1');
    expect(await count(page)).toBe(`${before.length + adds} chỉ tiêu`);
    const pillars = await page
      .locator('tbody:visible')
      .evaluateAll((all) => all.map((b) => (b as HTMLElement).dataset['pillar']));
    expect(pillars.filter((p, i) => p !== pillars[i - 1])).toEqual([...new Set(pillars)]);
    const added = page.locator('tbody.matrix__row[data-verdict=mot-tinh]').first();
    await added.locator('td[data-state=stated] .cell-statement a').first().click();
    expect(await added.locator('.matrix__sentences').isVisible()).toBe(true);
    await page.getByLabel('tách hai văn bản của Kiên Giang').check();
    await settled(page);
    expect(await added.locator('td[data-state]:visible').count()).toBe(10);
    await page.locator('[name=mot-tinh]').uncheck();
    expect(await names(page)).toEqual(before);
    expect(console).toEqual([]);
  });

  test('the CSV has the topics in view, no more and no less', async () => {
    const { page } = await open('?nam=2025&co=gia-lai&khong=tra-vinh');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const topics = csvRecords(readFileSync(await download.path(), 'utf8'))
      .slice(1)
      .map(([topic]) => topic);
    expect([...new Set(topics)].sort()).toEqual(expected('gia-lai', 'tra-vinh', '2025'));
  });

  test('topics that do not arrive are said to be missing, and nothing is counted that is not known', async () => {
    const context = await browser.newContext(wide);
    const page = await context.newPage();
    await page.route('**/so-sanh/mot-tinh/', (route) => route.abort());
    await page.goto(`${inject('site')}/so-sanh/?co=kien-giang&khong=gia-lai`);
    await page.locator('matrix-view[data-ready]').waitFor();
    expect(await page.locator('[data-passed-over]').innerText()).toContain(
      'bảng dưới đây thiếu chúng',
    );
    expect(await page.getByRole('button', { name: 'Tải lại trang' }).isVisible()).toBe(true);
    expect(await page.locator('[data-gap]').isVisible()).toBe(false);
    expect(await page.locator('select[name=co] option').allTextContents()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/\d\)$/)]),
    );
    await context.close();
  });

  test('printed, the sheet says what its rows are; the ways on are not printed', async () => {
    const { page } = await open('?co=kien-giang&khong=gia-lai');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-gap] p').isVisible()).toBe(true);
    expect(await page.locator('[data-gap] button:visible').count()).toBe(0);
  });

  test('a phone has all of it, within its width', async () => {
    const { page, said: console } = await open('?co=kien-giang&khong=gia-lai', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.getByRole('button', { name: 'Lọc thêm' }).tap();
    await page.selectOption('select[name=khong]', 'tra-vinh');
    await expect.poll(() => rows(page)).toBe(expected('kien-giang', 'tra-vinh').length);
    expect(console).toEqual([]);
  });

  test('without script the topics of one province are a table of their own', async () => {
    const { page } = await open('', wideBare);
    expect(await page.locator('[data-gap]').isVisible()).toBe(false);
    const shared = await page.locator('tbody.matrix__row').count();
    await page.getByRole('link', { name: 'Xem thành bảng' }).click();
    // Until all of it is there.
    await page.waitForURL('**/so-sanh/mot-tinh/');
    expect((await page.locator('tbody.matrix__row:visible').count()) + shared).toBe(
      setBy('').all.size,
    );
  });
});

describe('Kiên Giang’s two texts stand apart when asked', () => {
  const apart = 'tách hai văn bản của Kiên Giang';

  test('five columns stand side by side, each cell and sentence that of its own text', async () => {
    const { page, said } = await open('');
    await page.getByLabel(apart).check();
    expect(new URL(page.url()).search).toBe('?tach=1');
    expect((await heads(page)).map((h) => h.replace(/\s+/g, ' '))).toEqual([
      'Kiên Giang Nghị quyết 22',
      'Kiên Giang Quyết định 2174',
      'Đồng Tháp',
      'Gia Lai',
      'Trà Vinh',
    ]);
    const texts = ['kien-giang-nq22', 'kien-giang-qd2174-2022'];
    for (const text of texts) {
      const links = await page
        .locator(`tbody.matrix__row td[data-text=${text}] a:not(.absence > a)`)
        .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
      expect(links.length).toBeGreaterThan(25);
      expect(new Set(links)).toEqual(new Set([`/van-ban/${text}/`]));
    }
    expect(
      await page.locator('tbody.matrix__row').first().locator('td[data-state]:visible').count(),
    ).toBe(10);
    await page
      .locator('td[data-state=stated][data-text=kien-giang-qd2174-2022] .cell-statement a')
      .first()
      .click();
    expect(await page.locator('.matrix__sentence-cell:visible').count()).toBe(
      edition.provinces.length + 1,
    );
    expect(
      await page
        .locator('.matrix__pillar th')
        .first()
        .evaluate((th) => (th as HTMLTableCellElement).colSpan),
    ).toBe(11);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1440,
    );
    await page.goBack();
    expect(await heads(page)).toEqual(['Kiên Giang', 'Đồng Tháp', 'Gia Lai', 'Trà Vinh']);
    expect(said).toEqual([]);
  });

  test('they alone are read against each other, and can be neither joined nor taken away', async () => {
    const { page } = await open('?tinh=kien-giang&tach=1');
    const heading = await page
      .getByRole('heading', { level: 2, name: /^Nghị quyết.22 và Quyết định.2174:/ })
      .innerText();
    expect(
      [
        ...heading
          .replaceAll('\u00a0', ' ')
          .replace(/^.*: /, '')
          .matchAll(/(\d+) /g),
      ].reduce((sum, [, n]) => sum + Number(n), 0),
    ).toBe(await rows(page));
    expect([
      await page.getByLabel(apart).isDisabled(),
      await page.getByLabel('Kiên Giang', { exact: true }).isDisabled(),
    ]).toEqual([true, true]);
    await page.getByLabel('chỉ chỗ các văn bản nói khác nhau').check();
    expect(await heads(page)).toHaveLength(2);
    expect(await rows(page)).toBeGreaterThan(0);
    for (const word of await page
      .locator('tbody.matrix__row:visible td.matrix__pair[data-word]')
      .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['word'])))
      expect(['different', 'unlike', 'near']).toContain(word);
  });

  test('what counts provinces counts Kiên Giang once: the same rows differ', async () => {
    const { page } = await open('?khac=1');
    const before = await rows(page);
    await page.getByLabel(apart).check();
    expect(await rows(page)).toBe(before);
    await page.getByLabel('Kiên Giang', { exact: true }).uncheck();
    await settled(page);
    expect(await page.getByLabel(apart).isVisible()).toBe(false);
    expect(new URL(page.url()).search).not.toContain('tach');
  });

  test('a phone has a line for each text in every block', async () => {
    const { page, said } = await open('?tach=1', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(
      (
        await page
          .locator('tbody.matrix__row')
          .first()
          .locator('.matrix__cell-name:visible')
          .allInnerTexts()
      ).map((t) => t.replace(/\s+/g, ' ')),
    ).toEqual([
      'Kiên Giang Nghị quyết 22',
      'Kiên Giang Quyết định 2174',
      'Đồng Tháp',
      'Gia Lai',
      'Trà Vinh',
    ]);
    await page.locator('td[data-text=kien-giang-qd2174-2022] .cell-statement a').first().tap();
    expect(
      await page
        .locator('.matrix__sentence-cell:visible')
        .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['text'])),
    ).toEqual(['kien-giang-qd2174-2022']);
    expect(said).toEqual([]);
  });

  test('the CSV says of each text what the columns say', async () => {
    const { page } = await open('?tinh=kien-giang&tach=1&nam=2030');
    const said = await page
      .locator('tbody.matrix__row td[data-text][data-state="not-stated"]:visible')
      .evaluateAll((all) => all.map((e) => e.textContent.replace(/\s+/g, ' ')));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const lines = fromRoot(readFileSync(await download.path(), 'utf8'))
      .slice(1)
      .trim()
      .split('\r\n');
    const published = readFileSync('dist/du-lieu/so-sanh-theo-van-ban.csv', 'utf8');
    expect(
      lines.map(unjudged).every((line) => published.split('\r\n').map(unjudged).includes(line)),
    ).toBe(true);
    for (const words of ['không nêu', 'không đặt mức, có nói tới']) {
      const cells = said.filter((cell) => cell.includes(words)).length;
      expect(cells, words).toBeGreaterThan(0);
      expect(
        lines.filter((l) => l.includes(`,${words},`) || l.includes(`,"${words}",`)),
        words,
      ).toHaveLength(cells);
    }
  });
});

describe('the national marks, when they are asked for', () => {
  const marks = 'kèm mức quốc gia';
  /** Everything the page says and chooses but the marks themselves. */
  const withoutMarks = async (page: Page): Promise<string> => {
    await settled(page);
    return page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const part of body.querySelectorAll('[data-national], script')) part.remove();
      const fields = [...document.querySelectorAll('form.matrix-filters :is(input, select)')];
      return [
        body.textContent.replace(/\s+/g, ' '),
        ...fields
          .filter((f) => (f as HTMLInputElement).name !== 'quoc-gia')
          .map((f) => `${(f as HTMLInputElement).value} ${(f as HTMLInputElement).checked}`),
        ...[...document.querySelectorAll<HTMLElement>('.matrix :is(tbody, td[data-state])')].map(
          (e) => `${e.hidden} ${e.dataset['topic'] ?? ''} ${e.dataset['state'] ?? ''}`,
        ),
      ].join('\n');
    });
  };
  const lines = (page: Page, topic: string) =>
    page.locator(`tbody[data-topic=${topic}] [data-national] p`).allInnerTexts();

  test.for([
    '',
    '?tinh=gia-lai,tra-vinh',
    '?tinh=kien-giang&tach=1&nam=2030',
    '?so-duoc=khac-thuoc-do&xep=ten',
    '?co=kien-giang&khong=gia-lai',
  ])('change no count, verdict, filter or pair word: “%s”', async (query) => {
    const { page, said } = await open(query);
    // The numbers over every topic come when the form is used.
    await page.getByLabel(marks).focus();
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.endsWith('/so-sanh/mot-tinh/')),
        ),
      )
      .toBe(true);
    await settled(page);
    expect(await page.locator('select[name=co] option').nth(1).textContent()).toMatch(/\(\d+\)/);
    const before = await withoutMarks(page);
    await page.getByLabel(marks).check();
    await expect.poll(() => page.locator('[data-national]:visible').count()).toBe(await rows(page));
    expect(await withoutMarks(page)).toBe(before);
    expect(await page.locator('[data-national] :is([data-state], [data-province])').count()).toBe(
      0,
    );
    await page.getByLabel(marks).uncheck();
    await settled(page);
    expect(await page.locator('[data-national]').count()).toBe(0);
    expect(await withoutMarks(page)).toBe(before);
    expect(said).toEqual([]);
  });

  test('stand in the address, in the link that is copied, and go with "back"', async () => {
    const { page } = await open('?nam=2025');
    await page.getByLabel(marks).check();
    await page.locator('[data-national]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?nam=2025&quoc-gia=1');
    await page.goBack();
    await settled(page);
    expect(await page.locator('[data-national]').count()).toBe(0);
    expect(await page.getByLabel(marks).isChecked()).toBe(false);
    await page.goForward();
    await page.locator('[data-national]').first().waitFor();
    // What is no filter stays when the filters go.
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?quoc-gia=1');
    expect(await page.getByRole('button', { name: 'Bỏ lọc' }).isVisible()).toBe(false);
    expect(await page.locator('[data-national]:visible').count()).toBe(await rows(page));
  });

  test('say of each topic every mark of the years in view, who of those in view stands where, and what is not known', async () => {
    const { page, said } = await open('?quoc-gia=1');
    const plain = (words: string) => words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
    const provinces = edition.provinces.map((p) => ({ slug: p.slug, name: p.name }));
    const expected = (topic: string, year: number | null, inView: readonly string[]) => {
      const stands = standsOf(edition.statements, edition.nationalMarks, edition.texts);
      return marksOf(edition.nationalMarks, { topic })
        .filter((m) => year === null || m.year === year)
        .map((mark) => ({
          begins: `${mark.year ?? 'Không gắn năm'}: ${markText(mark)} (${mark.numerator}), ${mark.decision.type} số ${mark.decision.number}`,
          pairs: stands
            .filter((s) => s.mark === mark && inView.includes(s.statement.province))
            .map((s) => [
              standingWords(s.standing, s),
              provinces.find((p) => p.slug === s.statement.province)?.name ?? '',
            ]),
        }));
    };
    const check = async (year: number | null, inView: readonly string[]) => {
      let marked = 0;
      for (const topic of edition.topics.filter(isShared)) {
        const shown = (await lines(page, topic.slug)).map(plain);
        const own = expected(topic.slug, year, inView);
        if (marksOf(edition.nationalMarks, { topic: topic.slug }).length === 0)
          expect(shown, topic.slug).toEqual([noMark]);
        else {
          marked += 1;
          const empty = [2025, 2030].filter(
            (y) =>
              (year === null || year === y) &&
              !marksOf(edition.nationalMarks, { topic: topic.slug }).some((m) => m.year === y),
          );
          expect(shown.length, topic.slug).toBe(own.length + empty.length);
          for (const y of empty) expect(shown, topic.slug).toContain(`${y}: ${noFigure}`);
          for (const { begins, pairs } of own) {
            const line = shown.find((l) => l.startsWith(plain(begins))) ?? '';
            const parts = line.slice(plain(begins).length).trim();
            expect(parts === '', `${topic.slug}: ${line}`).toBe(pairs.length === 0);
            for (const [words = '', name = ''] of pairs)
              expect(parts.toLowerCase(), topic.slug).toMatch(
                new RegExp(`${RegExp.escape(words)}: [^;:]*${name}`.toLowerCase()),
              );
            for (const { name } of provinces)
              if (!pairs.some(([, n]) => n === name)) expect(parts, topic.slug).not.toContain(name);
          }
        }
      }
      expect(marked).toBeGreaterThan(10);
    };
    const all = provinces.map((p) => p.slug);
    await check(null, all);
    await page.locator('[name=nam][value="2030"]').check();
    await page.getByRole('checkbox', { name: 'Gia Lai' }).uncheck();
    await settled(page);
    await check(
      2030,
      all.filter((p) => p !== 'gia-lai'),
    );
    expect(said).toEqual([]);
  });

  test('of texts that stand apart name the text', async () => {
    const { page } = await open('?tinh=kien-giang&tach=1&quoc-gia=1&nam=2025');
    expect(
      (await lines(page, 'doanh-nghiep-nho-va-vua')).join(' ').replaceAll('\u00a0', ' '),
    ).toMatch(/Bằng: .*Nghị quyết 22.*Quyết định 2174/);
  });

  test('go with the rows that are taken away, in columns of their own', async () => {
    const { page } = await open('?quoc-gia=1&nam=2025&linh-vuc=kinh-te-so');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const [head = [], ...table] = csvRecords(readFileSync(await download.path(), 'utf8'));
    const ids = new Set(
      table.flatMap((l) => (l[head.indexOf('ma-muc-quoc-gia')] ?? '').split(' ').filter(Boolean)),
    );
    const shown = await page
      .locator('[data-national]:visible a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
    expect(shown.length).toBeGreaterThan(4);
    // Beside a goal whose measure has a mark, the table names that one alone.
    expect([...ids].filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('are printed', async () => {
    const { page } = await open('?quoc-gia=1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-national] p').first().isVisible()).toBe(true);
  });

  test('stand under the lines of the provinces on a phone, within its width', async () => {
    const { page, said } = await open('?quoc-gia=1', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    const block = page.locator('tbody[data-topic=doanh-nghiep-nho-va-vua]');
    const top = async (selector: string) =>
      (await block.locator(selector).last().boundingBox())?.y ?? 0;
    expect(await top('[data-national] th')).toBeGreaterThan(await top('td[data-state]:visible'));
    expect(await top('[data-national] td')).toBeGreaterThan(await top('[data-national] th'));
    expect(said).toEqual([]);
  });

  test('have no fault that axe finds, light and dark, and break no number or document code', async () => {
    const { page } = await open('?quoc-gia=1&linh-vuc=kinh-te-so');
    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await brokenTies(page, width), `${width} px`).toEqual([]);
      expect(await faultsIn(page), `${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsIn(page, 'html', 'colours')).toEqual([]);
  });

  test('that do not arrive are said to be missing, and come when they are asked for again', async () => {
    const context = await browser.newContext(wide);
    const page = await context.newPage();
    await page.route('**/muc-quoc-gia.json', (route) => route.abort(), { times: 1 });
    await page.goto(`${inject('site')}/so-sanh/?quoc-gia=1`);
    await page.locator('matrix-view[data-ready]').waitFor();
    expect(await page.locator('[data-passed-over]').innerText()).toContain(
      'Không tải được mức quốc gia',
    );
    await page.locator('[name=nam][value="2025"]').check();
    await page.locator('[data-national]').first().waitFor();
    expect(await page.locator('[data-passed-over]').innerText()).toBe('');
    await context.close();
  });

  test('without script are a link away', async () => {
    const { page } = await open('?quoc-gia=1', wideBare);
    await page.locator('noscript a, matrix-view a[href="/quoc-gia/"]').first().click();
    await page.waitForURL(`${inject('site')}/quoc-gia/`);
  });
});

describe('a number opens its sentences', () => {
  test('by mouse: each province’s sentence stands under its number, and the clause is a link away', async () => {
    const { page, said } = await open('');
    const link = firstNumber(page);
    await link.click();
    const row = page.locator('.matrix__sentences:visible');
    expect(await row.count()).toBe(1);
    expect(await row.locator('.matrix__sentence-cell:visible').count()).toBe(
      edition.provinces.length,
    );
    expect(await row.locator('a[href^="/van-ban/"]').count()).toBeGreaterThan(0);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    await row.getByRole('button', { name: 'Đóng các câu' }).click();
    expect(await page.locator('.matrix__sentences:visible').count()).toBe(0);
    expect(said).toEqual([]);
  });

  test('by keyboard: Enter opens, Escape closes from within and the number has the focus again', async () => {
    const { page } = await open('');
    const link = firstNumber(page);
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.matrix__sentences:visible').count()).toBe(1);
    await page.locator('.matrix__sentences:visible .matrix__sentence-cell a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.matrix__sentences:visible').count()).toBe(0);
    expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
  });

  test('a middle click, or one with a key held, still leads to the clause', async () => {
    const { page } = await open('');
    await firstNumber(page).evaluate((a) => {
      a.addEventListener('click', (e) => {
        (window as unknown as { kept: boolean }).kept = !e.defaultPrevented;
        e.preventDefault();
      });
      a.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    });
    expect(await page.locator('.matrix__sentences:visible').count()).toBe(0);
  });

  test('with one year chosen, only its sentences are shown', async () => {
    const { page } = await open('?nam=2030');
    await firstNumber(page).click();
    for (const years of await page
      .locator('.matrix__sentences:visible .quoted-sentence:visible')
      .evaluateAll((all) => all.map((f) => (f as HTMLElement).dataset['years'] ?? '')))
      expect(years.split(' ')).toContain('2030');
  });
});

test('the head sticks to the top of a wide page', async () => {
  const { page } = await open('');
  await page.evaluate(() => {
    scrollTo(0, 3000);
  });
  const [first, second] = await page
    .locator('thead tr')
    .evaluateAll((all) =>
      all.map((tr) => tr.querySelector('th:last-child')?.getBoundingClientRect().top ?? -1),
    );
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(30);
  expect(second).toBeLessThan(60);
});

test('between phone and desk the table scrolls in a region that the keyboard reaches, and its first column stays', async () => {
  const { page } = await open('', { viewport: { width: 800, height: 900 } });
  const region = page.getByRole('region', { name: 'Bảng so sánh' });
  await region.focus();
  await region.evaluate((e) => {
    e.scrollLeft = 200;
  });
  const [left, edge] = [
    await page
      .locator('tbody.matrix__row th')
      .first()
      .evaluate((e) => e.getBoundingClientRect().left),
    await region.evaluate((e) => e.getBoundingClientRect().left),
  ];
  expect(Math.abs(left - edge)).toBeLessThan(2);
});

describe('a phone', () => {
  test('has a block per topic with its years named, and no wide table', async () => {
    const { page, said } = await open('', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    const block = page.locator('tbody.matrix__row').first();
    expect(await block.locator('.matrix__row-years').innerText()).toMatch(/2025\s+2030/);
    const lefts = await block
      .locator('.matrix__row-years span, td[data-province=kien-giang][data-year="2030"]')
      .evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().left)));
    expect(lefts[1]).toBe(lefts[2]);
    expect(said).toEqual([]);
  });

  test('opens the sentence of the number that was touched, right under it', async () => {
    const { page } = await open('', phone);
    const link = page
      .locator('tbody.matrix__row')
      .first()
      .locator('td[data-province=kien-giang] .cell-statement a')
      .first();
    await link.tap();
    expect(
      await page
        .locator('.matrix__sentence-cell:visible')
        .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['province'])),
    ).toEqual(['kien-giang']);
    const [number, sentence, next] = await Promise.all(
      [
        link,
        page.locator('.matrix__sentence-cell:visible'),
        page.locator('tbody.matrix__row').first().locator('td[data-province=dong-thap]').first(),
      ].map(async (l) => (await l.boundingBox())?.y ?? 0),
    );
    expect(sentence!).toBeGreaterThan(number!);
    expect(next!).toBeGreaterThan(sentence!);
  });

  test('keeps the province’s name when only 2030 is shown', async () => {
    const { page } = await open('?nam=2030', phone);
    expect(
      await page
        .locator('tbody.matrix__row')
        .first()
        .locator('.matrix__cell-name:visible')
        .allInnerTexts(),
    ).toEqual(['Kiên Giang', 'Đồng Tháp', 'Gia Lai', 'Trà Vinh']);
  });
});

test('two measures under one heading are told apart in the verdict of two provinces, and in the file taken away', async () => {
  const { page } = await open('?tinh=kien-giang,tra-vinh');
  const said = (topic: string) => page.locator(`tbody[data-topic=${topic}] .verdict`).innerText();
  const [health, firms] = [
    await said('ho-so-suc-khoe-dien-tu'),
    await said('doanh-nghiep-nho-va-vua'),
  ];
  expect(health).toBe(
    'so được, có lưu ý: Kiên Giang: tính trên người dân; Trà Vinh: tính trên dân số',
  );
  expect(firms).toMatch(
    /^so được, có lưu ý: cả hai: doanh nghiệp nhỏ và vừa sử dụng nền tảng số; riêng Trà Vinh: /u,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const judged = csvRecords(readFileSync(await download.path(), 'utf8')).map(
    ([, , verdict, difference]) => `${verdict}: ${difference}`,
  );
  expect(judged).toEqual(expect.arrayContaining([health, firms]));
});

test('the CSV holds the rows in view, as published but for the verdict, which is that of the rows on the page', async () => {
  const { page } = await open('?tinh=gia-lai,tra-vinh&linh-vuc=tong-the');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = fromRoot(readFileSync(await download.path(), 'utf8'));
  const published = readFileSync('dist/du-lieu/so-sanh.csv', 'utf8');
  expect(csv.startsWith('\uFEFFchi-tieu,tru-cot,')).toBe(true);
  expect(csv).not.toContain('Kiên Giang,2025');
  const lines = csv.slice(1).trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(
    lines.map(unjudged).every((line) => published.split('\r\n').map(unjudged).includes(line)),
  ).toBe(true);
  const verdicts = await page.locator('tbody.matrix__row:visible .verdict').allTextContents();
  expect(
    [
      ...new Set(
        csvRecords(csv)
          .slice(1)
          .map(
            ([, , verdict, difference]) =>
              `${verdict}${difference === '' ? '' : `: ${difference}`}`,
          ),
      ),
    ].sort(),
  ).toEqual([...new Set(verdicts)].sort());
});

test('the Excel file holds the rows in view, with numbers as numbers and addresses that lead back from a reader’s disk; what makes it comes when it is asked for', async () => {
  const { page, said } = await open('?tinh=gia-lai,tra-vinh&linh-vuc=tong-the&nam=2025');
  const loaded = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter((r) => /matrix-(?:save|xlsx)/.test(r.name))
          .length,
    );
  expect(await loaded()).toBe(0);
  const rows = await page.locator('tbody.matrix__row:visible').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Excel/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^doi-chieu-so-sanh-\d{4}\.\d{1,2}\.\d{1,2}.*\.xlsx$/,
  );
  const parts = unzipSync(readFileSync(await download.path()));
  const part = (path: string) => strFromU8(parts[path] ?? expect.fail(`no ${path}`));
  expect(await loaded()).toBeGreaterThan(0);
  expect(part('xl/worksheets/sheet1.xml').match(/<row /g)?.length).toBeGreaterThan(2 * rows);
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="C2"[^>]*><v>2025<\/v>/);
  const words = part('xl/sharedStrings.xml');
  expect(words).not.toContain('Đồng Tháp<');
  for (const w of ['Vì sao không có số', 'Gia Lai', page.url().replaceAll('&', '&amp;')])
    expect(words).toContain(w);
  expect(
    [
      ...part('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Target="([^"]*)" TargetMode/g),
    ].filter(([, target = '']) => !/^https?:\/\/[^/]+\/(van-ban|so-sanh)\//.test(target)),
  ).toEqual([]);
  expect(said).toEqual([]);
});

test('the whole table comes as an Excel file, too: the policy that forbids workers of its own making does not stop it', async () => {
  const { page, said } = await open('');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Excel/ }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(
    strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)?.length,
  ).toBeGreaterThan(500);
  expect(said).toEqual([]);
});

test('the link to the view is copied, and the page says so', async () => {
  const { page } = await open('?nam=2025');
  await page.getByRole('button', { name: 'Sao chép liên kết tới cách xem này' }).click();
  await page.getByText('Đã sao chép liên kết').first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${page.url()}&ban=${dataVersion(edition, readReleases())}`,
  );
});

test('without script the whole table stands, its numbers lead to their clauses, and no dead form is shown', async () => {
  const { page } = await open('', wideBare);
  expect(await page.locator('tbody.matrix__row:visible').count()).toBe(
    await page.locator('tbody.matrix__row').count(),
  );
  expect(await page.locator('tbody.matrix__row').count()).toBeGreaterThan(40);
  expect(await page.locator('[data-text]').count()).toBe(0);
  expect(await page.locator('form.matrix-filters').isVisible()).toBe(false);
  await firstNumber(page).click();
  await page.waitForURL(`${inject('site')}/van-ban/**`);
});

describe('on a phone', () => {
  test('without script too, a bar that stays in sight leads through the comparison', async () => {
    const { page } = await open('', phoneBare);
    const bar = page.locator('.matrix-bar');
    await page.locator('.matrix-ways a', { hasText: 'Hạ tầng số' }).tap();
    const topOf = (place: Locator) => place.boundingBox().then((b) => b?.y ?? -1);
    const head = page.locator('#ha-tang-so');
    await expect.poll(() => topOf(head)).toBeLessThan(300);
    const under = await bar.boundingBox();
    expect(under?.y).toBe(0);
    expect(await topOf(head)).toBeGreaterThanOrEqual(under?.height ?? 0);
    await bar.getByRole('link', { name: 'Các trụ cột' }).tap();
    const ways = page.locator('.matrix-ways');
    await expect.poll(() => topOf(ways).then((y) => y >= 0 && y < 100)).toBe(true);
    await bar.getByRole('link', { name: 'Đếm theo tỉnh' }).tap();
    const counts = page.locator('#dem');
    await expect.poll(() => topOf(counts).then((y) => y >= 0 && y < 100)).toBe(true);
  });

  test('a pillar of which the filters show no row is no way', async () => {
    const { page } = await open('?linh-vuc=xa-hoi-so', phone);
    expect(await page.locator('.matrix-ways a:visible').allTextContents()).toEqual(['Xã hội số']);
  });
});
