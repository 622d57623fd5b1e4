// Pages as the oldest browsers named in `browserslist` lay them out, which pass over styles that they do not know.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { faultsOfLayout } from '../support/in-view.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';
import { oldest, withoutCss } from '../support/without-css.ts';

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

describe.for(oldest)('as in $browser, without $lacks', ({ lacks }) => {
  test.for(Object.entries(pageKinds))(
    'all words of the page "%s" can be reached and read at 360, 768 and 1440 px',
    async ([, path]) => {
      await visit(path);
      await withoutCss(page, lacks);
      const faults: string[] = [];
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await faultsOfLayout(page)).map((fault) => `${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

test('an embed shows its table once without “:has(”, too', async () => {
  for (const width of [340, 680]) {
    await page.setViewportSize({ width, height: 800 });
    await visit(pageKinds['nhúng']);
    await withoutCss(page, [':has(']);
    expect(await page.locator('.embed-table:visible').count(), `${width} px`).toBe(1);
  }
});
