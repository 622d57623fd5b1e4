import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';
import { tooLow, tooSmall } from '../support/targets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** What readers press most. */
const main = [
  '.dau-trang :is(a, button, summary, input)',
  '.o-tim :is(input, button)',
  '.di-toi :is(input, button)',
  '.muc-luc > summary',
  '.vi-tri :is(a, button)',
  '.tim-vb',
  '.loc :is(label, select, [type=search], button, summary)',
  '.the',
  '.the-dan button',
  '.viec button',
  '.tai a',
  '.truoc-sau a',
  '.ke-ben a',
  '.nut-chu',
  '.hop-tim button',
  '.hop-phim button',
  '.thanh-tim :is(button, input)',
  '.hien-thi label',
].join(', ');
const open = async (path: string): Promise<Page> => {
  const page = await read(browser, path, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
    bypassCSP: true,
  });
  await page.waitForLoadState('networkidle');
  return page;
};

test.for(Object.entries(pageKinds))(
  'on the page "%s" a finger finds every target, and the main ones are 44 px high',
  async ([, path]) => {
    const page = await open(path);
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((d) => {
        if (!d.closest('header')) d.open = true;
      });
    });
    expect(await tooSmall(page)).toEqual([]);
    expect(await tooLow(page, main)).toEqual([]);
    await page.context().close();
  },
);

const longest = pageKinds['văn bản (dài nhất)'];
const opened: readonly (readonly [
  name: string,
  path: string,
  part: string,
  open: (page: Page) => Promise<void>,
])[] = [
  [
    'the actions of a clause',
    longest,
    '.viec',
    async (page) => {
      await page.locator('.k .dan').nth(12).tap();
      await page.locator('.viec').waitFor();
    },
  ],
  [
    'the bar that finds in a text',
    longest,
    '.thanh-tim',
    async (page) => {
      await page.keyboard.press('f');
      await page.locator('.thanh-tim input').fill('kinh te so');
      await page.locator('mark[data-dang-xem]').first().waitFor();
    },
  ],
  [
    'the list of keys',
    longest,
    '.hop-phim',
    async (page) => {
      await page.keyboard.press('?');
      await page.locator('.hop-phim').waitFor();
    },
  ],
  [
    'the search dialog',
    longest,
    '.hop-tim',
    async (page) => {
      await page.locator('.tim-nho').tap();
      await page.locator('.hop-tim input').fill('dien thoai');
      await page.locator('.hop-tim [role=option]').first().waitFor();
    },
  ],
  [
    'the filters of the comparison',
    '/so-sanh/',
    '.loc-them',
    async (page) => {
      await page.locator('.mo-them').tap();
      await page.locator('.loc-them').waitFor();
    },
  ],
  [
    'an opened row of the comparison',
    '/so-sanh/',
    '.cau-hang',
    async (page) => {
      await page.locator('.ma-tran tbody.hang td.dau a').first().tap();
      await page.locator('.cau-hang:not([hidden])').first().waitFor();
    },
  ],
];
test.for(opened)('a finger finds every target of %s', async ([, path, , openPart]) => {
  const page = await open(path);
  await openPart(page);
  expect(await tooSmall(page)).toEqual([]);
  expect(await tooLow(page, main)).toEqual([]);
  await page.context().close();
});
