import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
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
const shown = (page: Page) =>
  page.locator('.contents li > a:visible span:last-child').allTextContents();
const field = (page: Page) => page.getByLabel('Lọc mục lục');

test('the contents keep the headings that fit, and those above them; Esc brings all back', async () => {
  const page = await read(browser, text);
  const all = await shown(page);
  await field(page).click();
  await page.keyboard.type('muc tieu tong');
  await expect
    .poll(() => shown(page))
    .toEqual(['Quan Điểm Và Mục Tiêu', 'Mục tiêu thực hiện', 'Mục tiêu tổng quát']);
  expect(await page.locator('.contents__filter [role=status]').textContent()).toBe(
    `Còn 1/${all.length} đề mục`,
  );
  await page.keyboard.press('Escape');
  expect(await shown(page)).toEqual(all);
  expect(await page.locator('.contents__filter [role=status]').textContent()).toBe('');
  await page.context().close();
});

test('Enter goes to the first heading left, at every width', async () => {
  for (const width of [360, 1280]) {
    const page = await read(browser, text, { viewport: { width, height: 800 } });
    if (width === 360) await page.locator('.contents summary').click();
    await field(page).click();
    await page.keyboard.type('kinh tế số');
    // Before the filter has come, Enter searches the texts.
    await expect
      .poll(() => page.locator('.contents__filter [role=status]').textContent())
      .toMatch(/^Còn /);
    expect(await shown(page)).toContain('Phát triển kinh tế số');
    await page.keyboard.press('Enter');
    await page.locator('.clause-actions').waitFor();
    expect(new URL(page.url()).hash).toBe('#iii_5');
    await page.context().close();
  }
});

test('when no heading fits, the words of the text are searched instead', async () => {
  const page = await read(browser, text);
  await field(page).click();
  await page.keyboard.type('nong nghiep');
  await expect
    .poll(() => page.locator('.contents__filter [role=status]').textContent())
    .toContain('Không đề mục nào có “nong nghiep”.');
  await page.getByRole('button', { name: 'Tìm trong lời văn bản' }).click();
  await expect
    .poll(() => page.locator('.marks-bar [role=status]').textContent())
    .toMatch(/^1\/\d+ · /);
  expect(await page.locator('mark[data-current]').textContent()).toBe('nông nghiệp');
  await page.context().close();
});

test('the field moves nothing as it comes, and is not there without script', async () => {
  const page = await read(browser, text, { viewport: { width: 1280, height: 700 } });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const e of list.getEntries()) sum += (e as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(sum);
        }, 400);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await page.context().close();
  const bare = await read(browser, text, { javaScriptEnabled: false });
  expect(await field(bare).isVisible()).toBe(false);
  expect(await bare.getByRole('button', { name: 'Tìm trong văn bản này' }).count()).toBe(0);
  await bare.context().close();
});

test('the column of contents follows the reader', async () => {
  const page = await read(browser, '/van-ban/gia-lai-trinh-bay-nq04/', {
    viewport: { width: 1280, height: 480 },
  });
  await page.mouse.move(900, 300);
  const last = page.locator('.contents li > a').last();
  await page.evaluate(
    (id) => {
      document.getElementById(id)?.scrollIntoView();
    },
    ((await last.getAttribute('href')) ?? '').slice(1),
  );
  await expect.poll(() => last.getAttribute('aria-current')).toBe('location');
  await expect
    .poll(async () => {
      const box = await last.boundingBox();
      return box !== null && box.y > 60 && box.y + box.height < 480;
    })
    .toBe(true);
  await page.context().close();
});
