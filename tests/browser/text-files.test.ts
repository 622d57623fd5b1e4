import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn } from '../support/axe.ts';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('the HTML file opens from a disk, asks for nothing, and an id of the site leads to its clause', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL(resolve('dist/tai-ve/kien-giang-nq22.html')).href;
  await page.goto(`${file}#ii_2-2-1-3_g1`);
  const clause = page.locator('[id="ii_2-2-1-3_g1"]');
  expect(await clause.textContent()).toContain('điện thoại thông minh đạt 80%');
  await expect.poll(() => clause.evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(700);
  expect(asked.filter((url) => !url.startsWith(file))).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'no wider than a phone',
  ).toBeLessThanOrEqual(320);
  expect(await faultsIn(page)).toEqual([]);
  await page.close();
});
