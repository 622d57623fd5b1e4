import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { edition } from '../support/edition.ts';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const text = '/van-ban/kien-giang-nq22/';
const id = 'ii_2-2-1-3_g1';

describe('in a text', () => {
  test.for([
    `${text}#${id}.`,
    `${text}#${id})`,
    `${text}#${id}”`,
    `${text}#${id},`,
    `${text}#${id}%`,
    `${text}#ii_2-2-%C2%AD1-3_g1`,
    `${text}#II_2-2-1-3_G1`,
    `${text}#ii%255F2-2-1-3%255Fg1`,
    `${text}#${id}?fbclid=IwAR0`,
    `${text}?fbclid=IwAR0#${id}`,
    `${text}?utm_source=zalo&utm_medium=100%#${id}`,
    `${text}#ii2-2-1-3g1`,
    // These are not there; the page for what is not there leads on.
    '/van-ban/kien-giang-nq22#ii_2-2-1-3_g1',
    '/Van-Ban/Kien-Giang-NQ22/#ii_2-2-1-3_g1',
    `/van-ban/kien-giang-nq22/%23${id}`,
    `/van-ban/kien-giang-nq22/%E2%80%9D#${id}`,
  ])('%s arrives at the clause', async (address) => {
    const page = await read(browser, address);
    await page.locator(`[id="${id}"] .clause-actions`).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    await page.context().close();
  });
  test('a fragment with a broken percent sign that names nothing is said to name nothing', async () => {
    const page = await read(browser, `${text}#100%`);
    const notice = page.locator('.arrival-notice');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('không có đoạn mang mã “100%”');
    await page.context().close();
  });
  test('words that the link wants marked and the clause does not have are named', async () => {
    const page = await read(browser, `${text}?trich=900-999#${id}`);
    await expect
      .poll(() => page.locator(`[id="${id}"] .citation-notice`).allTextContents())
      .toEqual(['Bỏ qua phần không hiểu trong địa chỉ: chữ được trích “900-999”.']);
    await page.context().close();
  });
});

describe('the page of one clause', () => {
  test.for([
    `${text}${id}.`,
    `${text}${id}/)`,
    `${text}${id}%E2%80%9D`,
    `${text}II_2-2-1-3_G1/`,
    `${text}ii_2-2-%C2%AD1-3_g1/`,
    `${text}${id}%`,
    `${text}${id}/%3Ffbclid=IwAR0`,
    `${text}ii%255F2-2-1-3_g1/`,
    text.replace('/van', '//van').replace('//', '/') + `${id},`,
  ])('is reached from %s', async (address) => {
    const page = await read(browser, address);
    await page.waitForURL((url) => url.pathname === `${text}${id}/`);
    await page.context().close();
  });
  test.for(['?v=', '?v=%E2%80%9D', '?trich=2-4).', '?fbclid=IwAR0&utm_source=x'])(
    'opened with %s says nothing of other words',
    async (query) => {
      const page = await read(browser, `${text}${id}/${query}`);
      await page.locator('cite-card.cite-card--live').waitFor();
      expect(await page.locator('.citation-notice').count()).toBe(0);
      await page.context().close();
    },
  );
  test('a version with a full stop stuck to it is that version', async () => {
    const page = await read(browser, `${text}${id}/`);
    const version = await page.locator('cite-card').getAttribute('data-version');
    await page.goto(`${inject('site')}${text}${id}/?v=${version}.`);
    await page.locator('cite-card.cite-card--live').waitFor();
    expect(await page.locator('.citation-notice').count()).toBe(0);
    await page.context().close();
  });
  test('that is not there says which clause its text does not have', async () => {
    const page = await read(browser, `${text}dieu-99/`);
    await expect
      .poll(() => page.locator('[data-lost]').textContent())
      .toContain('không có đoạn mang mã “dieu-99”');
    expect(await page.locator('[data-lost] a').getAttribute('href')).toBe(text);
    await page.context().close();
  });
});

test.for<[address: string, to: string]>([
  ['/So-Sanh/Dien-Thoai-Thong-Minh).', '/so-sanh/dien-thoai-thong-minh/'],
  ['/so-sanh', '/so-sanh/'],
  ['/thuat-ngu/#IOC.', '/thuat-ngu/#ioc'],
  ['/so-sanh/?nam=2030#Xa-hoi-so)', '/so-sanh/?nam=2030#xa-hoi-so'],
])('%s leads to %s', async ([address, to]) => {
  const page = await read(browser, address);
  await page.waitForURL(`${inject('site')}${to}`);
  await page.context().close();
});
test.for<[address: string, near: string]>([
  ['/so-sanh/dien-thoai/', '/so-sanh/dien-thoai-thong-minh/'],
  ['/so-sanh/hoa-don-dien-tu-2/', '/so-sanh/hoa-don-dien-tu/'],
  ['/chu-de/yte/', '/chu-de/y-te/'],
  ['/van-ban/kien-giang-nq23/ii_2/', '/van-ban/kien-giang-nq22/'],
  [
    '/van-ban/tra-vinh-qd2043-2024/dieu-1_khoan-22/',
    '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2',
  ],
])('%s is none; the nearest is offered: %s', async ([address, near]) => {
  const page = await read(browser, address);
  await page.locator('[data-lost] a').first().waitFor();
  expect(
    await page
      .locator('[data-lost] a')
      .evaluateAll((all) =>
        all.map((a) => `${(a as HTMLAnchorElement).pathname}${(a as HTMLAnchorElement).hash}`),
      ),
  ).toContain(near);
  await page.context().close();
});
test('without script the page for what is not there lists every text, topic and subject', async () => {
  const page = await read(browser, '/khong-co/', { javaScriptEnabled: false });
  for (const summary of await page.locator('[data-known] summary').all()) await summary.click();
  const listed = await page
    .locator('[data-known] a:visible')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(listed).toEqual(
    expect.arrayContaining([
      ...edition.texts.map((t) => t.url),
      ...edition.topics.map((t) => t.url),
      ...edition.subjects.map((s) => s.url),
    ]),
  );
  await page.context().close();
});
test('an address that means nothing stays where it is, and is said to be none', async () => {
  const page = await read(browser, '/khong-co-trang-nay%');
  expect(await page.locator('h1').textContent()).toBe('Không có trang này');
  expect(await page.locator('[data-lost]').textContent()).toBe('');
  await page.context().close();
});
