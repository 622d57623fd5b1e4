import type { Page } from 'playwright-core';

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
