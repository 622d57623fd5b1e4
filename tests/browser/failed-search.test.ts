import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { failing, failures } from '../support/failures.ts';
import { settled, watchRequests } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Every file that a search may need, with a query that needs it. */
const files: readonly (readonly [name: string, files: RegExp, query: string])[] = [
  ['the word list', /tu-vung\.json/, '?q=h%E1%BB%93+s%C6%A1'],
  ['Pagefind', /pagefind\/pagefind\.js/, '?q=h%E1%BB%93+s%C6%A1'],
  ['the index’s table of contents', /\.pf_meta/, '?q=h%E1%BB%93+s%C6%A1'],
  ['the engine', /wasm\.\w+\.pagefind/, '?q=h%E1%BB%93+s%C6%A1'],
  ['a piece of the index', /\.pf_index/, '?q=h%E1%BB%93+s%C6%A1'],
  ['a clause', /\.pf_fragment/, '?q=h%E1%BB%93+s%C6%A1'],
  ['the synonyms', /dong-nghia-/, '?q=smartphone'],
  ['the list of texts', /du-lieu\/texts\.json/, '?q=%C4%91i%E1%BB%81u+2+Q%C4%90+2174'],
  ['the clauses of a text', /du-lieu\/trich-dan\//, '?q=%C4%91i%E1%BB%81u+2+Q%C4%90+2174'],
];

describe.concurrent.for(files)('when %s', ([, file, query]) => {
  test.for(Object.keys(failures))(
    '%s, the search page says within ten seconds that it could not be loaded, and tries again',
    async (how, { expect }) => {
      const context = await browser.newContext();
      const heal = await failing(context, file, how);
      watchRequests(context);
      const page = await context.newPage();
      // The page's own clock, so that the seconds are not those of a busy machine.
      await page.clock.install();
      const asked = page.waitForEvent('request', (r) => file.test(r.url()));
      await page.goto(`${inject('site')}/tim-kiem/${query}`, { waitUntil: 'commit' });
      await asked;
      // Every file that arrives is waited for anew.
      if (how === 'never answers') {
        await settled(page, file);
        await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
      }
      await page.locator('#tim-kiem[data-search-state="failed"]').waitFor();
      await page.clock.resume();
      const said = await page.locator('main').innerText();
      expect(said).toContain('Không tải được');
      expect(said).not.toMatch(/Không tìm thấy|Không đoạn nào|0 đoạn/);
      expect(await page.getByRole('button', { name: 'Tải lại trang' }).count()).toBe(1);
      heal();
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
      expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
      await context.close();
    },
  );
});

test('a browser that the policy keeps from running the engine says so, and offers no trying again', async () => {
  const context = await browser.newContext();
  // Safari before 16 does not know the word.
  await context.route(/\/(?:tim-kiem|van-ban)\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll("'wasm-unsafe-eval'", ''),
    });
  });
  const page = await context.newPage();
  await page.goto(`${inject('site')}/tim-kiem/?q=h%E1%BB%93+s%C6%A1`);
  await page.locator('#tim-kiem[data-search-state="failed"]').waitFor();
  const said = await page.locator('main').innerText();
  expect(said).toContain('không chạy được bộ tìm');
  expect(said).not.toMatch(/Không tải được|Không tìm thấy|Thử lại|Tải lại trang/);
  expect(await page.locator('[data-part=results] a[href="/van-ban/"]').count()).toBe(1);
  await page.goto(`${inject('site')}/van-ban/`);
  await page.locator('.site-header input[type=search]').click();
  await page.locator('.search-dialog input').fill('hồ sơ');
  await page.locator('.search-dialog[data-search-state="failed"]').waitFor();
  const dialog = await page.locator('.search-dialog').innerText();
  expect(dialog).toContain('không chạy được bộ tìm');
  expect(dialog).not.toMatch(/Thử lại|Tải lại trang/);
  await context.close();
});
