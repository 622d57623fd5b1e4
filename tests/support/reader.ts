import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page of the built site in a context of its own. @param before code that runs in the page before its scripts */
export async function read(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`${inject('site')}${path}`);
  return page;
}

/**
 * Waits until a page has loaded and nothing more has come for half a second. Unlike "networkidle" it does not wait for what never ends:
 * a prefetch that the browser gave up is told of no more.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let before = -1, now = 0; before !== now;) {
      before = now;
      await new Promise((later) => setTimeout(later, 500));
      now = performance.getEntriesByType('resource').length;
    }
  });
}

/** Both forms of what lies on the clipboard, read by another page of the same context. */
export async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  const other = await page.context().newPage();
  await other.goto(`${inject('site')}/van-ban/`);
  await other.bringToFront();
  const both = await other.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { plain: await form('text/plain'), html: await form('text/html') };
  });
  await other.close();
  await page.bringToFront();
  return both;
}
