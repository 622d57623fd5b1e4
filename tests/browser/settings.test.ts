import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { inOwnFonts } from '../support/own-fonts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test("a reader's settings hold on the next page, before its first paint", async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/van-ban/kien-giang-nq22/`);
  const size = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('[data-text] .clause:not(.clause--centred) > p')!)
          .fontSize,
    );
  const before = await size();
  await page.locator('#hien-thi summary').click();
  await page.getByRole('radio', { name: 'rất lớn' }).check();
  await page.getByRole('radio', { name: 'tối' }).check();
  await page.locator('html[data-nen=toi][data-co=rat-lon]').waitFor();
  const after = await size();
  expect(parseFloat(after)).toBeGreaterThan(parseFloat(before) * 1.3);
  await page.goto(`${inject('site')}/van-ban/dong-thap-nq04/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset['nen'] === 'toi');
  await page.waitForLoadState();
  expect(await size()).toBe(after);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(21, 24, 27)');
  await page.close();
});

test('a choice made just before leaving the page is kept', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/van-ban/`);
  await page.locator('#hien-thi summary').click();
  await page.locator('#hien-thi form').waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('#hien-thi [name=nen][value=toi]')!.click();
    location.assign('/tinh/');
  });
  await page.waitForURL('**/tinh/');
  expect(await page.evaluate(() => document.documentElement.dataset['nen'])).toBe('toi');
  await page.close();
});

test('on a phone the settings open over the text, and the clause being read stays in its place when the letters grow', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`${inject('site')}/van-ban/gia-lai-trinh-bay-nq04/#muc-4-2-1`);
  // Other letters are wider, and fill the bar otherwise.
  await inOwnFonts(page, 3);
  await page.locator('.clause-actions').waitFor();
  const clause = () =>
    page.evaluate(() => document.getElementById('muc-4-2-1')!.getBoundingClientRect().top);
  await page.getByRole('link', { name: 'Cỡ chữ' }).click();
  await page.getByRole('region', { name: 'Hiển thị' }).waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe(
    'radio',
  );
  const before = await clause();
  await page.getByRole('radio', { name: 'rất lớn' }).check();
  await page.locator('html[data-co=rat-lon]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => Math.abs((await clause()) - before)).toBeLessThan(4);
  await expect
    .poll(async () => (await page.locator('.position-bar').boundingBox())?.height, {
      message: 'the bar above the text does not grow over it',
    })
    .toBeLessThan(740 / 7);
  await page.keyboard.press('Escape');
  await page.locator('#hien-thi form').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cỡ chữ');
  await context.close();
});

test.for(['wheel', 'touchmove', 'keydown'])(
  'who scrolls (%s) just after a choice is not drawn back to where they were',
  async (type) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${inject('site')}/van-ban/gia-lai-trinh-bay-nq04/#muc-4-2-1`);
    await page.locator('.clause-actions').waitFor();
    await page.getByRole('link', { name: 'Cỡ chữ' }).click();
    await page.getByRole('region', { name: 'Hiển thị' }).waitFor();
    const moved = await page.evaluate(async (own) => {
      document.querySelector<HTMLInputElement>('.settings-sheet [name=nen][value=toi]')!.click();
      await new Promise(requestAnimationFrame);
      const before = scrollY;
      dispatchEvent(new Event(own));
      scrollBy({ top: 600, behavior: 'instant' });
      await new Promise((end) => setTimeout(end, 1500));
      return scrollY - before;
    }, type);
    expect(moved).toBe(600);
    await page.close();
  },
);

test('the settings stand at the foot of the page when their sheet cannot be had', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.route(/settings-sheet/, (route) => route.abort());
  await page.goto(`${inject('site')}/van-ban/gia-lai-trinh-bay-nq04/#muc-4-2-1`);
  await page.getByRole('link', { name: 'Cỡ chữ' }).click();
  await page.waitForURL('**/#hien-thi');
  await page.close();
});
