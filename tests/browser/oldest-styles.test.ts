// Pages as the oldest browsers named in `browserslist` lay them out, which pass over styles that they do not know.
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { faultsOfLayout } from '../support/in-view.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';
import { oldest, withoutCss, withWholeCss } from '../support/without-css.ts';

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
/** Runs no script of a page. */
let bare: Page;
beforeAll(async () => {
  browser = await launch();
  ({ tab: page, visit } = await openTab(browser));
  bare = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
});

test('styles that were taken out of a page come back whole', async () => {
  const rules = () =>
    page.evaluate(() =>
      [...document.styleSheets].map((s) => [...s.cssRules].map((r) => r.cssText)),
    );
  await visit(pageKinds['bảng so sánh']);
  const before = await rules();
  for (const { lacks } of oldest) {
    await withoutCss(page, lacks);
    expect(await rules()).not.toEqual(before);
    await withWholeCss(page);
    expect(await rules()).toEqual(before);
  }
});

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  beforeAll(() => visit(path));
  afterEach(() => withWholeCss(page));

  test.for(oldest)(
    'as in $browser, without $lacks, all its words can be reached and read at 360, 768 and 1440 px',
    async ({ lacks }) => {
      await withoutCss(page, lacks);
      const faults: string[] = [];
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await faultsOfLayout(page)).map((fault) => `${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

test.for([{ browser: 'A browser of today', lacks: [] as const }, ...oldest])(
  'on a phone each value of the comparison stands below its year: $browser',
  async ({ lacks }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const query of ['', '?nam=2030']) {
      await visit(`${pageKinds['bảng so sánh']}${query}`);
      await page.locator('matrix-view[data-ready]').waitFor();
      await withoutCss(page, lacks);
      const apart = await page.locator('tbody.matrix__row').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const left = (e: Element | null) => e?.getBoundingClientRect().left ?? Number.NaN;
          return [...row.querySelectorAll<HTMLElement>('td[data-year]')]
            .filter((cell) => cell.checkVisibility() && cell.querySelector(':scope > div') !== null)
            .map((cell) =>
              Math.abs(
                left(cell.querySelector(':scope > div')) -
                  left(row.querySelector(`.matrix__year[data-year="${cell.dataset['year']}"]`)),
              ),
            );
        }),
      );
      expect(apart.length).toBeGreaterThan(100);
      expect(Math.max(...apart), query).toBeLessThanOrEqual(1);
    }
  },
);

// What is older than layers of styles knows none of the site's.
test.for(Object.entries(pageKinds))(
  'without any style or script the page "%s" shows what it shows with styles',
  async ([, path]) => {
    await bare.goto(`${inject('site')}${path}`);
    const [shown, lost] = await bare.evaluate(() => {
      // What is folded opens as every browser folds it; a chart has its table.
      const all = [
        ...document.querySelectorAll('main :is(h1, h2, h3, p, li, th, td, a, blockquote)'),
      ]
        .filter((e) => e.closest('details, svg') === null)
        .filter((e) => e.checkVisibility({ visibilityProperty: true }));
      for (const sheet of document.styleSheets) sheet.disabled = true;
      return [
        all.length,
        all.filter((e) => !e.checkVisibility({ visibilityProperty: true })).map((e) => e.outerHTML),
      ] as const;
    });
    expect(shown).toBeGreaterThan(3);
    expect(lost).toEqual([]);
  },
);

test('an embed shows its table once without “:has(”, too', async () => {
  for (const width of [340, 680]) {
    await page.setViewportSize({ width, height: 800 });
    await visit(pageKinds['nhúng']);
    await withoutCss(page, [':has(']);
    expect(await page.locator('.embed-table:visible').count(), `${width} px`).toBe(1);
  }
});
