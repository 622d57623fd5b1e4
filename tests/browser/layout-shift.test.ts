// First visits over a slow network: what comes late, scripts and fonts, moves nothing that was painted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { isOwnFont } from '../support/own-fonts.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';
import { watchShifts } from '../support/layout-shifts.ts';

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
let shifts: Awaited<ReturnType<typeof watchShifts>>;
/** Called by the page when something of it has been painted. */
let tell = (): void => undefined;
let painted: Promise<void>;
let fontsCome: boolean;
beforeAll(async () => {
  browser = await launch();
  // The routes keep the browser from keeping files, so each visit is a first one.
  ({ tab: page, visit } = await openTab(browser));
  await page.route(/\.js$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.route(/\.woff2$/, async (route) => {
    if (!fontsCome) return route.abort();
    await painted;
    await new Promise((later) => setTimeout(later, 300));
    await route.continue();
  });
  await page.exposeFunction('painted', () => {
    tell();
  });
  shifts = await watchShifts(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0)
        (globalThis as unknown as { painted: () => void }).painted();
    }).observe({ type: 'paint', buffered: true });
  });
});
afterAll(async () => {
  await browser.close();
});

async function visitSlowly(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  painted = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await visit(path);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
}

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test.for([360, 1440])(
    'is set in its stand-ins and stays as it was painted when scripts and fonts come after that, at %d px',
    async (width) => {
      fontsCome = true;
      await visitSlowly(path, width);
      expect(
        await page.evaluate(
          () =>
            performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
              .length,
        ),
      ).toBe(3);
      expect(await isOwnFont(page, 'h1')).toBe(false);
      const { sum, said } = await shifts();
      expect(sum, said).toBeLessThan(0.001);
    },
  );

  test('is shown when no font ever comes, and stays as it was painted when scripts come late, at 768 px', async () => {
    fontsCome = false;
    await visitSlowly(path, 768);
    const { sum, said } = await shifts();
    expect(sum, said).toBeLessThan(0.005);
  });
});
