import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { keyGroups } from '../../src/domain/text/key-list.ts';
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

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Phím tắt' });
const opened = async (path: string): Promise<Page> => {
  const page = await read(browser, path);
  await settled(page);
  return page;
};

/** Presses the keys of one character one after the other, up to the first that acts. @returns those that acted, known at once: what acts takes the event */
async function actingKeys(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      document.body.dataset['took'] = String(event.defaultPrevented);
    });
  });
  for (const key of ['?', 'g', 'f', '/']) {
    await page.keyboard.press(key);
    if ((await page.evaluate(() => document.body.dataset['took'])) === 'true') return [key];
  }
  return [];
}

test('"?" opens the list of keys, Esc gives the focus back; not while typing', async () => {
  const page = await opened('/so-sanh/');
  const link = page.getByRole('link', { name: 'Phím tắt' });
  await link.focus();
  await page.keyboard.press('?');
  await dialog(page).waitFor();
  expect(await dialog(page).locator('dd').allTextContents()).toEqual(
    keyGroups.flatMap((g) => g.keys.map(([, does]) => does)),
  );
  await page.keyboard.press('g');
  expect(await dialog(page).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await link.evaluate((l) => l === document.activeElement)).toBe(true);
  await link.click();
  await dialog(page).getByRole('button', { name: 'Đóng' }).click();
  await dialog(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.type('?gf/');
  expect(await page.locator('#di-toi').inputValue()).toBe('?gf/');
  expect(await dialog(page).isVisible()).toBe(false);
  await page.context().close();
});

test('without script the link leads to the list', async () => {
  const page = await read(browser, '/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Phím tắt' }).click();
  await page.waitForURL(`${inject('site')}/phuong-phap/#phim-tat`);
  expect(await page.locator('.key-list dd').allTextContents()).toEqual(
    keyGroups.flatMap((g) => g.keys.map(([, does]) => does)),
  );
  await page.context().close();
});

test('keys of one character can be turned off; those with Ctrl stay', async () => {
  const page = await opened('/van-ban/kien-giang-nq22/');
  await page.locator('#hien-thi summary').click();
  const group = page.getByRole('group', { name: 'Phím tắt một ký tự' });
  await group.getByRole('radio', { name: 'tắt' }).check();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  expect(await actingKeys(page)).toEqual([]);
  expect(await page.locator('dialog, .marks-bar').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.locator('dialog.search-dialog[open]').waitFor();
  await page.reload();
  await settled(page);
  expect(await actingKeys(page)).toEqual([]);
  await page.locator('#hien-thi summary').click();
  await group.getByRole('radio', { name: 'bật' }).check();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  expect(await actingKeys(page)).toEqual(['?']);
  await page.context().close();
});

test('every key of a single character that is listed acts', async () => {
  const singles = keyGroups.flatMap((g) =>
    g.keys.flatMap(([alternatives]) =>
      alternatives.flatMap((keys) =>
        keys.length === 1 && keys[0]?.length === 1 && /[\x20-\x7e]/.test(keys[0]) ? keys : [],
      ),
    ),
  );
  expect([...new Set(singles)].sort()).toEqual(['/', '?', 'f', 'g']);
  for (const key of singles) {
    const page = await opened('/van-ban/kien-giang-nq22/');
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.context().close();
  }
});
