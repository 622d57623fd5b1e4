import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/**
 * Comes back to the page until it is set in the site's own fonts: on a busy machine they may miss the first paint, and are then kept for the
 * next page. @param faces so many of them at least
 */
export async function inOwnFonts(page: Page, faces = 1): Promise<void> {
  const set = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.fonts].filter(
          ({ status, family }) => status === 'loaded' && /^"?DC (Serif|Sans)"?$/.test(family),
        ).length,
    );
  for (let visits = 1; visits < 10 && (await set()) < faces; visits++) {
    await page.reload();
    await settled(page);
  }
}
