import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { settled } from '../support/settled.ts';
import { launch } from '../support/browser.ts';
import { languageOf } from '../support/built-pages.ts';
import { brokenTies } from '../support/line-breaks.ts';
import { moving } from '../support/motion.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Of a phone, a tablet, a wide window. */
const widths = [360, 768, 1440] as const;
/** Rules of structure, and colours, are looked at where least and where most is shown; the system's own colours once. */
const looks = [
  { name: 'light', rules: 'all', at: [360, 1440], media: { colorScheme: 'light' } },
  { name: 'dark', rules: 'colours', at: [360, 1440], media: { colorScheme: 'dark' } },
  { name: 'forced colours', rules: 'colours', at: [1440], media: { forcedColors: 'active' } },
] as const;
const atWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 900 });

// The tests of a page share it: it is opened once, and tried in every look.
describe.for(Object.entries(pageKinds))('the page "%s"', ([kind, path]) => {
  const embedded = kind === 'nhúng';
  let page: Page;
  /** All that the console says, and every request that leaves the site or fails. */
  const said: string[] = [];
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: widths[0], height: 900 } });
    page.on('console', (m) => said.push(`${m.type()}: ${m.text()}`));
    page.on('pageerror', (e) => said.push(`error: ${e.message}`));
    page.on('request', (r) => {
      if (!r.url().startsWith(inject('site')) && !/^(data|blob):/.test(r.url()))
        said.push(`left the site: ${r.url()}`);
    });
    page.on('response', (r) => {
      if (r.status() >= 400) said.push(`${r.status()}: ${r.url()}`);
    });
    await page.goto(`${inject('site')}${path}`);
    await settled(page);
  });
  // However a test before it ended, each begins in the page's plain look.
  beforeEach(() =>
    page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null }),
  );
  afterAll(async () => {
    await page.close();
  });

  test('overflows at no width, and breaks no number, document code, unit or date', async () => {
    for (const width of widths) {
      await atWidth(page, width);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(0);
      // On a phone a table stands as blocks: none is cut off at its edge.
      const cut = await page
        .locator('.scroll-region')
        .evaluateAll((all) =>
          all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.getAttribute('aria-label')),
        );
      if (width < 768) expect(cut, `cut off at ${width} px`).toEqual([]);
      expect(await brokenTies(page, width), `${width} px`).toEqual([]);
    }
  });

  test.for(looks)('has no fault that axe finds: $name', async ({ rules, at, media }) => {
    await page.emulateMedia(media);
    for (const width of at) {
      await atWidth(page, width);
      expect(await faultsIn(page, 'html', rules), `${width} px`).toEqual([]);
    }
  });

  test('moves nothing by itself for readers who asked for that', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
  });

  test('has one h1, no level of heading left out, and parts that have names', async () => {
    await atWidth(page, 1280);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all
          .filter((h) => h.checkVisibility())
          .map((h) => [Number(h.tagName.slice(1)), h.textContent.trim().slice(0, 40)] as const),
      );
    expect(levels.filter(([level]) => level === 1)).toHaveLength(1);
    expect(levels.filter(([level], i) => level > (levels[i - 1]?.[0] ?? 0) + 1)).toEqual([]);
    const navs = await page
      .locator('nav')
      .evaluateAll((all) => all.map((n) => n.getAttribute('aria-label') ?? ''));
    expect(navs).toEqual([...new Set(navs)]);
    expect(navs).not.toContain('');
    // In the order in which a screen reader meets them.
    const parts = (await page.locator('body').ariaSnapshot())
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.replace(/^- (\w+)( "[^"]*")?.*$/, '$1$2'));
    expect(parts).toEqual(
      embedded
        ? ['main']
        : [
            `link "${languageOf(path) === 'en' ? 'Skip to content' : 'Đến nội dung'}"`,
            'banner',
            'main',
            'contentinfo',
          ],
    );
  });

  test('says nothing in the console, asks nothing of another site, and has all that it asks for', () => {
    expect(said).toEqual([]);
  });

  test('stands without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${inject('site')}${path}`);
    expect((await plain.locator('main').innerText()).length).toBeGreaterThan(100);
    await plain.close();
  });
});
