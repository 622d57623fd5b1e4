import { readdirSync, statSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** The value that a colour's name has on the page, as the browser computes it. */
async function colours(
  options: BrowserContextOptions,
  names: readonly string[],
): Promise<string[]> {
  const page = await read(browser, '/so-sanh/dien-thoai-thong-minh/', options);
  const found = await page.evaluate(
    (all) =>
      all.map((name) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = /^--/.test(name) ? `var(${name})` : name;
        return getComputedStyle(probe).color;
      }),
    [...names],
  );
  await page.context().close();
  return found;
}

test.for(['light', 'dark'] as const)(
  'more contrast on the %s ground: quiet words are as dark as the others',
  async (colorScheme) => {
    const [plain, quiet] = await colours({ colorScheme, contrast: 'more' }, ['--ink', '--ink-2']);
    expect(quiet).toBe(plain);
    const [usual, usuallyQuiet] = await colours({ colorScheme }, ['--ink', '--ink-2']);
    expect(usuallyQuiet).not.toBe(usual);
  },
);

test.for(['light', 'dark'] as const)(
  'forced colours (%s): every colour is one of the system',
  async (colorScheme) => {
    const [ink, paper, link, mark, thread, province] = await colours(
      { colorScheme, forcedColors: 'active' },
      ['CanvasText', 'Canvas', '--indigo', '--paper', '--cinnabar', '--dong-thap'],
    );
    expect([mark, thread, province]).toEqual([paper, ink, ink]);
    expect(link).not.toBe(paper);
  },
);

test('forced colours: the words of a filled button stand out from it, and only the current page is underlined in the header', async () => {
  const page = await read(browser, '/so-sanh/', { colorScheme: 'dark', forcedColors: 'active' });
  const [words, ground] = await page
    .locator('.skip-link')
    .first()
    .evaluate((e) => {
      const { color, backgroundColor } = getComputedStyle(e);
      return [color, backgroundColor];
    });
  expect(words).not.toBe(ground);
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const underlined = await page
    .locator('.site-header nav a')
    .evaluateAll(
      (all, ground) =>
        all
          .filter((a) => getComputedStyle(a).borderBlockEndColor !== ground)
          .map((a) => a.textContent),
      paper,
    );
  expect(underlined).toEqual(['So sánh']);
  await page.context().close();
});

test.for([
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const)(
  '%o: marked words stand out from their mark and the mark from the page',
  async (look) => {
    const page = await read(browser, '/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/?trich=2-6', look);
    for (const path of [null, '/tim-kiem/?q=dien%20thoai', '/van-ban/kien-giang-nq22/']) {
      if (path !== null) await page.goto(new URL(path, page.url()).href);
      if (path?.startsWith('/van-ban/') === true) {
        await page.locator('.text-page--live').waitFor();
        await page.keyboard.press('f');
        await page.locator('.marks-bar input').fill('kinh te so');
      }
      const mark = page.locator('mark').first();
      await mark.waitFor();
      const { words, ground, paper } = await mark.evaluate((e) => ({
        words: getComputedStyle(e).color,
        ground: getComputedStyle(e).backgroundColor,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }));
      const light = (colour: string) =>
        (/[\d.]+/g[Symbol.match](colour) ?? []).slice(0, 3).reduce((sum, n) => sum + Number(n), 0);
      expect(
        Math.abs(light(words) - light(ground)),
        `${path}: ${words} on ${ground}`,
      ).toBeGreaterThan(200);
      expect(ground).not.toBe(paper);
    }
    await page.context().close();
  },
);

test('fonts: at most three files and 90 kB', () => {
  const fonts = readdirSync('dist/_astro').filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeLessThanOrEqual(3);
  expect(
    fonts.reduce((sum, name) => sum + statSync(`dist/_astro/${name}`).size, 0),
  ).toBeLessThanOrEqual(90_000);
});

test('on a wide page a line of a text holds 60 to 75 characters', async () => {
  const page = await read(browser, '/van-ban/tra-vinh-qd2043-2024/', {
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
  });
  await page.evaluate(() => document.fonts.ready);
  /** Characters of each full line: the last of a paragraph ends where it ends. */
  const lines = await page.locator('[data-text] .clause .clause__words').evaluateAll((all) =>
    all
      .filter((e) => e.getBoundingClientRect().height > 150)
      .flatMap((e) => {
        const counts = new Map<number, number>();
        const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
          for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\S+\s*/g)) {
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            const line = Math.round(range.getBoundingClientRect().bottom / 10);
            counts.set(line, (counts.get(line) ?? 0) + word.length);
          }
        return [...counts.values()].slice(1, -1);
      }),
  );
  const median = lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  expect(median).toBeGreaterThanOrEqual(60);
  expect(median).toBeLessThanOrEqual(75);
  await page.context().close();
});

test('two remarks on a number do not run into one', async () => {
  const page = await read(browser, '/');
  let seen = 0;
  const runOn: string[] = [];
  for (const path of ['/', '/quoc-gia/', '/toan-canh/', '/so-sanh/', '/tinh/dong-thap/']) {
    await page.goto(new URL(path, page.url()).href);
    const remarks = await page.evaluate(() =>
      [...document.querySelectorAll('.cell-statement > small + small')].map((second) => ({
        words: `${second.previousElementSibling?.textContent}|${second.textContent}`,
        isInline: getComputedStyle(second).display === 'inline',
      })),
    );
    seen += remarks.length;
    runOn.push(...remarks.filter((r) => r.isInline).map((r) => `${path}: ${r.words}`));
  }
  expect(seen).toBeGreaterThan(10);
  expect(runOn).toEqual([]);
  await page.context().close();
});
