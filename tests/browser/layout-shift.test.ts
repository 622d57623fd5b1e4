import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { settled } from '../support/settled.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { watchShifts } from '../support/layout-shifts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Late scripts move nothing; what late fonts do is tried in fonts.test.ts. */
describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test.for([360, 768, 1440])(
    'is shown when no font ever comes, and stays where it was painted when scripts come late, at %d px',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      // Without fonts of ours nothing but a script can move the page.
      await context.route(/\.woff2$/, (route) => route.abort());
      const page = await context.newPage();
      /** When something of the page has been painted. */
      let tell = (): void => undefined;
      const painted = new Promise<void>((resolve) => {
        tell = resolve;
      });
      await page.exposeFunction('painted', tell);
      await context.route(/\.js$/, async (route) => {
        await painted;
        await route.continue();
      });
      const shifts = await watchShifts(page);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0)
            (globalThis as unknown as { painted: () => void }).painted();
        }).observe({ type: 'paint', buffered: true });
      });
      await page.goto(`${inject('site')}${path}`);
      await settled(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe(
        '1',
      );
      const { sum, said } = await shifts();
      expect(sum, said).toBeLessThan(0.005);
      await context.close();
    },
  );
});
