import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { settled } from '../support/settled.ts';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function opened(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(inject('site') + path);
  return page;
}
const found = (page: Page) => page.locator('dialog[data-search-state="done"]').waitFor();
const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm trong các văn bản' });

test('nothing of the search is loaded before the reader turns to it', async () => {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.on('request', (r) => asked.push(new URL(r.url()).pathname));
  await page.goto(`${inject('site')}/van-ban/`);
  await settled(page);
  expect(asked.filter((path) => /pagefind|dialog|status\./.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some((e) => e.name.includes('/pagefind/')),
  );
  await page.context().close();
});

test.for(['/', 'Control+k'])(
  '%s opens the dialog; Escape closes it and gives the focus back',
  async (key) => {
    const page = await opened('/van-ban/');
    await page.locator('main a').first().focus();
    await page.keyboard.press(key);
    await box(page).waitFor();
    expect(await box(page).evaluate((i) => i === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(
      await page
        .locator('main a')
        .first()
        .evaluate((a) => a === document.activeElement),
    ).toBe(true);
    await page.context().close();
  },
);

test('a clause named by its place is the answer, never “không tìm thấy”', async () => {
  const page = await opened('/van-ban/');
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.insertText('khoản 3 điều 2 qđ 2043');
  await found(page);
  expect(await page.locator('dialog [role=status]').textContent()).toBe(
    '“khoản 3 điều 2 qđ 2043” là đoạn này.',
  );
  expect(await page.getByRole('option').first().getAttribute('data-href')).toBe(
    '/van-ban/tra-vinh-qd2043-2024/#dieu-2_khoan-3',
  );
  await page.context().close();
});

test('by keyboard: typing shows results, arrows choose, Enter opens the clause', async () => {
  const page = await opened('/so-sanh/');
  await page.keyboard.press('/');
  await box(page).waitFor();
  // At once, so that one list of results comes and stays.
  await page.keyboard.insertText('chu ky so ca nhan tra vinh');
  await found(page);
  expect(await box(page).getAttribute('aria-expanded')).toBe('true');
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  const options = page.locator('dialog').getByRole('option');
  const wanted = await options.evaluateAll((all) =>
    all.findIndex((o) => o.getAttribute('data-href')?.startsWith('/van-ban/tra-vinh')),
  );
  for (let i = 0; i <= wanted; i++) await page.keyboard.press('ArrowDown');
  const active = await box(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  const href = await page.locator(`#${active}`).getAttribute('data-href');
  await page.keyboard.press('Enter');
  await page.waitForURL(
    (url) =>
      url.pathname + url.search + url.hash ===
      new URL(href ?? '', url).pathname +
        new URL(href ?? '', url).search +
        new URL(href ?? '', url).hash,
  );
  await page.context().close();
});

test('Enter without a choice leads to the page of all results', async () => {
  const page = await opened('/van-ban/');
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('dữ liệu mở');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=/);
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  await page.context().close();
});

test('the last choice wraps round to the field, and from it upwards to the last', async () => {
  const page = await opened('/van-ban/');
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('học bạ số');
  await page.getByRole('option').first().waitFor();
  await found(page);
  await page.keyboard.press('ArrowUp');
  const last = await page.getByRole('option').last().getAttribute('id');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(last);
  await page.keyboard.press('ArrowDown');
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  await page.context().close();
});

test('by touch on a phone: “Tìm” opens it over the whole screen, a tap opens the clause', async () => {
  const page = await opened('/van-ban/', {
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.site-header a.search-link').tap();
  await box(page).waitFor();
  const size = await page.locator('dialog[open]').boundingBox();
  expect(size?.width).toBe(360);
  await box(page).fill('hoc ba so');
  const option = page.locator('[role=option][data-href*="#"]').first();
  await option.waitFor();
  await option.tap();
  await page.waitForURL(/van-ban\/tra-vinh-qd2043-2024\/\?tim=.*#/);
  await page.context().close();
});

test('what was typed into the header’s field while the dialog was on its way is kept', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1300, height: 800 } })
  ).newPage();
  await page.route('**/_astro/dialog*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(`${inject('site')}/van-ban/`);
  await page.locator('.site-header .search-field input').click();
  await page.keyboard.type('tthc');
  await box(page).waitFor();
  expect(await box(page).inputValue()).toBe('tthc');
  await page.context().close();
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing wrong with results in the dialog (%s)',
  async (colorScheme) => {
    const page = await opened('/van-ban/', { colorScheme, bypassCSP: true });
    await page.keyboard.press('/');
    await box(page).waitFor();
    await page.keyboard.type('dien thoai thong minh');
    await page.locator('[role=option] .search-dialog__topic').waitFor();
    expect(await faultsIn(page, 'dialog')).toEqual([]);
    await page.context().close();
  },
);

test.for([
  ['a.search-link', '/tim-kiem/'],
  ['a.keys-link', '/phuong-phap/'],
] as const)(
  'where the script behind %s cannot be had, its link is followed to %s',
  async ([selector, path]) => {
    const page = await (
      await browser.newContext({ viewport: { width: 360, height: 740 } })
    ).newPage();
    await page.route(/\/_astro\/(?:dialog|keys-dialog)\./, (route) =>
      route.fulfill({ status: 404 }),
    );
    await page.goto(`${inject('site')}/tinh/`);
    await settled(page);
    await page.locator(selector).click();
    await page.waitForURL(`**${path}**`);
    await page.context().close();
  },
);
