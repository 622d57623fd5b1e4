import type { Page } from 'playwright-core';

/**
 * Waits until a page has loaded and nothing more has come for half a second. Unlike "networkidle" it does not wait for what never ends:
 * a prefetch that the browser gave up is told of no more. The half seconds pass here, for in a page without scripts no timer runs.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const come = () =>
    page.evaluate(
      () => `${document.fonts.status} ${performance.getEntriesByType('resource').length}`,
    );
  for (let before = '', now = await come(); now !== before || !now.startsWith('loaded');) {
    before = now;
    await new Promise((later) => setTimeout(later, 500));
    now = await come();
  }
}
