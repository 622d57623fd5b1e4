import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { settled } from './settled.ts';

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

const withoutFragment = (url: string): string => url.replace(/#.*/, '');

/**
 * One tab in which page after page of the built site is read. A context of its own for each page costs twice the work;
 * what one test leaves in the tab (its size, what is stored), the next one finds.
 * @returns the tab, and what opens a page in it and waits until nothing more comes
 */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly tab: Page; readonly visit: (path: string) => Promise<void> }> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const visit = async (path: string) => {
    const url = `${inject('site')}${path}`;
    // From one fragment of a page to another, too, the page is loaded anew. Between other pages a blank one costs a process each time.
    if (withoutFragment(tab.url()) === withoutFragment(url)) await tab.goto('about:blank');
    await tab.goto(url);
    await settled(tab);
  };
  return { tab, visit };
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
