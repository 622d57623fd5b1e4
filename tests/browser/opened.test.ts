import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
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

describe.for(parts)('%s', ([, path, part, open]) => {
  test.for([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('has no fault that axe finds at %d px, %s', async ([width, colorScheme]) => {
    const page = await read(browser, path, {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await settled(page);
    await open(page);
    expect(await faultsIn(page, part)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
