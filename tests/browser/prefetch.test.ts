import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { restOn } from '../support/rest-on.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page; gives it, and the addresses that the browser fetches ahead on it from then on. */
async function watched(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; ahead: Set<string> }> {
  const page = await read(browser, '/thuat-ngu/', options);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Preload.enable');
  const ahead = new Set<string>();
  devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) =>
    ahead.add(new URL(prefetchUrl).pathname),
  );
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
  return { page, ahead };
}
const delivered = (page: Page) =>
  page.evaluate(
    () =>
      (
        performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          deliveryType: string;
        }
      ).deliveryType,
  );

test('a page comes while the mouse rests on a link to it, and is there at the click', async () => {
  const { page, ahead } = await watched('/');
  const link = page.locator('nav a[href="/tinh/"]');
  await restOn(link, () => ahead.has('/tinh/'));
  expect([...ahead]).toEqual(['/tinh/']);
  await page.waitForTimeout(300);
  await link.click();
  await page.waitForURL('**/tinh/');
  expect(await delivered(page)).toBe('navigational-prefetch');
  await page.context().close();
});

test('on a touch screen nothing comes before it is asked for', async () => {
  const { page, ahead } = await watched('/', { hasTouch: true, isMobile: true });
  await page.waitForTimeout(1000);
  await page.locator('nav a[href="/tinh/"]').tap();
  await page.waitForURL('**/tinh/');
  expect(await delivered(page)).toBe('');
  expect([...ahead]).toEqual([]);
  await page.context().close();
});

test.for([
  ['/van-ban/kien-giang-nq22/', '.contents a[href^="#"]', 'along the page'],
  ['/van-ban/kien-giang-nq22/', '[data-text] a.reference-link', 'to a preview'],
  ['/so-sanh/', '.cell-statement a[aria-controls]', 'to a row of sentences'],
  ['/du-lieu/', 'main a[href$=".csv"]', 'to a file'],
] as const)('on %s nothing comes for a link %s (%s)', async ([path, selector]) => {
  const { page, ahead } = await watched(path);
  const link = page.locator(selector).filter({ visible: true }).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(600);
  expect([...ahead]).toEqual([]);
  // The page does fetch ahead.
  await restOn(
    page.locator('.site-header nav a:not([aria-current])').first(),
    () => ahead.size === 1,
  );
  await page.context().close();
});
