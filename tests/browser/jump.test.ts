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

test.for<[input: string, from: string, to: string]>([
  [
    'gach dau dong 2 muc 2.2.1.3',
    '/van-ban/kien-giang-nq22/',
    '/van-ban/kien-giang-nq22/#ii_2-2-1-3_g2',
  ],
  [
    'diem dd khoan 1 dieu 1 tra vinh',
    '/van-ban/kien-giang-nq22/',
    '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-1_diem-dd',
  ],
  ['khoản 2 Điều 1 QĐ 2043', '/van-ban/', '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2'],
  ['2043 d1 k2 b', '/van-ban/', '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2_diem-b'],
  [
    'khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND ngày 19/11/2024 của Ủy ban nhân dân tỉnh Trà Vinh phê duyệt Đề án Chuyển đổi số tỉnh Trà Vinh',
    '/van-ban/',
    '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2',
  ],
  ['2174 điều 2', '/so-sanh/', '/van-ban/kien-giang-qd2174-2022/#dieu-2'],
])('“%s” typed on %s goes to %s', async ([input, from, to]) => {
  const page = await read(browser, from);
  await page.keyboard.press('g');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('di-toi');
  await page.keyboard.type(input);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${inject('site')}${to}`);
  await page.locator('.clause-actions').waitFor();
  await page.context().close();
});

test('what may mean several clauses lists them with their words', async () => {
  const page = await read(browser, '/van-ban/');
  await page.getByLabel('Đi tới đoạn').fill('điều 2');
  await page.getByRole('button', { name: 'Đi tới' }).click();
  await page.locator('.jump-box__result li').first().waitFor();
  expect(
    await page
      .locator('.jump-box__result a')
      .evaluateAll((links) => links.map((l) => l.getAttribute('href'))),
  ).toEqual(['/van-ban/kien-giang-qd2174-2022/#dieu-2', '/van-ban/tra-vinh-qd2043-2024/#dieu-2']);
  expect(await page.locator('.jump-box__result').textContent()).toContain('Có 2 đoạn khớp');
  await page.context().close();
});

test.for<[input: string, said: string, from: string]>([
  ['điều 1 QĐ 749', 'không có văn bản ấy', '/van-ban/'],
  ['điều 99', 'Không có đoạn nào khớp với “điều 99”', '/van-ban/'],
  [
    'điều 99 QĐ 2174',
    'Trong “Quyết định phê duyệt Chiến lược chuyển đổi số tỉnh Kiên Giang',
    '/van-ban/',
  ],
  [
    'điều 7',
    'Trong văn bản này không có đoạn nào khớp với “điều 7”',
    '/van-ban/kien-giang-qd2174-2022/',
  ],
])('“%s”: “%s”', async ([input, said, from]) => {
  const page = await read(browser, from);
  await page.keyboard.press('g');
  await page.locator('#di-toi').fill(input);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.jump-box__result').textContent()).toContain(said);
  expect(await page.locator('.jump-box__result a[href^="/tim-kiem/"]').count()).toBe(1);
  await page.context().close();
});

test('what was not used of a citation is said, and nothing is gone to unasked', async () => {
  const page = await read(browser, '/van-ban/');
  await page.getByLabel('Đi tới đoạn').fill('2043 d1 k2 b trang 7');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.jump-box__result').textContent())
    .toContain('Chưa hiểu “trang 7” nên chưa dùng đến. Có 1 đoạn khớp với phần còn lại');
  expect(await page.locator('.jump-box__result li a').getAttribute('href')).toBe(
    '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2_diem-b',
  );
  expect(new URL(page.url()).pathname).toBe('/van-ban/');
  await page.context().close();
});

test('g typed into a field is a letter', async () => {
  const page = await read(browser, '/van-ban/');
  const search = page.locator('header input[type="search"]');
  await search.fill('');
  await search.press('g');
  expect(await search.inputValue()).toBe('g');
  await page.context().close();
});

test('without script the field is a search', async () => {
  const page = await read(browser, '/van-ban/', { javaScriptEnabled: false });
  await page.getByLabel('Đi tới đoạn').fill('điều 2');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('điều 2');
  await page.context().close();
});
