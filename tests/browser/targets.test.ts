import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { tooLow, tooSmall } from '../support/targets.ts';

let browser: Browser;
let page: Page;
let open: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  ({ tab: page, visit: open } = await openTab(browser, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
    bypassCSP: true,
  }));
});
afterAll(async () => {
  await browser.close();
});

/** What readers press most. */
const main = [
  '.site-header :is(a, button, summary, input)',
  '.search-field :is(input, button)',
  '.jump-box :is(input, button)',
  '.contents > summary',
  '.position-bar :is(a, button)',
  '.find-button',
  '.matrix-filters :is(label, select, [type=search], button)',
  '.search-filters :is(select, button, summary)',
  '.cite-card button',
  '.clause-actions button',
  '.downloads a',
  '.previous-next a',
  '.clause-neighbours a',
  '.text-button',
  '.search-dialog button',
  '.keys-dialog button',
  '.marks-bar :is(button, input)',
  '.reader-settings label',
].join(', ');
/** Fields whose letters are under 16 px: there Safari on a phone zooms in and leaves the reader beside the page. */
async function zoomedIn(page: Page): Promise<string[]> {
  // The letters are the smallest that the settings offer.
  await page.evaluate(() => {
    document.documentElement.dataset['co'] = 'nho';
  });
  return page
    .locator('input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea')
    .evaluateAll((all) =>
      all
        .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 16)
        .map((e) => e.outerHTML.slice(0, 80)),
    );
}

test.for(Object.entries(pageKinds))(
  'on the page "%s" a finger finds every target, the main ones are 44 px high, and no field makes a phone zoom in',
  async ([, path]) => {
    await open(path);
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((d) => {
        if (!d.closest('header')) d.open = true;
      });
    });
    expect(await tooSmall(page)).toEqual([]);
    expect(await tooLow(page, main)).toEqual([]);
    expect(await zoomedIn(page)).toEqual([]);
  },
);

const longest = pageKinds['văn bản (dài nhất)'];
const opened: readonly (readonly [
  name: string,
  path: string,
  part: string,
  open: (page: Page) => Promise<void>,
])[] = [
  [
    'the actions of a clause',
    longest,
    '.clause-actions',
    async (page) => {
      await page.locator('.clause .clause__cite').nth(12).tap();
      await page.locator('.clause-actions').waitFor();
    },
  ],
  [
    'the bar that finds in a text',
    longest,
    '.marks-bar',
    async (page) => {
      await page.keyboard.press('f');
      await page.locator('.marks-bar input').fill('kinh te so');
      await page.locator('mark[data-current]').first().waitFor();
    },
  ],
  [
    'the list of keys',
    longest,
    '.keys-dialog',
    async (page) => {
      await page.keyboard.press('?');
      await page.locator('.keys-dialog').waitFor();
    },
  ],
  [
    'the search dialog',
    longest,
    '.search-dialog',
    async (page) => {
      await page.locator('.search-link').tap();
      await page.locator('.search-dialog input').fill('dien thoai');
      await page
        .locator('.search-dialog[data-search-state="done"] [role=option]')
        .first()
        .waitFor();
    },
  ],
  [
    'the filters of the comparison',
    '/so-sanh/',
    '.matrix-filters__more',
    async (page) => {
      await page.locator('.matrix-filters__toggle').tap();
      await page.locator('.matrix-filters__more').waitFor();
    },
  ],
  [
    'an opened row of the comparison',
    '/so-sanh/',
    '.matrix__sentences',
    async (page) => {
      await page.locator('.matrix tbody.matrix__row td.matrix__cell--first a').first().tap();
      await page.locator('.matrix__sentences:not([hidden])').first().waitFor();
    },
  ],
  [
    'an entry of the notebook',
    '/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1',
    'textarea',
    async (page) => {
      await page.getByRole('button', { name: 'Thêm vào sổ trích' }).tap();
      await page.getByText('Đã thêm vào sổ trích.').waitFor();
      await page.getByRole('link', { name: 'sổ trích' }).first().tap();
      await page.locator('textarea').first().waitFor({ state: 'attached' });
    },
  ],
];
test.for(opened)(
  'a finger finds every target of %s, and no field zooms in',
  async ([, path, part, openPart]) => {
    await open(path);
    await openPart(page);
    await settled(page);
    expect(await page.locator(part).count()).toBeGreaterThan(0);
    expect(await tooSmall(page)).toEqual([]);
    expect(await tooLow(page, main)).toEqual([]);
    expect(await zoomedIn(page)).toEqual([]);
  },
);
