import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { diskZip } from '../../src/domain/offline/disk.ts';
import { launch } from '../support/browser.ts';
import { unzipTo } from '../support/unzip-to.ts';

let folder = '';
let browser: Browser;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'disk-copy-'));
  unzipTo(folder, `dist/${diskZip}`);
  browser = await launch();
  page = await browser.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('opened from a disk it is read from the first page to a clause, in its own fonts, and asks for nothing else', async () => {
  await page.goto(pathToFileURL(join(folder, 'doi-chieu/index.html')).href);
  await page.locator('header nav a', { hasText: 'Văn bản' }).click();
  await page.locator('main a', { hasText: 'tỉnh Kiên Giang đến năm 2025' }).first().click();
  await page.waitForURL(/^file:.*kien-giang-nq22\/index\.html$/);
  expect(await page.locator('[data-text] [id]').count()).toBeGreaterThan(80);
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some((f) => f.family === 'DC Serif' && f.status === 'loaded');
    }),
  ).toBe(true);
  await page.locator('nav.contents a, .contents a').last().click();
  expect(page.url()).toContain('#');
  expect(faults).toEqual([]);
});

test('nothing on it looks as if it worked that does not', async () => {
  await page.goto(pathToFileURL(join(folder, 'doi-chieu/so-sanh/index.html')).href);
  const working = page.locator('button, input, select, form').filter({ visible: true });
  expect(await working.count()).toBe(0);
  await page.goto(pathToFileURL(join(folder, 'doi-chieu/nhiem-vu/index.html')).href);
  expect(await working.count()).toBe(0);
  await page.locator('main td a[href], main table a[href]').first().click();
  await page.waitForURL(/^file:.*index\.html/);
  expect(faults).toEqual([]);
});
