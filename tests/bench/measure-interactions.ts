import type { Browser, Page } from 'playwright-core';
import { pageKinds } from '../support/page-kinds.ts';

const text = pageKinds['văn bản (dài nhất)'];
/** What a reader does and waits for: the page, what comes before it (not measured), and the act itself. */
const interactions: Readonly<
  Record<
    string,
    readonly [
      path: string,
      prepare: (page: Page) => Promise<unknown>,
      act: (page: Page) => Promise<unknown>,
    ]
  >
> = {
  'opening the search dialog': [
    text,
    async () => {},
    (page) => page.locator('.site-header .search-field input').click(),
  ],
  'a letter in the search dialog': [
    text,
    async (page) => {
      await page.locator('.site-header .search-field input').click();
      await page.locator('.search-dialog input').fill('dien thoa');
      await page.locator('.search-dialog [role=option]').first().waitFor();
    },
    (page) => page.keyboard.press('i'),
  ],
  'a filter of the comparison': [
    '/so-sanh/',
    (page) => page.locator('matrix-view[data-ready]').waitFor(),
    (page) => page.locator('.matrix-filters [name=nam][value="2030"]').click(),
  ],
  'the size of the letters': [
    text,
    (page) => page.locator('#hien-thi summary').click(),
    (page) => page.locator('#hien-thi [name=co][value=lon]').click(),
  ],
  'the list of keys': [
    text,
    (page) => page.locator('.keys-link').scrollIntoViewIfNeeded(),
    (page) => page.locator('.keys-link').click(),
  ],
  'the dark ground': [
    text,
    (page) => page.locator('#hien-thi summary').click(),
    (page) => page.locator('#hien-thi [name=nen][value=toi]').click(),
  ],
};

/** ms from each interaction to the next paint as the browser's Event Timing tells it (to 8 ms), at a processor 4 times slower. @returns one list per interaction, a number per run */
export async function measureInteractions(
  browser: Browser,
  site: string,
  runs: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const measured: Record<string, number[]> = {};
  for (const [name, [path, prepare, act]] of Object.entries(interactions))
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      await prepare(page);
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.evaluate(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const e of list.getEntries())
            if ((e as PerformanceEventTiming).interactionId > 0) seen.push(e.duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      });
      await act(page);
      await page.waitForTimeout(600);
      // Nothing seen: it took less than the 16 ms that the browser tells of.
      (measured[name] ??= []).push(
        await page.evaluate(() =>
          Math.max(16, ...(globalThis as unknown as { seen: number[] }).seen),
        ),
      );
      await context.close();
    }
  return measured;
}
