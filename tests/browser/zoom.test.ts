import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { coveredHeight, faultsOfLayout } from '../support/in-view.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  // The styles that the tests add are not those of the site's policy.
  ({ tab: page, visit } = await openTab(browser, { bypassCSP: true }));
});
afterAll(async () => {
  await browser.close();
});

const kinds = Object.entries({
  ...pageKinds,
  'bảng so sánh, tách văn bản': '/so-sanh/?tach=1',
  'bảng so sánh, kèm mức quốc gia': '/so-sanh/?quoc-gia=1',
});
/** The reader's own spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

/** A page at 320 × 256, which is 1280 × 1024 at 400%. */
async function open(path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(path);
}

describe.for(kinds)('the page "%s"', ([, path]) => {
  test('can be read at 100% and 400%, with text twice as large, and with the reader’s own spacing', async () => {
    await open(path);
    const faults = (await faultsOfLayout(page)).map((f) => `400%: ${f}`);
    const covered = await coveredHeight(page);
    if (covered >= 0.5)
      faults.push(`400%: ${Math.round(covered * 100)} % of the height is covered`);
    await page.setViewportSize({ width: 1280, height: 1024 });
    faults.push(...(await faultsOfLayout(page)).map((f) => `100%: ${f}`));
    await page.setViewportSize({ width: 360, height: 800 });
    const spaced = await page.addStyleTag({ content: spacing });
    faults.push(...(await faultsOfLayout(page)).map((f) => `spacing: ${f}`));
    await spaced.evaluate((e) => {
      (e as HTMLElement).remove();
    });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await faultsOfLayout(page)).map((f) => `text 200%, ${width} px: ${f}`));
    }
    expect(faults).toEqual([]);
  });
});

const longest = pageKinds['văn bản (dài nhất)'];
const opened: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the bar that finds in a text',
    async (page) => {
      await page.keyboard.press('f');
      await page.locator('.marks-bar input').fill('kinh te so');
      await page.locator('mark[data-current]').first().waitFor();
    },
  ],
  [
    'the list of keys',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    },
  ],
  [
    'the search dialog',
    async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-dialog input').fill('dien thoai');
      await page
        .locator('.search-dialog[data-search-state="done"] [role=option]')
        .first()
        .waitFor();
    },
  ],
];
test.for(opened)('%s leaves the page readable at 400%, and is so itself', async ([, openPart]) => {
  await open(longest);
  await openPart(page);
  expect(await faultsOfLayout(page)).toEqual([]);
  if ((await page.locator('dialog[open]').count()) === 0)
    expect(await coveredHeight(page)).toBeLessThan(0.5);
});
