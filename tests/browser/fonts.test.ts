import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { settled } from '../support/settled.ts';
import { inOwnFonts, isOwnFont } from '../support/own-fonts.ts';

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
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  await context.route(/\.woff2$/, fonts);
  const page = await context.newPage();
  await page.goto(`${inject('site')}${path}`);
  await settled(page);
  return page;
}

const later = async (route: Route): Promise<void> => {
  await new Promise((done) => {
    setTimeout(done, 600);
  });
  await route.continue();
};
const atOnce = (route: Route): Promise<void> => route.continue();

test('fonts that come before the first paint are set: upright and italic, serif and sans', async () => {
  const text = '/van-ban/kien-giang-qd2174-2022/';
  const page = await open(text, atOnce);
  await inOwnFonts(page, 3);
  expect(await isOwnFont(page, '.clause .clause__words')).toBe(true);
  expect(await isOwnFont(page, '.clause.clause--italic .clause__words')).toBe(true);
  expect(await isOwnFont(page, 'footer h2')).toBe(true);
  await page.context().close();
});

test('without scripts the style brings the fonts, whenever they come', async () => {
  const page = await open('/van-ban/kien-giang-qd2174-2022/', later, { javaScriptEnabled: false });
  expect(await isOwnFont(page, 'h1')).toBe(true);
  expect(await isOwnFont(page, '.clause.clause--italic .clause__words')).toBe(true);
  await page.context().close();
});
