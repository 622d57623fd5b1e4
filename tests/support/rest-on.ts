import { expect } from 'vitest';
import type { Locator } from 'playwright-core';

/**
 * Has the mouse rest on a link until the page that it leads to has been fetched ahead. What fetches comes when a mouse first moves, and does
 * not see one that rests already: it moves until then.
 */
export async function restOn(link: Locator, isFetched: () => boolean): Promise<void> {
  const page = link.page();
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0);
      await link.hover();
      await page.waitForTimeout(500);
      return isFetched();
    })
    .toBe(true);
}
