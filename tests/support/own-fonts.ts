import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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

/** Is what a reader sees of an element set in a font of the site? The element must have words. */
export async function isOwnFont(page: Page, selector: string): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts, `${selector} has words`).not.toEqual([]);
  return fonts.every((font) => font.isCustomFont);
}
