import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './settled.ts';

/**
 * Has the page set in the site's own fonts, however long a busy machine takes to bring them: opens it anew, and lets no time pass in which
 * they are still welcome (client/every-page/first-paint.ts). @param faces so many of them at least
 */
export async function inOwnFonts(page: Page, faces = 1): Promise<void> {
  const set = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.fonts].filter(
          ({ status, family }) => status === 'loaded' && /^"?DC (Serif|Sans)"?$/.test(family),
        ).length,
    );
  if ((await set()) >= faces) return;
  await page.addInitScript(() => {
    const timer = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (work: TimerHandler, ms?: number, ...given: unknown[]) =>
        work === requestAnimationFrame ? 0 : timer(work, ms, ...given),
    });
  });
  await page.reload();
  await settled(page);
  expect(await set(), 'fonts of the site').toBeGreaterThanOrEqual(faces);
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
