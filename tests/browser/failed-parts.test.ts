import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { edition } from '../support/edition.ts';
import { launch } from '../support/browser.ts';
import { failing, failures } from '../support/failures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const text = '/van-ban/kien-giang-nq22/';
const narrow = { width: 800, height: 800 };

/** What a reader does on a page, which files it needs, and where the page then says that they did not come, or leads instead. */
const parts: readonly (readonly [
  what: string,
  path: string,
  files: RegExp,
  act: (page: Page) => Promise<void>,
  then: RegExp | { readonly leadsTo: string },
])[] = [
  [
    '“dẫn câu này” in a text',
    text,
    /clause-actions\..*\.js/,
    (p) => p.locator('[id="ii_2-2-1-3_g1"] a.clause__cite').click({ force: true }),
    /Không tải được phần này/,
  ],
  [
    '“Sao chép trích dẫn” in a text',
    `${text}#ii_2-2-1-3_g1`,
    /trich-dan\//,
    (p) => p.getByRole('button', { name: 'Sao chép trích dẫn đầy đủ' }).click(),
    /Không tải được dữ liệu trích dẫn/,
  ],
  [
    '“Tìm trong văn bản này”',
    text,
    /find-in-text\..*\.js/,
    (p) => p.locator('.find-button:visible').first().click(),
    /Không tải được phần này/,
  ],
  [
    '“Lọc mục lục”',
    text,
    /contents-filter\..*\.js/,
    (p) => p.getByLabel('Lọc mục lục').focus(),
    /Không tải được phần này/,
  ],
  [
    'a preview of a reference',
    '/van-ban/tra-vinh-qd2043-2024/',
    /preview\..*\.js/,
    (p) => p.locator('a.reference-link').first().click(),
    { leadsTo: '/dan-chieu/' },
  ],
  [
    'the page that a preview is cut from',
    '/van-ban/tra-vinh-qd2043-2024/',
    /\/dan-chieu\/$/,
    async (p) => {
      await p.locator('a.reference-link').first().click();
    },
    { leadsTo: '/dan-chieu/' },
  ],
  [
    'an address with an older name',
    `${text}#ii_2-2-1-3_khong`,
    /trich-dan\//,
    async () => undefined,
    /Không tải được danh mục tên/,
  ],
  [
    'a link that bears a version',
    `${text}?v=0123abcd#ii_2-2-1-3_g1`,
    /trich-dan\//,
    async () => undefined,
    /Không tải được dữ liệu để biết/,
  ],
  [
    'the jump box',
    '/van-ban/',
    /jump-find\..*\.js/,
    (p) => jump(p, 'điều 2 2174'),
    /Không tải được phần này/,
  ],
  [
    'the jump box, its list of texts',
    '/van-ban/',
    /du-lieu\/texts\.json/,
    (p) => jump(p, 'điều 2 2174'),
    /Không tải được danh mục đoạn/,
  ],
  [
    'the jump box, its clauses',
    '/van-ban/',
    /trich-dan\//,
    (p) => jump(p, 'điều 2 2174'),
    /Không tải được danh mục đoạn/,
  ],
  [
    'the field above every page',
    '/van-ban/',
    /dialog\..*\.js/,
    (p) => p.locator('.site-header input[type=search]').fill('hồ sơ'),
    { leadsTo: '/tim-kiem/?q=h%E1%BB%93+s%C6%A1' },
  ],
  [
    'the search dialog',
    '/van-ban/',
    /\.pf_index/,
    async (p) => {
      await p.locator('.site-header input[type=search]').click();
      await p.locator('.search-dialog input').fill('hồ sơ');
    },
    /Không tải được dữ liệu tìm kiếm/,
  ],
  [
    'the rows in view as CSV',
    '/so-sanh/',
    /so-sanh\.csv$/,
    (p) => p.getByRole('button', { name: /CSV/ }).click(),
    /Không tải được bảng/,
  ],
  [
    'what makes the rows in view a file',
    '/so-sanh/',
    /matrix-save\..*\.js/,
    (p) => p.getByRole('button', { name: /Excel/ }).click(),
    /Không tải được bảng/,
  ],
  [
    'a chart as PNG',
    '/so-sanh/dien-thoai-thong-minh/',
    /dumbbell\..*\.js/,
    (p) => p.getByRole('button', { name: /PNG/ }).first().click(),
    /Không tải được phần này/,
  ],
  [
    'the list of keys',
    '/van-ban/',
    /keys-dialog\..*\.js/,
    (p) => p.locator('.keys-link').click(),
    { leadsTo: '/phuong-phap/#phim-tat' },
  ],
  [
    'a topic’s row above the results',
    '/tim-kiem/?q=smartphone',
    /chi-tieu\//,
    async () => undefined,
    /Không tải được hàng so sánh/,
  ],
  [
    'a topic’s row in the search dialog',
    '/van-ban/',
    /chi-tieu\//,
    async (p) => {
      await p.locator('.site-header input[type=search]').click();
      await p.locator('.search-dialog input').fill('smartphone');
    },
    /Không tải được hàng so sánh/,
  ],
];
async function jump(page: Page, words: string): Promise<void> {
  const field = page.locator('jump-box input:visible');
  if ((await field.count()) === 0) await page.locator('.header-jump summary').click();
  await field.fill(words);
  await page.keyboard.press('Enter');
}

async function opened(
  path: string,
  files: RegExp,
  how: string,
): Promise<{ context: BrowserContext; page: Page; heal: () => void }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const heal = await failing(context, files, how);
  const page = await context.newPage();
  await page.goto(`${inject('site')}${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () =>
      customElements.get('jump-box') !== undefined || document.querySelector('jump-box') === null,
  );
  return { context, page, heal };
}

describe.concurrent.for(parts)('%s', ([, path, files, act, then]) => {
  test.for(
    Object.keys(failures).filter(
      (how) =>
        ['answers 404', 'brings another page', 'never answers'].includes(how) &&
        !(how === 'never answers' && files.source.includes('dan-chieu')),
    ),
  )('is said not to have come, or leads on, when its file %s', async (how, { expect }) => {
    const { context, page } = await opened(path, files, how);
    await act(page);
    if (then instanceof RegExp) {
      await page.getByText(then).filter({ visible: true }).first().waitFor();
      expect(await page.locator('body').innerText()).not.toMatch(
        /Không tìm thấy|Không đoạn nào|không có đoạn mang mã/,
      );
    } else
      await page.waitForURL(
        (url) =>
          decodeURIComponent(url.href).startsWith(
            decodeURIComponent(`${inject('site')}${then.leadsTo}`).replaceAll('+', ' '),
          ) || url.href.startsWith(`${inject('site')}${then.leadsTo}`),
        { waitUntil: 'commit' },
      );
    await context.close();
  });
});

/** Pages whose own script does not come: what would need it is not shown, what stands instead is said. */
const pages: readonly (readonly [path: string, dead: string, said: RegExp | null])[] = [
  [
    '/tim-kiem/?q=h%E1%BB%93+s%C6%A1',
    'search-page form :is(input, button), [data-search]',
    /Không tải được phần tìm kiếm/,
  ],
  ['/so-sanh/', '.matrix-filters :is(input, select, button)', /Không tải được bộ lọc/],
  [`${text}ii_2-2-1-3_g1/`, '.cite-card button', /Không tải được các nút sao chép/],
  ['/so-sanh/dien-thoai-thong-minh/', 'chart-download button, copy-field button', null],
  [text, '.needs-script, .position-bar, .clause-actions', null],
];
describe.concurrent.for(pages)('when no script comes to %s', ([path, dead, said]) => {
  test.for([
    'answers 404',
    'brings another page',
    'brings nonsense of its own type',
    'is blocked',
    'never answers',
  ])('(each %s), no control is shown that cannot work', async (how, { expect }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await failing(context, /_astro\/.*\.js$/, how);
    const page = await context.newPage();
    await page.goto(`${inject('site')}${path}`, { waitUntil: 'commit' });
    await page.locator('main h1').first().waitFor();
    // Before its style sheet has come nothing of a page is painted.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([media])')].every(
        ({ sheet }) => sheet !== null,
      ),
    );
    if (said !== null) await page.getByText(said).filter({ visible: true }).waitFor();
    expect(await page.locator(dead).filter({ visible: true }).count()).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    if (path.startsWith('/tim-kiem/'))
      expect(
        await page.locator('main a[href^="/van-ban/"]').filter({ visible: true }).count(),
      ).toBe(edition.texts.length);
    if (path.endsWith('_g1/'))
      expect(
        await page.locator('.cite-card__forms :is(p, pre)').filter({ visible: true }).count(),
      ).toBe(2);
    await context.close();
  });
});

test('the search page, its script blocked on a phone, fits the screen', async ({ expect }) => {
  const context = await browser.newContext({ viewport: narrow });
  await failing(context, /_astro\/.*\.js$/, 'is blocked');
  const page = await context.newPage();
  await page.goto(`${inject('site')}/tim-kiem/`);
  await page.getByText('Không tải được phần tìm kiếm').filter({ visible: true }).waitFor();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await context.close();
});
