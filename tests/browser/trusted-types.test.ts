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
const jobs: readonly (readonly [job: string, path: string, done: (page: Page) => Promise<void>])[] =
  [
    [
      'searching',
      '/tim-kiem/?q=dien%20thoai%20thong%20minh',
      (page) => page.locator('#tim-kiem[data-search-state=done]').waitFor(),
    ],
    [
      'searching in the dialog',
      text,
      async (page) => {
        await page.locator('.text-page--live').waitFor();
        await page.keyboard.press('/');
        await page.locator('.search-dialog input').fill('kinh te so');
        await page
          .locator('.search-dialog[data-search-state="done"] [role=option]')
          .first()
          .waitFor();
      },
    ],
    [
      'the comparison of all topics, text by text, with the national marks',
      '/so-sanh/?mot-tinh=1&tach=1&quoc-gia=1',
      (page) => page.locator('matrix-view[data-ready]').waitFor(),
    ],
    [
      'a chart and its files',
      '/so-sanh/dien-thoai-thong-minh/',
      async (page) => {
        await page.locator('topic-chart').first().scrollIntoViewIfNeeded();
        await page.locator('topic-chart canvas').first().waitFor();
        for (const kind of ['png', 'svg']) {
          const [file] = await Promise.all([
            page.waitForEvent('download'),
            page.locator(`chart-download [data-kind=${kind}]`).first().click(),
          ]);
          expect(file.suggestedFilename()).toContain(kind);
        }
      },
    ],
    [
      'the actions of a clause, and the notebook with its files',
      `${text}#ii_2-2-1-3_g1`,
      async (page) => {
        await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click();
        await page.locator('.clause-actions .copy-status a').click();
        await page.locator('main textarea').first().waitFor({ state: 'attached' });
        await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: /DOCX|Word/ }).click(),
        ]);
      },
    ],
    [
      'the preview of a text that is cited',
      '/van-ban/tra-vinh-qd2043-2024/',
      async (page) => {
        await page.locator('.text-page--live').waitFor();
        await page.locator('.reference-link').first().click();
        await page.locator('.preview:popover-open').waitFor();
      },
    ],
    [
      'finding in a text',
      text,
      async (page) => {
        await page.locator('.text-page--live').waitFor();
        await page.keyboard.press('f');
        await page.locator('.marks-bar input').fill('kinh te so');
        await page.locator('mark[data-current]').first().waitFor();
      },
    ],
    [
      'the settings and the list of keys',
      text,
      async (page) => {
        await page.locator('.text-page--live').waitFor();
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
      },
    ],
  ];

test.for(jobs)('%s makes no node of a string that is not trusted', async ([, path, done]) => {
  const page = await read(browser, path, {}, () => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // Kept over the pages that a job goes to.
      const before = sessionStorage.getItem('refused') ?? '';
      const { violatedDirective, sample, blockedURI } = event;
      sessionStorage.setItem('refused', `${before}${violatedDirective}: ${sample} ${blockedURI}\n`);
    });
  });
  await done(page);
  expect(await page.evaluate(() => sessionStorage.getItem('refused') ?? '')).toBe('');
  await page.context().close();
});

test('the browser refuses a string where nodes are made of it: a script slipped in has no way', async () => {
  const page = await read(browser, '/');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>a</p>';
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await page.context().close();
});
