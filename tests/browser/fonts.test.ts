import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { settled } from '../support/settled.ts';
import { watchShifts } from '../support/layout-shifts.ts';
import { inOwnFonts } from '../support/own-fonts.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page whose fonts come as told. Of the fonts' files none is kept, so every page is a first visit. */
async function open(
  path: string,
  fonts: (route: Route) => Promise<void>,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  await context.route(/\.woff2$/, fonts);
  const page = await context.newPage();
  await before(page);
  await page.goto(`${inject('site')}${path}`);
  await settled(page);
  return page;
}

/** Is what a reader sees set in a font of the site? */
async function isOwn(page: Page, selector: string): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts, `${selector} has words`).not.toEqual([]);
  return fonts.every((font) => font.isCustomFont);
}

const later = async (route: Route): Promise<void> => {
  await new Promise((done) => {
    setTimeout(done, 600);
  });
  await route.continue();
};
const atOnce = (route: Route): Promise<void> => route.continue();

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test.for([360, 1440])(
    'is set in its stand-ins, stays so and moves nothing when the fonts come after the first paint, at %d px',
    async (width) => {
      let shifts: Awaited<ReturnType<typeof watchShifts>> | undefined;
      const page = await open(
        path,
        later,
        { viewport: { width, height: 800 } },
        async (visited) => {
          shifts = await watchShifts(visited);
        },
      );
      expect(
        await page.evaluate(
          () =>
            performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
              .length,
        ),
      ).toBe(3);
      await page.waitForTimeout(100);
      expect(await isOwn(page, 'h1')).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe(
        '1',
      );
      const { sum = 1, said } = (await shifts?.()) ?? {};
      expect(sum, said).toBeLessThan(0.001);
      await page.context().close();
    },
  );
});

test('fonts that come before the first paint are set: upright and italic, serif and sans', async () => {
  const text = '/van-ban/kien-giang-qd2174-2022/';
  const page = await open(text, atOnce);
  await inOwnFonts(page, 3);
  expect(await isOwn(page, '.clause .clause__words')).toBe(true);
  expect(await isOwn(page, '.clause.clause--italic .clause__words')).toBe(true);
  expect(await isOwn(page, 'footer h2')).toBe(true);
  await page.context().close();
});

test('without scripts the style brings the fonts, whenever they come', async () => {
  const page = await open('/van-ban/kien-giang-qd2174-2022/', later, { javaScriptEnabled: false });
  expect(await isOwn(page, 'h1')).toBe(true);
  expect(await isOwn(page, '.clause.clause--italic .clause__words')).toBe(true);
  await page.context().close();
});
