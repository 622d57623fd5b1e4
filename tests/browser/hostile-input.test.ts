import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { settings } from '../../src/client/every-page/setting-values.ts';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

describe('stored settings', () => {
  const allowed = new Map(settings.map(([name, , values]) => [name, Object.keys(values)]));
  /** Opens the 404 page, the lightest, with this under the key of the settings. @returns the data attributes of its root element, but for the build's name */
  async function rootWith(page: Page, stored: string): Promise<Record<string, string>> {
    await page.evaluate((value) => {
      localStorage.setItem('hien-thi', value);
    }, stored);
    await page.reload();
    const { build, ...others } = await page.evaluate(
      () => ({ ...document.documentElement.dataset }) as Record<string, string>,
    );
    expect(build).toMatch(/^[0-9a-f]{8}$/);
    return others;
  }
  test('that a form of ours stored are applied', async () => {
    const page = await read(browser, '/404.html');
    for (const [name, values] of allowed)
      for (const value of values.filter((v) => v !== ''))
        expect(await rootWith(page, JSON.stringify({ [name]: value }))).toEqual({ [name]: value });
    await page.context().close();
  });
  test('of any other name, value or form change nothing', async () => {
    const page = await read(browser, '/404.html');
    const strange = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .dictionary(
          fc.constantFrom(...allowed.keys(), 'version', '__proto__', 'x'),
          fc.oneof(fc.string(), fc.integer(), fc.object()),
        )
        .map((v) => JSON.stringify(v)),
      fc.constantFrom(
        'null',
        '"toi"',
        '[]',
        '{"nen":["toi"]}',
        '{"nen":"toi\\" onload=\\"x"}',
        `"${'x'.repeat(100_000)}"`,
        JSON.stringify(Array.from('x'.repeat(20_000))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(strange, async (stored) => {
        for (const [name, value] of Object.entries(await rootWith(page, stored)))
          expect(allowed.get(name)).toContain(value);
      }),
      { numRuns: 40 },
    );
    await page.context().close();
  });
  test('of a hundred thousand letters leave the page as it is', async () => {
    const page = await read(browser, '/404.html');
    expect(await rootWith(page, JSON.stringify('x'.repeat(100_000)))).toEqual({});
    await page.context().close();
  });
});

test('queries remembered by anything else are not shown when they are none', async () => {
  const page = await read(browser, '/404.html');
  await page.evaluate(() => {
    localStorage.setItem(
      'tim-gan-day',
      JSON.stringify(['y tế', 5, null, {}, 'x'.repeat(100_000), ...'abcdefghijkl'.split('')]),
    );
  });
  await page.goto(`${inject('site')}/tinh/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.getByText('y tế', { exact: true }).first().waitFor();
  expect((await page.locator('dialog').innerText()).length).toBeLessThan(3000);
  await page.context().close();
});

describe('markup in an address stays words', () => {
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>"\'><b id=hit>';
  const code = encodeURIComponent(markup);
  test.for([
    `/tim-kiem/?q=${code}`,
    `/tim-kiem/?q=y+te&tinh=${code}&nam=${code}&xep=${code}`,
    `/so-sanh/?tinh=${code}&nam=${code}&linh-vuc=${code}`,
    `/so-sanh/dien-thoai-thong-minh/?ban=${code}&tinh=${code}`,
    `/chu-de/y-te/?van-ban=${code}&doc=${code}`,
    `/nhiem-vu/?co-quan=${code}&han=${code}`,
    `/van-ban/kien-giang-nq22/?tim=${code}#${code}`,
    `/van-ban/kien-giang-nq22/?v=${code}&trich=${code}#ii_2-2-1-3_g1`,
    `/doi-chieu/kien-giang-nq22/kien-giang-qd2174-2022/?loc=${code}`,
    `/nhung/dien-thoai-thong-minh/?nen=${code}`,
    `/van-ban/kien-giang-nq22/${code}/`,
  ])('%s', async (address) => {
    const page = await read(browser, address);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await settled(page);
    expect(
      await page.evaluate(() => [
        document.querySelectorAll('img[src="x"], #hit').length,
        'hit' in window,
      ]),
    ).toEqual([0, false]);
    expect(broken).toEqual([]);
    await page.context().close();
  });
  test('nor does the box that jumps to a clause take it for anything else', async () => {
    const page = await read(browser, '/van-ban/kien-giang-nq22/');
    const box = page.locator('jump-box input');
    await box.fill(`Điều 1 ${markup}`);
    await box.press('Enter');
    await settled(page);
    expect(await page.locator('img[src="x"], #hit').count()).toBe(0);
    await page.context().close();
  });
});
