import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { versionOf } from '../../src/edition/former-words.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { clipboard, read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const text = '/van-ban/kien-giang-nq22/';
const id = 'ii_2-2-1-3_g2';
const words = 'Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 80%.';
const full =
  'Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Ban Thường vụ Tỉnh ủy Kiên Giang về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030';
const version = versionOf(words);
const address = () => `${inject('site')}${text}${id}/`;

async function openActions(page: Page) {
  await page.locator(`a.clause__cite[href="#${id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator(`[id="${id}"] .clause-actions`).waitFor();
}
const say = (page: Page) => page.locator('.clause-actions [role="status"]').textContent();

test('pressing “dẫn câu này” marks the clause and shows its actions without moving the page', async () => {
  const page = await read(browser, text);
  const top = () => page.locator(`[id="${id}"]`).evaluate((e) => e.getBoundingClientRect().top);
  await page.locator(`a.clause__cite[href="#${id}"]`).focus();
  const before = await top();
  await openActions(page);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await page.locator(`[id="${id}"]:target`).count()).toBe(1);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
  expect(
    await page
      .locator('.clause-actions p:not(.clause-actions__subjects) :is(button, a)')
      .allTextContents(),
  ).toEqual([
    'Sao chép liên kết',
    'đầy đủ',
    'rút gọn',
    'Sao chép trọn gói',
    'Thêm vào sổ trích',
    'Mở riêng đoạn này',
    'In đoạn này',
  ]);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sao chép liên kết');
  await page.keyboard.press('Escape');
  expect(await page.locator('.clause-actions').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('clause__cite');
  await page.context().close();
});

test('the actions name the subjects of their clause, those it is about first, each with what this text says on it', async () => {
  const page = await read(browser, text);
  await openActions(page);
  const own = edition.subjectsOf('kien-giang-nq22', id);
  expect(own.length).toBeGreaterThan(0);
  const links = page.locator('.clause-actions__subjects a');
  await expect.poll(() => links.allTextContents()).toEqual(own.map(({ subject }) => subject.name));
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
    own.map(({ subject }) => `${subject.url}?van-ban=kien-giang-nq22`),
  );
  await page.context().close();
});

test.for<[button: string, said: string, plain: () => string]>([
  ['Sao chép liên kết', 'Đã sao chép liên kết', address],
  ['Sao chép trích dẫn đầy đủ', 'Đã sao chép trích dẫn', () => full],
  [
    'Sao chép trích dẫn rút gọn',
    'Đã sao chép trích dẫn',
    () => 'Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU',
  ],
])('“%s” copies and says so', async ([button, said, plain]) => {
  const page = await read(browser, text);
  await openActions(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => say(page)).toBe(said);
  expect((await clipboard(page)).plain).toBe(plain());
  await page.context().close();
});

test('“Sao chép trọn gói” puts words, citation, address and day on the clipboard, plain and as HTML', async () => {
  const page = await read(browser, text);
  await openActions(page);
  await page.getByRole('button', { name: 'Sao chép trọn gói' }).click();
  await expect.poll(() => say(page)).toBe('Đã sao chép trọn gói');
  const { plain, html } = await clipboard(page);
  expect(plain).toMatch(/\(Xem ngày \d\d\/\d{1,2}\/\d{4}\)$/);
  expect(plain.split('\n').slice(0, 3)).toEqual([
    `“${words}”`,
    // The words print no year; the heading above them does.
    `${full}, dưới đề mục “2.2.1. Mục tiêu đến năm 2025”.`,
    `${address()}?v=${version}`,
  ]);
  expect(html).toContain('<blockquote');
  expect(html).toContain(`href="${address()}?v=${version}"`);
  await page.context().close();
});

test('the marks of the editors and of the page are not copied with the words', async () => {
  const sic = edition.texts
    .flatMap((t) => t.clauses)
    .find(
      (c) =>
        c.text === 'kien-giang-nq22' &&
        c.kind === 'gach' &&
        c.runs.some((r) => r.sic !== undefined),
    );
  const page = await read(browser, `${text}#${sic?.id}`);
  await page.getByRole('button', { name: 'Sao chép trọn gói' }).click();
  await expect.poll(() => say(page)).toBe('Đã sao chép trọn gói');
  expect((await clipboard(page)).plain.split('\n')[0]).toBe(`“${sic?.words}”`);
  await page.context().close();
});

test('without the asynchronous clipboard the old way carries both forms', async () => {
  const page = await read(browser, text, {}, () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openActions(page);
  await page.getByRole('button', { name: 'Sao chép trọn gói' }).click();
  await expect.poll(() => say(page)).toBe('Đã sao chép trọn gói');
  const { plain, html } = await clipboard(page);
  expect(plain).toContain(full);
  expect(html).toContain('<blockquote');
  await page.context().close();
});

test('when nothing works the page says so and shows the words to copy by hand', async () => {
  const page = await read(browser, text, {}, () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
  });
  await openActions(page);
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect.poll(() => say(page)).toContain('Trình duyệt không cho sao chép tự động');
  expect(await page.locator('.clause-actions textarea').inputValue()).toBe(address());
  await page.context().close();
});

test('selected words give a link that marks them, also in a browser without text fragments', async () => {
  const page = await read(browser, text);
  await page.evaluate((clause) => {
    const words =
      document.getElementById(clause)?.querySelector('.clause__words')?.childNodes ?? [];
    const node = [...words].find((n) => n.textContent?.includes('hộ gia đình'))!;
    const range = document.createRange();
    const at = node.textContent!.indexOf('hộ gia đình');
    range.setStart(node, at);
    range.setEnd(node, at + 'hộ gia đình'.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, id);
  await page.getByRole('button', { name: 'Sao chép liên kết đến chữ đã chọn' }).click();
  await expect
    .poll(() => page.locator('.selection-bar [role="status"]').textContent())
    .toBe('Đã sao chép liên kết');
  const link = (await clipboard(page)).plain;
  expect(link).toBe(`${address()}?trich=3-5#:~:text=${encodeURIComponent('hộ gia đình')}`);
  await page.goto(link.replace(/#.*/, ''));
  expect(await page.locator('mark').allTextContents()).toEqual(['hộ gia đình']);
  await page.goto(`${inject('site')}${text}?trich=3-5#${id}`);
  await page.locator('mark').first().waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['hộ gia đình']);
  await page.context().close();
});

test('the clause page offers every form, and copies the one that is shown', async () => {
  const page = await read(browser, `${text}${id}/`);
  expect(await page.getByRole('tab').allTextContents()).toEqual([
    'Đầy đủ',
    'Rút gọn',
    'Báo chí',
    'BibTeX',
    'RIS',
    'HTML',
    'Markdown',
  ]);
  await page.getByRole('tab', { name: 'BibTeX' }).click();
  await page.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
  await expect
    .poll(() => page.locator('.cite-card [role="status"]').textContent())
    .toBe('Đã sao chép trích dẫn');
  expect((await clipboard(page)).plain).toMatch(/^@legislation\{kien-giang-nq22_ii_2-2-1-3_g2,/);
  await page.context().close();
});

test('every form that bears an address bears the clause’s whole address, also where the site was built without one of its own', async () => {
  const page = await read(browser, `${text}${id}/`);
  const own = await page.evaluate(
    () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
  );
  expect(own).toMatch(/^https?:.*\/ii_2-2-1-3_g2\/$/);
  for (const form of ['Báo chí', 'BibTeX', 'RIS', 'HTML', 'Markdown']) {
    const words = await page.locator(`[data-cite-form="${form}"] :is(p, pre)`).textContent();
    expect(words).toContain(own);
    expect(words?.replaceAll(own, ''), form).not.toContain('/van-ban/');
  }
  expect(await page.locator('.cite-card__address').textContent()).toBe(own);
  await page.context().close();
});

test('without script the forms that do not repeat the words stand on the clause page, with word of the others, and “dẫn câu này” is a link', async () => {
  const page = await read(browser, `${text}${id}/`, { javaScriptEnabled: false });
  expect(await page.locator('[data-cite-form]:visible').count()).toBe(2);
  expect(await page.locator('.cite-card__more:visible').textContent()).toBe(
    'Các dạng Báo chí, BibTeX, RIS, HTML, Markdown cần JavaScript.',
  );
  await page.goto(`${inject('site')}${text}`);
  expect(await page.locator(`a.clause__cite[href="#${id}"]`).count()).toBe(1);
  await page.context().close();
});

test('where a way to report mistakes is set, the actions end with “Báo lỗi”, filled in with address, words and version', async () => {
  const page = await read(browser, '/');
  await page.route('**/du-lieu/trich-dan/kien-giang-nq22.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: {
        ...((await answer.json()) as object),
        report: { way: { by: 'email', to: 'ten@vi-du.vn' }, version: '1.2.0' },
      },
    });
  });
  await page.goto(`${inject('site')}${text}`);
  await openActions(page);
  const link = page.locator('.clause-actions a', { hasText: 'Báo lỗi' });
  await link.waitFor();
  const mail = new URL((await link.getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('ten@vi-du.vn');
  const body = mail.searchParams.get('body') ?? '';
  expect(body).toContain(`Địa chỉ: ${address()}`);
  expect(body).toContain(`Lời: “${words}”`);
  expect(body).toContain(`dữ liệu 1.2.0, bản chép ${version}`);
  await page.context().close();
});
