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

const text = '/van-ban/kien-giang-nq22/';

test('in print the actions are gone, each clause bears its address; headings bear a QR code where the site has an address of its own', async () => {
  const page = await read(browser, text);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('header, footer, .contents, jump-box, .position-bar')
      .evaluateAll(
        (all) =>
          all.filter(
            (e) =>
              getComputedStyle(e).display !== 'none' && !e.classList.contains('text-page__head'),
          ).length,
      ),
  ).toBe(0);
  expect(await page.locator('.text-page__head .print-only').textContent()).toContain(
    'không phải bản chính thức',
  );
  expect(
    await page
      .locator('[id="ii_2-2-1-3_g2"] .clause__cite')
      .evaluate((e) => getComputedStyle(e, '::after').content),
  ).toContain('#ii_2-2-1-3_g2');
  const codes = page.locator('.clause__qr');
  if ((await page.locator('link[rel=canonical]').getAttribute('href'))?.startsWith('/') === true) {
    expect(await codes.count()).toBe(0);
    expect(await page.locator('.text-page__head .print-only').textContent()).not.toContain('QR');
    return page.context().close();
  }
  expect(await codes.count()).toBeGreaterThan(4);
  await codes.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => codes.first().evaluate((e) => (e as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await page.context().close();
});

test('the printed text has pages, and more than the head stands on the first', async () => {
  const page = await read(browser, text);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(16);
  await page.context().close();
});

test.for<[path: string, table: string, gutter: number, most: number]>([
  ['/so-sanh/', '.matrix', 11, 32],
  ['/nhiem-vu/', '.task-table', 22, 26],
])(
  '%s on a portrait sheet: columns keep their distance, and no sheet is all but empty',
  async ([path, table, gutter, most]) => {
    // What a browser takes for the width of a page before the page says how it lies.
    const page = await read(browser, path, { viewport: { width: 672, height: 950 } });
    await page.emulateMedia({ media: 'print' });
    const gaps = await page
      .locator(table)
      .evaluate((e) =>
        [...e.querySelectorAll<HTMLElement>('tbody tr > :is(td, th):not(:last-child)')]
          .filter((c) => c.offsetWidth > 0 && getComputedStyle(c).display === 'table-cell')
          .map((c) => parseFloat(getComputedStyle(c).paddingInlineEnd)),
      );
    expect(gaps.length).toBeGreaterThan(20);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(gutter);
    const pdf = (await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most);
    await page.context().close();
  },
);

test('the comparison is printed whole: nothing is cut off beside or below', async () => {
  const page = await read(browser, '/so-sanh/', { viewport: { width: 1000, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  const region = page.locator('.matrix-scroll');
  expect(await region.evaluate((e) => getComputedStyle(e).overflow)).toBe('visible');
  expect(
    await region.evaluate((e) => (e.firstElementChild as HTMLElement).offsetWidth - e.clientWidth),
  ).toBeLessThanOrEqual(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(8);
  const [, width = 0, height = 0] =
    /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf)?.map(Number) ?? [];
  expect(width).toBeGreaterThan(height);
  await page.context().close();
});

test('a printed topic has its table, its chart and its address, and nothing that only a screen can use', async () => {
  const path = '/so-sanh/bang-rong-ho-gia-dinh/';
  const page = await read(browser, path, { viewport: { width: 672, height: 900 } });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#bang thead').evaluate((e) => getComputedStyle(e).position)).toBe(
    'static',
  );
  expect(
    await page
      .locator('#bang')
      .evaluate((e) => e.scrollWidth - (e.parentElement?.clientWidth ?? 0)),
  ).toBeLessThanOrEqual(0);
  expect(await page.locator('#bieu-do').isVisible()).toBe(true);
  expect(await page.locator('.print-only').textContent()).toMatch(
    new RegExp(`^In từ https?://[^/ ]+${path}, ngày \\d{1,2}/\\d{1,2}/\\d{4}$`),
  );
  for (const hidden of ['#mang-ve', 'nav:visible', 'chart-download'])
    expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
  await page.context().close();
});

test('“In đoạn này” prints the clause, what it stands under, what stands under it, and nothing else; above all how it is cited', async () => {
  const page = await read(browser, `${text}#ii_2-2-1-3`, {}, () => {
    window.print = () => {
      document.documentElement.dataset['printed'] = [
        ...document.querySelectorAll('.clause--printed'),
      ]
        .map((e) => e.id)
        .join(' ');
    };
  });
  await page.getByRole('button', { name: 'In đoạn này' }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['printed']))
    .toBe('ii ii_2 ii_2-2 ii_2-2-1 ii_2-2-1-3 ii_2-2-1-3_g1 ii_2-2-1-3_g2');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.clause')
      .evaluateAll((all) => all.filter((e) => getComputedStyle(e).display !== 'none').length),
  ).toBe(7);
  const head = page.locator('[data-text] > .print-only');
  expect(await head.innerText()).toMatch(
    /^Mục 2\.2\.1\.3, phần II Nghị quyết số 22-NQ\/TU.+\nhttp.+\/van-ban\/kien-giang-nq22\/ii_2-2-1-3\/$/,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await head.count()).toBe(0);
  await page.context().close();
});

test('letters enlarged for the screen leave the paper as it is', async () => {
  const sizes = async (size: string) => {
    const page = await read(browser, text);
    await page.evaluate((s) => {
      document.documentElement.dataset['co'] = s;
    }, size);
    await page.emulateMedia({ media: 'print' });
    const found = await page
      .locator('h1, .text-attributes, .clause__words')
      .evaluateAll((all) => all.map((e) => getComputedStyle(e).fontSize));
    await page.context().close();
    return found;
  };
  expect(await sizes('rat-lon')).toEqual(await sizes('vua'));
});

test.for(['/nhiem-vu/', '/toan-canh/', '/chu-de/y-te/', '/so-sanh/dien-thoai-thong-minh/', '/'])(
  'no figure of %s that is to stay in one piece is as high as a page, which would leave the page before it empty',
  async (path) => {
    const page = await read(browser, path);
    // A4 between its margins, CSS px.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const high = await page.locator('figure').evaluateAll((all) =>
      all
        .map((e) => ({
          name: e.getAttribute('class'),
          inside: getComputedStyle(e).breakInside,
          height: e.getBoundingClientRect().height,
        }))
        .filter(({ inside, height }) => inside !== 'auto' && height > 800),
    );
    expect(high).toEqual([]);
    await page.context().close();
  },
);
