import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const decision = '/van-ban/tra-vinh-qd2043-2024/';

test.for<[what: string, path: string, link: string, says: string]>([
  ['a cited text', decision, '[id="can-cu-10"] a.reference-link', '26/01/2022'],
  [
    'a text of this edition',
    '/van-ban/kien-giang-qd2174-2022/',
    '[id="can-cu-9"] a.reference-link',
    'Ban Thường vụ Tỉnh ủy Kiên Giang',
  ],
  [
    'the clause that names “các kế hoạch nêu trên”',
    decision,
    '[id="dieu-1_khoan-3_diem-a_d4_g1_c1"] a.reference-link',
    'Kế hoạch số 59/KH-UBND',
  ],
  [
    'a text that cannot be told',
    '/van-ban/kien-giang-qd2174-2022/',
    'a.reference-link--unresolved',
    'Chưa rõ là văn bản nào',
  ],
])('pressing a mention shows %s beside it', async ([, path, link, says]) => {
  const page = await read(browser, path);
  const said: string[] = [];
  page.on('console', (m) => said.push(m.text()));
  const at = page.locator(link).first();
  await at.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog');
  await box.waitFor();
  expect(await box.textContent()).toContain(says);
  expect(page.url()).toBe(`${inject('site')}${path}`);
  expect(await page.evaluate(() => document.activeElement?.closest('.preview') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  expect(await at.evaluate((e) => e === document.activeElement)).toBe(true);
  expect(said).toEqual([]);
  await page.context().close();
});

test('an abbreviation is explained at its first use, in the sense of its text', async () => {
  const page = await read(browser, '/van-ban/gia-lai-trinh-bay-nq04/', {
    viewport: { width: 360, height: 700 },
    hasTouch: true,
  });
  const term = page.locator('a.term-link').first();
  await term.tap();
  const box = page.getByRole('dialog');
  await box.waitFor();
  expect(await box.textContent()).toContain((await term.textContent()) ?? '?');
  await page.context().close();
});

test('without script a mention leads to its entry', async () => {
  const page = await read(browser, decision, { javaScriptEnabled: false });
  await page.locator('[id="can-cu-10"] a.reference-link').first().click();
  await page.waitForURL(/\/dan-chieu\/#/);
  expect(await page.locator(':target').count()).toBe(1);
  await page.context().close();
});

test('with a modifier key a mention is an ordinary link', async () => {
  const page = await read(browser, decision);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('[id="can-cu-10"] a.reference-link')
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  await opened.waitForURL('**/dan-chieu/#*', { waitUntil: 'commit' });
  await page.context().close();
});
