import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const kinds = Object.entries(pageKinds);
const widths = [360, 768, 1440] as const;
/** Colours do not change with the width, but what is shown does: other grounds are looked at where least and where most is. */
const looks = [
  { name: 'light', rules: 'all', at: widths, options: { colorScheme: 'light' } },
  { name: 'dark', rules: 'colours', at: [360, 1440], options: { colorScheme: 'dark' } },
  { name: 'forced colours', rules: 'colours', at: [1440], options: { forcedColors: 'active' } },
] as const;

/** Opens a page and collects everything the console says and every request that leaves the site or fails. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; said: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (m) => said.push(`${m.type()}: ${m.text()}`));
  page.on('pageerror', (e) => said.push(`error: ${e.message}`));
  page.on('request', (r) => {
    if (!r.url().startsWith(inject('site')) && !/^(data|blob):/.test(r.url()))
      said.push(`left the site: ${r.url()}`);
  });
  page.on('response', (r) => {
    if (r.status() >= 400) said.push(`${r.status()}: ${r.url()}`);
  });
  await page.goto(`${inject('site')}${path}`, { waitUntil: 'networkidle' });
  return { page, said, close: () => context.close() };
}

describe.for(kinds)('the page "%s"', ([, path]) => {
  test.for(looks)(
    'has no fault that axe finds and does not overflow: $name',
    async ({ rules, at, options }) => {
      const { page, said, close } = await open(path, {
        viewport: { width: at[0], height: 900 },
        ...options,
      });
      const faults: string[] = [];
      for (const width of at) {
        await page.setViewportSize({ width, height: 900 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (beyond > 0) faults.push(`${width} px: ${beyond} px too wide`);
        // On a phone a table stands as blocks: none is cut off at its edge.
        const cut = await page
          .locator('.cuon')
          .evaluateAll((all) =>
            all
              .filter((e) => e.scrollWidth > e.clientWidth)
              .map((e) => e.getAttribute('aria-label')),
          );
        if (width < 768 && cut.length > 0) faults.push(`${width} px: cut off: ${cut.join(', ')}`);
        faults.push(...(await faultsIn(page, 'html', rules)).map((f) => `${width} px: ${f}`));
      }
      expect(faults).toEqual([]);
      expect(said, 'the console is silent and nothing leaves the site').toEqual([]);
      await close();
    },
  );

  test('stands without script', async () => {
    const { page, close } = await open(path, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await close();
  });
});
