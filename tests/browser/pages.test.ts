import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { faultsIn } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { languageOf } from '../support/built-pages.ts';
import { brokenTies } from '../support/line-breaks.ts';
import { moving } from '../support/motion.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';

let browser: Browser;
let tab: Page;
let visit: (path: string) => Promise<void>;
/** Reads pages without their scripts. */
let plain: Page;
/** All that the console says of the page that is open, and every request that leaves the site or fails. */
let said: string[] = [];
beforeAll(async () => {
  browser = await launch();
  ({ tab, visit } = await openTab(browser));
  tab.on('console', (m) => said.push(`${m.type()}: ${m.text()}`));
  tab.on('pageerror', (e) => said.push(`error: ${e.message}`));
  tab.on('request', (r) => {
    if (!r.url().startsWith(inject('site')) && !/^(data|blob|about):/.test(r.url()))
      said.push(`left the site: ${r.url()}`);
  });
  tab.on('response', (r) => {
    if (r.status() >= 400) said.push(`${r.status()}: ${r.url()}`);
  });
  plain = await browser.newPage({ javaScriptEnabled: false });
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

// The tests of a page share it: it is opened once, in one tab for all, and tried in every look.
describe.for(Object.entries(pageKinds))('the page "%s"', ([kind, path]) => {
  const embedded = kind === 'nhúng';
  // However a test before it ended, each begins in the page's plain look.
  const plainLook = () =>
    tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  beforeAll(async () => {
    await plainLook();
    await atWidth(tab, widths[0]);
    said = [];
    await visit(path);
  });
  beforeEach(plainLook);

  test('overflows at no width, and breaks no number, document code, unit or date', async () => {
    for (const width of widths) {
      await atWidth(tab, width);
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(0);
      // On a phone a table stands as blocks: none is cut off at its edge.
      const cut = await tab
        .locator('.scroll-region')
        .evaluateAll((all) =>
          all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.getAttribute('aria-label')),
        );
      if (width < 768) expect(cut, `cut off at ${width} px`).toEqual([]);
      expect(await brokenTies(tab, width), `${width} px`).toEqual([]);
    }
  });

  test.for(looks)('has no fault that axe finds: $name', async ({ rules, at, media }) => {
    await tab.emulateMedia(media);
    for (const width of at) {
      await atWidth(tab, width);
      expect(await faultsIn(tab, 'html', rules), `${width} px`).toEqual([]);
    }
  });

  test('moves nothing by itself for readers who asked for that', async () => {
    await tab.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(tab)).toEqual([]);
  });

  test('has one h1, no level of heading left out, and parts that have names', async () => {
    await atWidth(tab, 1280);
    const levels = await tab
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all
          .filter((h) => h.checkVisibility())
          .map((h) => [Number(h.tagName.slice(1)), h.textContent.trim().slice(0, 40)] as const),
      );
    expect(levels.filter(([level]) => level === 1)).toHaveLength(1);
    expect(levels.filter(([level], i) => level > (levels[i - 1]?.[0] ?? 0) + 1)).toEqual([]);
    const navs = await tab
      .locator('nav')
      .evaluateAll((all) => all.map((n) => n.getAttribute('aria-label') ?? ''));
    expect(navs).toEqual([...new Set(navs)]);
    expect(navs).not.toContain('');
    // In the order in which a screen reader meets them.
    const parts = (await tab.locator('body').ariaSnapshot())
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

  test('dark on the screen, prints dark words on white', async () => {
    await atWidth(tab, 1280);
    // By the reader's choice, and by that of the system.
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.evaluate(() => {
      document.documentElement.dataset['nen'] = 'toi';
    });
    expect(
      await tab.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.documentElement).colorScheme,
      ]),
    ).toEqual(['rgb(255, 255, 255)', 'light']);
    expect(await faultsIn(tab, 'html', 'colours')).toEqual([]);
    await tab.evaluate(() => {
      delete document.documentElement.dataset['nen'];
    });
  });

  test('says nothing in the console, asks nothing of another site, and has all that it asks for', () => {
    expect(said).toEqual([]);
  });

  test('stands without script', async () => {
    await plain.goto(`${inject('site')}${path}`);
    expect((await plain.locator('main').innerText()).length).toBeGreaterThan(100);
  });
});
