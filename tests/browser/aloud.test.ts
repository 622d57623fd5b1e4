import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { lastSaid, withVoices, type FakeVoice } from '../support/fake-voices.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const local: FakeVoice = { lang: 'vi-VN', localService: true };
const english: FakeVoice = { lang: 'en-US', localService: true };

const opened = async (
  path: string,
  voices: readonly FakeVoice[],
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await withVoices(context, voices);
  const page = await context.newPage();
  await page.goto(`${inject('site')}${path}`);
  await settled(page);
  return page;
};
const bar = (page: Page) => page.getByRole('region', { name: 'Nghe đọc' });
const say = (page: Page, words: string) =>
  expect.poll(async () => (await lastSaid(page))?.text).toContain(words);
const end = (page: Page) => page.evaluate(() => window.fakeVoices.end());
const marked = (page: Page) => page.locator('.aloud-now').evaluate((e) => e.closest('[id]')?.id);

test('a text is read clause by clause; what is read is marked and in view, and the keyboard steers', async () => {
  const page = await opened('/van-ban/kien-giang-nq22/', [english, local]);
  const words = await page.locator('[data-text]').innerText();
  await page
    .locator('.contents')
    .getByRole('button', { name: 'Nghe từ đoạn đang xem' })
    .press('Enter');
  await bar(page).waitFor();
  await expect.poll(() => marked(page)).toBe('i');
  await say(page, 'Phần 1. ');
  expect(await lastSaid(page)).toMatchObject({ lang: 'vi-VN', local: true, rate: 1 });
  await end(page);
  await expect.poll(() => marked(page)).not.toBe('i');
  const second = await marked(page);
  // The focus is on the pause; keys steer from there.
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nghe tiếp' }).waitFor();
  const before = await page.evaluate(() => window.fakeVoices.said.length);
  await end(page);
  expect(await page.evaluate(() => window.fakeVoices.said.length)).toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.fakeVoices.said.length)).toBe(before + 1);
  expect(await marked(page)).toBe(second);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => marked(page)).toBe('i');
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
  const [box, below] = [
    await page.locator('.aloud-now').boundingBox(),
    await bar(page).boundingBox(),
  ];
  expect(box!.y).toBeGreaterThanOrEqual(0);
  expect(box!.y + box!.height).toBeLessThanOrEqual(below!.y);
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  expect(await page.locator('.aloud-now').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('aloud-button');
  expect(await page.locator('[data-text]').innerText()).toBe(words);
  await page.context().close();
});

test('reading begins at the clause that is chosen, or at the one in view', async () => {
  const page = await opened('/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1', [local], {
    viewport: { width: 360, height: 740 },
  });
  await page.locator('.clause-actions').getByRole('button', { name: 'Nghe từ đây' }).click();
  await say(page, 'Tỷ lệ dân số trưởng thành có điện thoại thông minh');
  expect(await marked(page)).toBe('ii_2-2-1-3_g1');
  await bar(page).getByRole('button', { name: 'Thôi nghe' }).click();
  await page.locator('#iii').evaluate((e) => {
    e.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await page.locator('.text-page__head .aloud-button').evaluate((e: HTMLElement) => e.click());
  await expect.poll(() => marked(page)).toBe('iii');
  await page.context().close();
});

test('the speed is remembered; voices of the network get short pieces; leaving the page ends the voice', async () => {
  const page = await opened('/van-ban/gia-lai-trinh-bay-nq04/', [
    { lang: 'vi_VN', localService: false },
  ]);
  await page.locator('.contents .aloud-button').click();
  await bar(page).getByLabel('Tốc độ đọc').selectOption('nhanh');
  await expect.poll(async () => (await lastSaid(page))?.rate).toBe(1.5);
  for (let i = 0; i < 40; i += 1) await end(page);
  const said = await page.evaluate(() => window.fakeVoices.said);
  expect(said.length).toBeGreaterThan(40);
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(110);
  const cancelled = await page.evaluate(() => window.fakeVoices.cancelled);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await page.evaluate(() => window.fakeVoices.cancelled)).toBeGreaterThan(cancelled);
  await page.reload();
  await page.locator('.contents .aloud-button').click();
  await expect.poll(async () => (await lastSaid(page))?.rate).toBe(1.5);
  await page.context().close();
});

test('a voice that does not answer is told of, and can be tried again', async () => {
  const page = await opened('/van-ban/kien-giang-nq22/', [local]);
  await page.locator('.contents .aloud-button').click();
  await bar(page).waitFor();
  await page.evaluate(() => window.fakeVoices.fail());
  await bar(page).getByText('Giọng đọc của máy không trả lời.').waitFor();
  const before = await page.evaluate(() => window.fakeVoices.said.length);
  await bar(page).getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => page.evaluate(() => window.fakeVoices.said.length)).toBe(before + 1);
  await page.context().close();
});

test('without a Vietnamese voice nothing is shown and nothing loaded, until the device names one', async () => {
  const page = await opened('/van-ban/kien-giang-nq22/', [english]);
  const loaded = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter((r) => /offer|aloud/.test(r.name)).length,
    );
  expect(await page.locator('.aloud-button').count()).toBe(0);
  expect(await loaded()).toBe(0);
  await page.evaluate(() => window.fakeVoices.name([{ lang: 'vi_VN', localService: false }]));
  await page.locator('.contents .aloud-button').waitFor();
  await page.context().close();
});

test('the page of a clause reads its clause; that of a subject the passages it shows, each column by its name', async () => {
  const clause = await opened('/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/', [local]);
  await clause.getByRole('button', { name: 'Nghe đoạn này' }).click();
  await say(clause, 'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.');
  expect((await lastSaid(clause))?.text).not.toContain('-');
  await end(clause);
  await bar(clause).getByText('Đã đọc hết.').waitFor();
  await clause.context().close();
  const subject = await opened('/chu-de/y-te/?van-ban=kien-giang-nq22,tra-vinh-qd2043-2024', [
    local,
  ]);
  await subject.getByRole('button', { name: 'Nghe các đoạn đang hiện' }).click();
  await say(subject, 'Trà Vinh 2043 Quyết định Ủy ban nhân dân.');
  await end(subject);
  expect((await lastSaid(subject))?.text).not.toContain('Trà Vinh 2043');
  expect((await lastSaid(subject))?.text).not.toMatch(/UBND|cả đoạn/);
  await subject.context().close();
});
