import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(async () => { await browser.close(); });

test('a reader\'s settings hold on the next page, before its first paint', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/van-ban/kien-giang-nq22/`);
  const size = () => page.evaluate(() => getComputedStyle(document.querySelector('[data-text] .k:not(.giua) > p')!).fontSize);
  const before = await size();
  await page.getByRole('radio', { name: 'rất lớn' }).check();
  await page.getByRole('radio', { name: 'tối' }).check();
  await page.locator('html[data-nen=toi][data-co=rat-lon]').waitFor();
  const after = await size();
  expect(parseFloat(after)).toBeGreaterThan(parseFloat(before) * 1.3);
  await page.goto(`${inject('site')}/van-ban/dong-thap-nq04/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset['nen'] === 'toi');
  await page.waitForLoadState();
  expect(await size()).toBe(after);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(21, 24, 27)');
  await page.close();
});

test('a choice made just before leaving the page is kept', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/van-ban/`);
  await page.evaluate(() => { document.querySelector<HTMLInputElement>('#hien-thi [name=nen][value=toi]')!.click(); location.assign('/tinh/'); });
  await page.waitForURL('**/tinh/');
  expect(await page.evaluate(() => document.documentElement.dataset['nen'])).toBe('toi');
  await page.close();
});
