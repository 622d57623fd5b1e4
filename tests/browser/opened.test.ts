import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { openTab } from '../support/reader.ts';

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  ({ tab: page, visit } = await openTab(browser));
});
afterAll(async () => {
  await browser.close();
});

const longest = '/van-ban/gia-lai-trinh-bay-nq04/';
const parts: readonly (readonly [
  name: string,
  path: string,
  part: string,
  open: (page: Page) => Promise<void>,
])[] = [
  [
    'the list of keys',
    longest,
    '.keys-dialog',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    },
  ],
  [
    'the bar that finds in a text',
    longest,
    '.marks-bar, [data-text]',
    async (page) => {
      await page.keyboard.press('f');
      await page.locator('.marks-bar input').waitFor();
      await page.keyboard.type('kinh te so');
      await page.locator('mark[data-current]').first().waitFor();
    },
  ],
  [
    'the filtered contents',
    longest,
    '.contents',
    async (page) => {
      await page.locator('.contents').evaluate((e) => {
        (e as HTMLDetailsElement).open = true;
      });
      await page.locator('.contents__filter input').fill('muc tieu');
      await expect
        .poll(() => page.locator('.contents__filter [role=status]').textContent())
        .toContain('đề mục');
    },
  ],
  [
    'the comparison with a province’s texts apart',
    '/so-sanh/?tach=1',
    'main',
    async (page) => {
      await page.locator('matrix-view[data-ready]').waitFor();
    },
  ],
];

test.for(parts.flatMap((part) => [360, 1440].map((width) => [...part, width] as const)))(
  '$0 has no fault that axe finds at $4 px, light and dark',
  async ([, path, part, open, width]) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(path);
    await open(page);
    expect(await faultsIn(page, part)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    // The dark look differs in its colours only.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsIn(page, part, 'colours'), 'dark').toEqual([]);
  },
);
