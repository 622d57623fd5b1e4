import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { settled } from '../support/settled.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Late fonts are not set any more (client/every-page/first-paint.ts), late scripts move nothing. */
const late = [360, 768, 1440].flatMap(
  (width) =>
    [
      ['fonts', /\.woff2$/, 0.001, width],
      ['scripts', /\.js$/, 0.005, width],
    ] as const,
);

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test.for(late)(
    'stays where it was painted when %s come late (%o, shift under %d, at %d px)',
    async ([, files, most, width]) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      // Without fonts of ours nothing but a script can move the page.
      if (files.source.includes('js')) await context.route(/\.woff2$/, (route) => route.abort());
      const page = await context.newPage();
      /** When something of the page has been painted. */
      let tell = (): void => undefined;
      const painted = new Promise<void>((resolve) => {
        tell = resolve;
      });
      await page.exposeFunction('painted', tell);
      await context.route(files, async (route) => {
        await painted;
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as {
            value: number;
            sources: { node: Node | null }[];
          }[])
            shifts.push({
              value: entry.value,
              moved: entry.sources.map(({ node }) =>
                node instanceof Element
                  ? `${node.tagName.toLowerCase()}.${node.className}`
                  : (node?.nodeName ?? ''),
              ),
            });
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0)
            (globalThis as unknown as { painted: () => void }).painted();
        }).observe({ type: 'paint', buffered: true });
      });
      await page.goto(`${inject('site')}${path}`);
      await settled(page);
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: Shift[] }).shifts,
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(
        sum,
        shifts.map((s) => `${s.value.toFixed(4)}: ${s.moved.join(', ')}`).join('\n'),
      ).toBeLessThan(most);
      await context.close();
    },
  );
});
