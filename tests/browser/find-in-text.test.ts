import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const field = (page: Page) => page.locator('.marks-bar input');
const status = (page: Page) => page.locator('.marks-bar [role=status]').textContent();
const current = (page: Page) =>
  page
    .locator('mark[data-current]')
    .first()
    .evaluate((m) => m.closest('.clause')?.id);

/** Opens the bar with the key and types. */
async function finding(
  path: string,
  words: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await read(browser, path, options);
  await settled(page);
  await prepare?.(page);
  await page.keyboard.press('f');
  await field(page).waitFor();
  // At once, so that nothing is counted of words that are typed in part.
  await page.keyboard.insertText(words);
  await expect.poll(() => status(page)).not.toBe('');
  return page;
}

test.for<[name: string, options: BrowserContextOptions]>([
  ['a desk', {}],
  ['a phone', phone],
])('every place of the longest text is seen when it is stepped to: %s', async ([, options]) => {
  const page = await finding('/van-ban/gia-lai-trinh-bay-nq04/', 'dien thoai', options);
  await expect.poll(() => status(page)).toMatch(/^1\/\d+ · \S/);
  const count = Number(/\/(\d+)/.exec((await status(page)) ?? '')?.[1]);
  expect(count).toBeGreaterThan(2);
  expect(
    new Set((await page.locator('mark.found-words').allTextContents()).map((w) => w.toLowerCase())),
  ).toEqual(new Set(['điện thoại']));
  const seen: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    if (i > 1) await page.keyboard.press('Enter');
    expect(await status(page)).toMatch(new RegExp(`^${i}/${count} · `));
    await page.waitForTimeout(250);
    const { top, bar, id } = await page
      .locator('mark[data-current]')
      .first()
      .evaluate((m) => ({
        top: m.getBoundingClientRect().top,
        bar: document.querySelector('.marks-bar')!.getBoundingClientRect().toJSON() as DOMRect,
        id: m.closest('.clause')!.id,
      }));
    seen.push(id);
    expect(top, id).toBeGreaterThan(bar.top === 0 ? bar.bottom : 0);
    expect(top, id).toBeLessThan(bar.top === 0 ? 740 : bar.top - 20);
  }
  expect(seen).toEqual(
    await page
      .locator('mark.found-words')
      .evaluateAll((all) => all.map((m) => m.closest('.clause')!.id)),
  );
  await page.keyboard.press('Shift+Enter');
  expect(await status(page)).toMatch(new RegExp(`^${count - 1}/${count} · `));
  await page.context().close();
});

const cited = /^\d+\/\d+ · .*Điều 1$/;
/** Steps on until the bar names the clause: on a busy machine the citations may come later than a page waits. */
const steppedToCited = (page: Page) =>
  expect
    .poll(async () => {
      const said = (await status(page)) ?? '';
      if (!cited.test(said)) await page.keyboard.press('Enter');
      return said;
    })
    .toMatch(cited);

test('the bar names the clause as it is cited', async () => {
  const page = await finding('/van-ban/tra-vinh-qd2043-2024/', 'dich vu cong truc tuyen');
  await steppedToCited(page);
  await page.context().close();
});

test('citations that do not come are asked for again at the next step', async () => {
  let fails = true;
  const page = await finding('/van-ban/tra-vinh-qd2043-2024/', 'dich vu cong truc tuyen', {}, (p) =>
    p.route(/trich-dan/, (route) => (fails ? route.abort() : route.continue())),
  );
  await expect.poll(() => status(page)).toMatch(/^1\/\d+ · /);
  await settled(page);
  expect(await status(page)).not.toMatch(cited);
  fails = false;
  await steppedToCited(page);
  await page.context().close();
});

test('Esc takes the marks away and leaves the reader, and the focus, at the found place', async () => {
  const page = await finding('/van-ban/kien-giang-nq22/', 'hoá');
  await page.keyboard.press('Enter');
  const words = await page.locator('article').textContent();
  const id = await current(page);
  const top = () =>
    page.locator(`[id="${id}"]`).evaluate((k) => Math.round(k.getBoundingClientRect().top));
  await page.waitForTimeout(300);
  const before = await top();
  await page.keyboard.press('Escape');
  expect(await page.locator('mark, .marks-bar').count()).toBe(0);
  expect(await page.locator('article').textContent()).toBe(words);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  await page.waitForTimeout(300);
  expect(await top()).toBe(before);
  await page.keyboard.press('f');
  await page.locator('.marks-bar input:focus').waitFor();
  await page.context().close();
});

test('what is not there is said to be missing; the focus goes back to the button', async () => {
  const page = await read(browser, '/van-ban/kien-giang-nq22/');
  const button = page.locator('.contents').getByRole('button', { name: 'Tìm trong văn bản này' });
  await button.click();
  await field(page).fill('metaverse');
  await expect.poll(() => status(page)).toContain('Không có “metaverse” trong văn bản này.');
  expect(await page.locator('.marks-bar a').getAttribute('href')).toBe('/tim-kiem/?q=metaverse');
  await page.keyboard.press('Escape');
  expect(await button.evaluate((b) => b === document.activeElement)).toBe(true);
  await page.context().close();
});

test('the field takes the place of the marks that the search left', async () => {
  const page = await read(browser, '/van-ban/kien-giang-nq22/?tim=điện+thoại');
  await page.getByRole('region', { name: 'Chữ được đánh dấu' }).waitFor();
  await page.keyboard.press('f');
  await field(page).waitFor();
  expect(await page.locator('.marks-bar').count()).toBe(1);
  expect(await page.locator('mark.found-words').count()).toBe(0);
  await page.context().close();
});

test('on a phone the bar stands above, with targets of 44 px', async () => {
  const page = await read(browser, '/van-ban/kien-giang-nq22/', phone);
  await page.evaluate(() => {
    document.getElementById('iii_3')?.scrollIntoView();
  });
  await page
    .locator('.position-bar')
    .getByRole('button', { name: 'Tìm trong văn bản này' })
    .click();
  await field(page).fill('so');
  await expect.poll(() => status(page)).toMatch(/^\d+\/\d+ · /);
  expect((await page.locator('.marks-bar').boundingBox())?.y).toBe(0);
  for (const button of await page.locator('.marks-bar button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.context().close();
});
