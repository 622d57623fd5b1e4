import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { settled } from '../support/settled.ts';
import { edition } from '../support/edition.ts';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const done = (page: Page) => page.locator('#tim-kiem[data-search-state="done"]').waitFor();
const results = (page: Page) =>
  page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((i) => i.getAttribute('data-ref') ?? ''));

async function searched(
  query: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${inject('site')}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await done(page);
  return page;
}

test('a search without marks finds the sentence, marks its words and opens it at its place', async () => {
  const page = await searched('dien thoai thong minh 95%');
  const first = page.locator('[data-result]').first();
  expect(await first.locator('mark').allTextContents()).toEqual(['điện thoại thông minh', '95%']);
  expect(await first.locator('a[href]').first().getAttribute('href')).toMatch(
    /#ii_2-(?:2-2-)?3_g1$|#dieu-1_ii_2-3_g1$/,
  );
  await page.context().close();
});

test('what every search begins with is asked for at once, each file once, and used', async () => {
  const page = await (await browser.newContext()).newPage();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(`${inject('site')}/tim-kiem/`);
  await settled(page);
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[href^="/pagefind/"]')].map(({ href }) => ({
      href,
      requests: performance
        .getEntriesByName(href)
        .map((e) => (e as PerformanceResourceTiming).initiatorType),
    })),
  );
  expect(asked.map(({ href }) => new URL(href).pathname)).toEqual([
    '/pagefind/pagefind.js',
    '/pagefind/tu-vung.json',
  ]);
  for (const { href, requests } of asked) expect(requests, href).toHaveLength(1);
  // Chromium says after the page has loaded what was asked for in vain.
  await page.waitForTimeout(4000);
  expect(warnings).toEqual([]);
  await page.context().close();
});

test.for(['/', '/khong-co/'])(
  'a field that leads here from %s brings what is needed while its reader types, and nothing before',
  async (path) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${inject('site')}${path}`);
    await settled(page);
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((e) => new URL(e.name).pathname)
          .filter((p) => /pagefind\/|status\./.test(p)),
      );
    expect(await fetched()).toEqual([]);
    await page.locator('main .search-field input').focus();
    await expect
      .poll(async () => (await fetched()).sort())
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('/_astro/status.'),
          '/pagefind/pagefind.js',
          '/pagefind/tu-vung.json',
          '/pagefind/wasm.unknown.pagefind',
        ]),
      );
    await page.context().close();
  },
);

test.for([
  'dien thoai thong minh',
  'TTHC',
  'tra vinh chu ky so',
  '“chợ không dùng tiền mặt”',
  'ddieenj thoaij',
])('“%s”: every result leads to a clause that is there', async (query) => {
  const page = await searched(query);
  const links = await page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((i) => i.querySelector('a')?.href ?? ''));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links.slice(0, 3)) {
    await page.goto(link);
    expect(await page.locator('[data-text] :target').count(), link).toBe(1);
  }
  await page.context().close();
});

test.for(['lịch cúp điện', 'karaoke', '"thẻ căn cước gắn chip"', '9999/QĐ-UBND', 'qwrtzp'])(
  '“%s” has no answer: nothing, or only what is called near',
  async (query) => {
    const page = await searched(query);
    expect(await page.locator('[data-result]').count()).toBe(
      await page.locator('[data-near] [data-result]').count(),
    );
    expect(await page.locator('[data-part="status"]').textContent()).toMatch(/Không/);
    await page.context().close();
  },
);

test('a topic by name shows its row of the comparison above the sentences', async () => {
  const page = await searched('smartphone');
  const row = page.locator('.search-answer');
  expect(await row.locator('h2').textContent()).toBe('Điện thoại thông minh');
  expect(await row.locator('tbody tr').first().textContent()).toContain('80');
  expect(await row.locator('h2 a').getAttribute('href')).toBe('/so-sanh/dien-thoai-thong-minh/');
  await page.context().close();
});

test('under the numbers of the provinces stand the national marks, apart from them', async () => {
  const page = await searched('tỷ lệ hộ gia đình có internet băng rộng 2025');
  const lines = page.locator('.search-answer [data-national] p');
  expect((await lines.first().innerText()).replaceAll('\u00a0', ' ')).toMatch(
    /^Mức quốc gia 2025: trên 80% \(.+\), Quyết định số 749\/QĐ-TTg\.$/,
  );
  expect(await lines.first().locator('a').getAttribute('href')).toBe('/quoc-gia/#n014');
  expect(await page.locator('.search-answer table :text("Mức quốc gia")').count()).toBe(0);
  await page.context().close();
});

test('a result names the numbers of its clause, each leading to the comparison', async () => {
  const page = await searched('dien thoai thong minh tra vinh');
  const link = page.locator('[data-result] a[href="/so-sanh/dien-thoai-thong-minh/"]').first();
  expect((await link.innerText()).replaceAll('\u00a0', ' ')).toBe(
    'trên 85% (2025) Điện thoại thông minh',
  );
  await page.context().close();
});

test('a subject of more texts than can be listed is counted, unless a province is named', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/pagefind/chu-de/y-te.json', async (route) => {
    const answer = (await (await route.fetch()).json()) as { texts: object[] };
    const texts = Array.from({ length: 4 }, () => answer.texts).flat();
    await route.fulfill({ json: { ...answer, texts } });
  });
  const block = page.locator('.search-answer', { hasText: 'Chủ đề: Y tế' });
  await page.goto(`${inject('site')}/tim-kiem/?q=${encodeURIComponent('y tế')}`);
  await done(page);
  const { length } = edition.texts;
  const about = new Set(
    edition.subjects
      .find((s) => s.id === 'y-te')
      ?.passages.flatMap((p) => (p.weight === 'about' ? [p.text] : [])),
  ).size;
  expect(await block.locator('p').first().innerText()).toMatch(
    new RegExp(`^${4 * about}/${4 * length} văn bản có đoạn nói về`),
  );
  await page.goto(`${inject('site')}/tim-kiem/?q=${encodeURIComponent('y tế trà vinh')}`);
  await done(page);
  expect(await block.locator('li').count()).toBeGreaterThan(1);
  await page.context().close();
});

test('the number of a text shows that text', async () => {
  const page = await searched('2043 qd ubnd');
  expect(await page.locator('.search-answer h2 a').getAttribute('href')).toBe(
    '/van-ban/tra-vinh-qd2043-2024/',
  );
  await page.context().close();
});

test('what was understood is said, and can be taken back', async () => {
  const page = await searched('tra vinh chu ky so');
  expect(await page.locator('.understood-line').textContent()).toContain(
    'Đang tìm trong: Trà Vinh',
  );
  expect((await results(page)).every((r) => r.startsWith('tra-vinh'))).toBe(true);
  await page.getByRole('link', { name: 'Tìm đúng như đã gõ' }).click();
  await page.waitForURL(/dung=1/);
  await done(page);
  expect(await page.locator('.understood-line').textContent()).toContain('đúng như đã gõ');
  await page.context().close();
});

test('a chip limits the search, and the address says so', async () => {
  const page = await searched('chữ ký số');
  // No text of the whole country is held, so none is offered (tests/browser/more-provinces.test.ts).
  expect(await page.getByRole('button', { name: 'Toàn quốc' }).count()).toBe(0);
  await page.getByRole('button', { name: /Kiên Giang/ }).click();
  await page.waitForURL(/tinh=kien-giang/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-result]')].every((r) =>
      r.getAttribute('data-ref')?.startsWith('kien-giang'),
    ),
  );
  expect(await page.getByRole('button', { name: /Kiên Giang/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  const link = page.url();
  const before = await results(page);
  await page.goto(link);
  await done(page);
  expect(await results(page)).toEqual(before);
  await page.context().close();
});

test('the same query gives the same results, whatever was searched before', async () => {
  const fresh = await searched('các cấp ủy');
  const alone = await results(fresh);
  await fresh.context().close();
  const page = await searched('cá');
  for (const other of ['dữ liệu mở', 'cá thể', 'cấp']) {
    await page.locator('#tim-kiem input[name=q]').fill(other);
    await page.keyboard.press('Enter');
    await page.waitForFunction((q) => document.title.startsWith(q), other);
    await done(page);
  }
  await page.locator('#tim-kiem input[name=q]').fill('các cấp ủy');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.title.startsWith('các cấp ủy'));
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-result]').length === n,
    alone.length,
  );
  await done(page);
  expect(await results(page)).toEqual(alone);
  await page.context().close();
});

test('back leads to the same list at the same place', async () => {
  const page = await searched('chuyển đổi số', { viewport: { width: 1000, height: 600 } });
  await page.getByRole('button', { name: /Hiện thêm/ }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-result]').length > 12);
  await done(page);
  const many = await results(page);
  const link = page.locator('[data-result] a').nth(12);
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL(/van-ban/);
  await page.goBack();
  await done(page);
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-result]').length === n,
    many.length,
  );
  await page.waitForTimeout(200);
  expect(await results(page)).toEqual(many);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(40);
  await page.context().close();
});

describe('an opened result', () => {
  test('has its words marked in the whole text, with next and previous, until the reader takes the marks away', async () => {
    const page = await searched('tra vinh điện thoại thông minh');
    await page.locator('[data-result] a').first().click();
    const bar = page.getByRole('region', { name: 'Chữ được đánh dấu' });
    await bar.waitFor();
    const current = () =>
      page.locator('mark.found-words[data-current]').evaluate((m) => m.closest('[id]')?.id);
    expect(await page.locator(':target mark.found-words').first().textContent()).toMatch(
      /điện thoại thông minh/,
    );
    const first = await current();
    expect(`#${first}`).toBe(decodeURIComponent(new URL(page.url()).hash));
    await bar.getByRole('button', { name: 'Sau' }).click();
    expect(await current()).not.toBe(first);
    await bar.getByRole('button', { name: 'Trước' }).click();
    expect(await current()).toBe(first);
    const words = await page.locator(':target .clause__words').first().textContent();
    await bar.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    expect(await page.locator('mark.found-words').count()).toBe(0);
    expect(await page.locator(':target .clause__words').first().textContent()).toBe(words);
    expect(page.url()).not.toContain('tim=');
    await page.context().close();
  });

  test('leads back to the results', async () => {
    const page = await searched('smart trà vinh');
    await page.locator('[data-result] a').first().click();
    await page.getByRole('link', { name: 'Về kết quả tìm' }).click();
    await page.waitForURL(/tim-kiem\/\?q=smart/);
    await page.context().close();
  });
});

test('what was typed before the script arrived is searched for', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(`${inject('site')}/tim-kiem/`, { waitUntil: 'commit' });
  await page.locator('#tim-kiem input[name=q]').fill('hoa don dien tu');
  await done(page);
  expect(await page.locator('[data-result] mark').first().textContent()).toMatch(
    /hóa đơn điện tử/i,
  );
  await page.context().close();
});

test('searches are remembered on the device only, and can be cleared', async () => {
  const page = await searched('hộ kinh doanh');
  await page.goto(`${inject('site')}/tim-kiem/`);
  expect(await page.locator('[data-part="recent"] li').allTextContents()).toEqual([
    'hộ kinh doanh',
  ]);
  await page.locator('[data-part="recent"]').getByRole('button', { name: 'Xóa' }).click();
  await page.reload();
  expect(await page.locator('[data-part="recent"] li').count()).toBe(0);
  await page.context().close();
});

test('the search asks no other machine, and the query is in no request', async () => {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(`${inject('site')}/tim-kiem/`);
  await page.locator('#tim-kiem input[name=q]').fill('benh vien thong minh');
  await done(page);
  expect(asked.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
  expect(asked.filter((url) => /benh|vien|thong|minh/.test(url))).toEqual([]);
  await page.context().close();
});

test('a failed load says what still works and tries again', async () => {
  const page = await (await browser.newContext()).newPage();
  let broken = true;
  await page.route('**/pagefind/tu-vung.json', (route) =>
    broken ? route.abort() : route.continue(),
  );
  await page.goto(`${inject('site')}/tim-kiem/?q=du+lieu`);
  await page.locator('#tim-kiem[data-search-state="failed"]').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await done(page);
  await page.context().close();
});

test('without a script the page explains, and offers the texts and the topics', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${inject('site')}/tim-kiem/`);
  expect(await page.locator('main').textContent()).toContain('cần JavaScript');
  expect(await page.locator('main a[href^="/van-ban/"]').count()).toBe(edition.texts.length);
  expect(await page.locator('main a[href^="/so-sanh/"]').count()).toBeGreaterThan(50);
  await page.context().close();
});

test.for<[query: string, width: number, colorScheme: 'light' | 'dark']>([
  ['dien thoai thong minh', 360, 'light'],
  ['dien thoai thong minh', 1280, 'dark'],
  ['covid', 360, 'dark'],
  ['cà mau chữ ký số', 1280, 'light'],
  ['2043', 768, 'light'],
])(
  '“%s” at %d px (%s): axe finds nothing wrong, and nothing is wider than the screen',
  async ([query, width, colorScheme]) => {
    const page = await searched(query, {
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.context().close();
  },
);

test.for<[query: string, clause: string]>([
  ['khoản 2 điều 1 quyết định 2043', 'tra-vinh-qd2043-2024/#dieu-1_khoan-2'],
  ['diem b khoan 2 dieu 1 qd 2043', 'tra-vinh-qd2043-2024/#dieu-1_khoan-2_diem-b'],
  ['mục 2.2.1.3 nghị quyết 22', 'kien-giang-nq22/#ii_2-2-1-3'],
  ['Điều 2 Quyết định số 2174/QĐ-UBND', 'kien-giang-qd2174-2022/#dieu-2'],
])('a citation is answered by its clause: “%s”', async ([query, clause]) => {
  const page = await searched(query);
  expect(await page.locator('[data-result] a').first().getAttribute('href')).toBe(
    `/van-ban/${clause}`,
  );
  expect(await page.locator('[data-part=status]').textContent()).not.toContain('Không');
  await page.context().close();
});

test('“mục tiêu 2030” is no citation', async () => {
  const page = await searched('mục tiêu 2030 kinh tế số');
  expect(await page.locator('section[aria-label="Đoạn được dẫn"]').count()).toBe(0);
  await page.context().close();
});
