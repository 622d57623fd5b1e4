import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { focus, type Focus } from '../support/focus.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  ({ tab: page, visit } = await openTab(browser));
});
afterAll(async () => {
  await browser.close();
});

const steps = 60;
/** Down the page, or to a column further right: never back to what lies above and not beside. */
const goesBack = (from: Focus, to: Focus): boolean =>
  from.inMain &&
  to.inMain &&
  !(from.inAside && !to.inAside) &&
  to.bottom <= from.top &&
  to.left < from.right;

describe.for(Object.entries(pageKinds))('the page "%s"', ([kind, path]) => {
  const embedded = kind === 'nhúng';

  test.skipIf(embedded)('begins with a link that leads into its main part', async () => {
    await visit(path);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({
      name: `a.skip-link “${path === '/en/' ? 'Skip to content' : 'Đến nội dung'}”`,
      seen: true,
      marked: true,
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.keyboard.press('Tab');
    expect((await focus(page))?.inMain).toBe(true);
  });

  test.for(kind === 'bảng so sánh' ? [360, 800, 1280] : [360, 1280])(
    'shows the focus at each of its first steps, in the order of the page, at %d px',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      const faults: string[] = [];
      let before: Focus | null = null;
      for (let step = 0; step < 2 * steps; step += 1) {
        const forwards = step < steps;
        await page.keyboard.press(forwards ? 'Tab' : 'Shift+Tab');
        const now = await focus(page);
        if (now !== null && !now.marked) faults.push(`${now.name} shows no focus`);
        if (now !== null && !now.seen)
          faults.push(
            `${now.name} is out of sight or covered, ${forwards ? 'forwards' : 'backwards'}`,
          );
        if (forwards && now !== null && before !== null && goesBack(before, now))
          faults.push(`${before.name} leads up to ${now.name}`);
        before = now;
        if (now === null && forwards) break;
      }
      expect([...new Set(faults)]).toEqual([]);
    },
  );
});
