import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** All that moves or would move by itself; what only follows the reader's own scrolling does not. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const seconds = (durations: string) =>
      Math.max(
        ...durations.split(',').map((d) => parseFloat(d) * (d.includes('ms') ? 0.001 : 1) || 0),
      );
    for (const e of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(e, part);
        const name = `${e.tagName.toLowerCase()}.${e.className}${part}`;
        if (seconds(style.transitionDuration) > 0.01) found.add(`${name} has a transition`);
        if (
          seconds(style.animationDuration) > 0.01 &&
          style.getPropertyValue('animation-timeline') === 'auto'
        )
          found.add(`${name} is animated`);
        if (style.scrollBehavior !== 'auto') found.add(`${name} scrolls smoothly`);
      }
    for (const a of document.getAnimations())
      if (a.timeline === document.timeline) found.add(`an animation is ${a.playState}`);
    return [...found].slice(0, 8);
  });

test.for(Object.entries(pageKinds))(
  'nothing moves by itself on the page "%s" for readers who asked for that',
  async ([, path]) => {
    const page = await read(browser, path, { reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  },
);

test('nothing moves in what opens on demand', async () => {
  const page = await read(browser, pageKinds['văn bản (dài nhất)'], { reducedMotion: 'reduce' });
  await page.locator('.k .dan').nth(12).press('Enter');
  await page.locator('.viec').waitFor();
  await page.keyboard.press('?');
  await page.locator('.hop-phim').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.hop-tim input').fill('dien thoai');
  await page.locator('.hop-tim [role=option]').first().waitFor();
  expect(await moving(page)).toEqual([]);
  await page.context().close();
});

test('this test would see a colour that changes softly', async () => {
  const page = await read(browser, '/', { bypassCSP: true });
  await page.addStyleTag({ content: 'a { transition: color 120ms; }' });
  expect(await moving(page)).not.toEqual([]);
  await page.context().close();
});
