import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { moving } from '../support/motion.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('nothing moves in what opens on demand', async () => {
  const page = await read(browser, pageKinds['văn bản (dài nhất)'], { reducedMotion: 'reduce' });
  await page.locator('.clause .clause__cite').nth(12).press('Enter');
  await page.locator('.clause-actions').waitFor();
  await page.keyboard.press('?');
  await page.locator('.keys-dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill('dien thoai');
  await page.locator('.search-dialog[data-search-state="done"] [role=option]').first().waitFor();
  expect(await moving(page)).toEqual([]);
  await page.context().close();
});

test('this test would see a colour that changes softly', async () => {
  const page = await read(browser, '/', { bypassCSP: true });
  await page.addStyleTag({ content: 'a { transition: color 120ms; }' });
  expect(await moving(page)).not.toEqual([]);
  await page.context().close();
});
