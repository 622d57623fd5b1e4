// Pages as the oldest browsers named in `browserslist` lay them out, which pass over styles that they do not know.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { faultsOfLayout } from '../support/in-view.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { lacks, withoutCss } from '../support/without-css.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

describe.for(lacks)('without “%s”', (feature) => {
  test.for(Object.entries(pageKinds))(
    'all words of the page "%s" can be reached and read at 360, 768 and 1440 px',
    async ([, path]) => {
      const page = await read(browser, path, { viewport: { width: 360, height: 800 } });
      await settled(page);
      await withoutCss(page, feature);
      const faults: string[] = [];
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await faultsOfLayout(page)).map((fault) => `${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

test('an embed shows its table once without “:has(”, too', async () => {
  for (const width of [340, 680]) {
    const page = await read(browser, pageKinds['nhúng'], { viewport: { width, height: 800 } });
    await withoutCss(page, ':has(');
    expect(await page.locator('.embed-table:visible').count(), `${width} px`).toBe(1);
    await page.context().close();
  }
});
