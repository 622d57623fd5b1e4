import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.for<[query: string, named: string]>([
  ['?q=h%E1%BB%93+s%C6%A1&tinh=gialai', 'tỉnh “gialai”'],
  ['?q=h%E1%BB%93+s%C6%A1&nam=2052', 'năm “2052”'],
  ['?q=h%E1%BB%93+s%C6%A1&linh-vuc=y-te&so=nhieu', 'trụ cột “y-te”'],
  ['?q=h%E1%BB%93+s%C6%A1&loai=Lu%E1%BA%ADt&xep=ngay', 'loại văn bản “Luật”'],
])(
  '/tim-kiem/%s: what does not exist is named, and the search is made without it',
  async ([query, named]) => {
    const page = await read(browser, `/tim-kiem/${query}`);
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    const said = await page.locator('[data-part="status"]').innerText();
    expect(said).toContain('Bỏ qua phần không hiểu trong địa chỉ');
    expect(said).toContain(named);
    expect(said).not.toContain('Không tìm thấy');
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(5);
    // The next choice leaves it out of the address.
    await page.getByRole('button', { name: /Kiên Giang/ }).click();
    await page.waitForURL(/tinh=kien-giang/);
    expect(page.url()).not.toMatch(/gialai|2052|y-te|Lu/);
    await page.context().close();
  },
);
test.for([
  '?q=h%E1%BB%93+s%C6%A1&tinh=Tra-Vinh).',
  '?q=h%E1%BB%93+s%C6%A1&tinh=tra%C2%AD-vinh&fbclid=IwAR0',
  '?q=h%E1%BB%93+s%C6%A1&amp;tinh=tra-vinh',
])('/tim-kiem/%s is understood, and nothing is said of it', async (query) => {
  const page = await read(browser, `/tim-kiem/${query}`);
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  expect(await page.locator('[data-part="status"]').innerText()).not.toContain('Bỏ qua');
  const refs = await page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((i) => i.getAttribute('data-ref') ?? ''));
  expect(refs.length).toBeGreaterThan(0);
  expect(refs.every((r) => r.startsWith('tra-vinh'))).toBe(true);
  await page.context().close();
});

test.for<[query: string, said: string, rows: boolean]>([
  ['?tinh=gialai', 'Bỏ qua phần không hiểu trong địa chỉ: tỉnh “gialai”.', true],
  [
    '?nam=2052&linh-vuc=y-te',
    'Bỏ qua phần không hiểu trong địa chỉ: năm “2052”, trụ cột “y-te”.',
    true,
  ],
  ['?tinh=gia-lai', 'Bảng cần ít nhất hai cột, nên vẫn hiện mọi tỉnh.', true],
  ['?tinh=gia-lai,tra-vinh&nam=2030)', '', true],
])('/so-sanh/%s: “%s”', async ([query, said]) => {
  const page = await read(browser, `/so-sanh/${query}`);
  await page.locator('matrix-view[data-ready]').waitFor();
  expect(await page.locator('[data-passed-over]').textContent()).toBe(said);
  expect(await page.locator('tbody.matrix__row:visible').count()).toBeGreaterThan(40);
  await page.locator('[name=khac]').check({ force: true });
  await page.waitForURL(/khac=1/);
  await expect.poll(() => page.locator('[data-passed-over]').textContent()).toBe('');
  await page.context().close();
});

test('the page of a topic names a choice that it does not make', async () => {
  const page = await read(browser, '/so-sanh/dien-thoai-thong-minh/?tinh=gialai&nam=2052');
  await page
    .getByText(
      'luôn nêu đủ mọi tỉnh và mọi năm, nên bỏ qua tỉnh “gialai”, năm “2052” trong địa chỉ.',
    )
    .waitFor();
  await page.context().close();
});
