// Pages in browsers that lack what the oldest ones named in `browserslist` lack: each control works in another way, or is not shown.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page, Request } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { settled } from '../support/settled.ts';
import { oldestApis, withoutApis, type Lacks } from '../support/without-apis.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const desk = { width: 1280, height: 900 };
const text = '/van-ban/gia-lai-trinh-bay-nq04/';
const decision = '/van-ban/tra-vinh-qd2043-2024/';

/** A tab without what a browser lacks, and what goes wrong in it. */
function tabWithout(lacks: Lacks) {
  const faults: string[] = [];
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: desk,
      permissions: ['clipboard-read', 'clipboard-write'],
      // Who does not know trusted types does not demand them.
      bypassCSP: true,
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    await withoutApis(page, lacks);
  });
  const open = async (path: string) => {
    faults.length = 0;
    await page.goto('about:blank');
    await page.goto(`${inject('site')}${path}`);
    await settled(page);
  };
  const nothingThrown = () => {
    expect(faults).toEqual([]);
  };

  return { tab: () => page, open, nothingThrown };
}

describe.for(oldestApis)('as in $browser', (lacks) => {
  const { tab, open, nothingThrown } = tabWithout(lacks);
  let page: Page;
  beforeAll(() => {
    page = tab();
  });

  test('what it lacks is gone', async () => {
    await open('/tinh/');
    const there = await page.evaluate(
      (names) =>
        names.filter((path) => {
          const parts = path.split('.');
          const name = parts.pop() ?? '';
          let at: unknown = globalThis;
          for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part];
          return at instanceof Object && name in at;
        }),
      lacks.names,
    );
    expect(there).toEqual([]);
    const refused = await page.evaluate(
      (selectors) =>
        selectors.filter((s) => {
          try {
            document.querySelector(s.endsWith('(') ? `${s}a)` : s);
            return false;
          } catch {
            return true;
          }
        }),
      lacks.selectors,
    );
    expect(refused).toEqual(lacks.selectors);
    nothingThrown();
  });

  test('a mention leads to its entry, a term to the glossary, and no preview is asked for', async () => {
    const previews: string[] = [];
    const note = (request: Request) => {
      if (/\/preview\.[^/]*\.js$/.test(request.url())) previews.push(request.url());
    };
    page.on('request', note);
    await open(decision);
    await page.locator('[id="can-cu-10"] a.reference-link').first().click();
    await page.waitForURL(/\/dan-chieu\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    await open(text);
    await page.locator('a.term-link').first().click();
    await page.waitForURL(/\/thuat-ngu\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(
      readdirSync('dist/_astro').filter((name) => /^preview\..*\.js$/.test(name)),
    ).toHaveLength(1);
    expect(previews).toEqual([]);
    page.off('request', note);
    nothingThrown();
  });

  test('“Cỡ chữ” in the bar over a text on a phone leads to the settings, which work', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(`${text}#muc-4-2-1`);
    await page.getByRole('link', { name: 'Cỡ chữ' }).click();
    await page.locator('#hien-thi form').waitFor();
    const large = page.getByRole('radio', { name: 'rất lớn' });
    await expect
      .poll(() => large.evaluate((e) => e.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await large.check();
    await page.locator('html[data-co=rat-lon]').waitFor();
    await page.evaluate(() => {
      localStorage.removeItem('hien-thi');
    });
    await page.setViewportSize(desk);
    nothingThrown();
  });

  test('keys open the search, the jump box, the bar that finds in a text and the list of keys', async () => {
    await open(text);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('dien thoai');
    await page.locator('dialog[open] [role=option]').first().waitFor();
    await page.keyboard.press('g');
    expect(await page.locator('dialog[open] input').inputValue()).toBe('dien thoaig');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    expect(await page.evaluate(() => document.activeElement?.closest('jump-box') !== null)).toBe(
      true,
    );
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press('f');
    await page.locator('.marks-bar input').fill('kinh te so');
    await page.locator('mark[data-current]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('mark[data-current]').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.locator('.keys-dialog[open]').waitFor();
    // Behind a modal dialog no key does anything.
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    nothingThrown();
  });

  test('the search answers, and its words are marked in the text', async () => {
    await open('/tim-kiem/?q=dien%20thoai%20thong%20minh%2095%25');
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    await page.locator('[data-result] a[href*="tim="]').first().click();
    await page.waitForURL(/tim=/);
    await page.locator('mark[data-current]').waitFor();
    nothingThrown();
  });

  test('a citation is copied, a clause is kept, a choice changes the comparison', async () => {
    await open('/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/');
    const card = page.locator('cite-card');
    await card.locator('[data-action=citation]').click();
    await card.locator('[role=status]', { hasText: 'Đã sao chép' }).waitFor();
    await card.locator('[data-action=keep]').click();
    await card.locator('[role=status]', { hasText: 'Đã thêm vào sổ trích' }).waitFor();
    await open('/so-trich/');
    await page.locator('blockquote').first().waitFor();
    nothingThrown();
    await open('/so-sanh/');
    const shown = page.locator('.matrix td:visible');
    const before = await shown.count();
    await page.locator('label:has(> [name=nam][value="2030"])').click();
    await page.waitForURL(/nam=2030/);
    await expect.poll(() => shown.count()).toBeLessThan(before);
    nothingThrown();
  });
});

describe('without what any of them lacks', () => {
  const { tab, open, nothingThrown } = tabWithout({
    names: oldestApis.flatMap(({ names }) => names),
    selectors: oldestApis.flatMap(({ selectors }) => selectors),
  });
  test.for(Object.entries(pageKinds))(
    'on the page "%s" nothing is thrown, whatever is pressed, opened and chosen',
    async ([, path]) => {
      await open(path);
      await tab().evaluate(() => {
        Object.assign(globalThis, { print: () => undefined });
        for (const e of document.querySelectorAll<HTMLElement>(
          'summary, main button:not(form[action] *), main label',
        ))
          if (e.getClientRects().length > 0 && e.closest('keep-list') === null) e.click();
      });
      await settled(tab());
      nothingThrown();
    },
  );
});
