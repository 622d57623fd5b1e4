import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page on a phone, its letters the smallest that the settings offer. */
async function open(path: string): Promise<Page> {
  const page = await read(browser, path, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await page.evaluate(() => {
    document.documentElement.dataset['co'] = 'nho';
  });
  await settled(page);
  return page;
}

/** Fields whose letters are under 16 px: there Safari on a phone zooms in and leaves the reader beside the page. */
const small = (page: Page): Promise<string[]> =>
  page
    .locator('input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea')
    .evaluateAll((all) =>
      all
        .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 16)
        .map((e) => e.outerHTML.slice(0, 80)),
    );

test.for(Object.entries(pageKinds))(
  'on the page "%s" no field makes a phone zoom in',
  async ([, path]) => {
    const page = await open(path);
    expect(await small(page)).toEqual([]);
    await page.context().close();
  },
);

test.for<[name: string, path: string, openPart: (page: Page) => Promise<void>]>([
  [
    'the search dialog',
    '/van-ban/kien-giang-nq22/',
    async (page) => {
      await page.locator('.search-link').tap();
      await page.locator('.search-dialog input').waitFor();
    },
  ],
  [
    'the bar that finds in a text',
    '/van-ban/kien-giang-nq22/',
    async (page) => {
      await page.keyboard.press('f');
      await page.locator('.marks-bar input').waitFor();
    },
  ],
  [
    'the filters of the comparison',
    '/so-sanh/',
    async (page) => {
      await page.locator('.matrix-filters__toggle').tap();
      await page.locator('.matrix-filters__more').waitFor();
    },
  ],
  [
    'an entry of the notebook',
    '/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1',
    async (page) => {
      await page.getByRole('button', { name: 'Thêm vào sổ trích' }).tap();
      await page.getByRole('link', { name: 'sổ trích' }).first().tap();
      await page.locator('textarea').first().waitFor({ state: 'attached' });
    },
  ],
])('%s does not make a phone zoom in', async ([, path, openPart]) => {
  const page = await open(path);
  await openPart(page);
  expect(await page.locator('input, select, textarea').count()).toBeGreaterThan(0);
  expect(await small(page)).toEqual([]);
  await page.context().close();
});
