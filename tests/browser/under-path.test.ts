import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { hashOf } from '../../src/build/own-hashes.ts';
import { moveUnderPath } from '../../src/build/under-path.ts';
import { launch } from '../support/browser.ts';
import { foreignPage } from '../support/foreign-page.ts';
import { settled } from '../support/settled.ts';
import { startServer, type Served } from '../support/static-server.ts';
import { filesNamed } from '../support/files-named.ts';

/** Also the name of a folder of the site: what stands under the path already must not be taken for an address at the root. */
const base = '/doi-chieu';
let folder = '';
let server: Served;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'under-path-'));
  // A build with SITE_URL takes the same step on its finished files.
  await cp('dist', folder, { recursive: true });
  await moveUnderPath(folder, base);
  server = await startServer(folder, { base });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

/** Whether an address that begins with "/" leads to a file of the site. */
const leads = (address: string): boolean => {
  const path = decodeURIComponent(new URL(address, 'http://site').pathname);
  return (
    path.startsWith(`${base}/`) &&
    existsSync(join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''))
  );
};
const found = (pattern: string, address: RegExp) =>
  filesNamed(pattern, { cwd: folder, exclude: ['tai-ve/**', 'nguon/**'] }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(address)].map(([, at = '']) => ({
      file,
      at: at.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    })),
  );
const lost = (addresses: readonly { file: string; at: string }[]) => [
  ...new Set(addresses.filter(({ at }) => !leads(at)).map(({ file, at }) => `${file}: ${at}`)),
];

describe('of a site in a folder of its host', () => {
  test('every address in an attribute of a page leads to a file under the path', () => {
    const addresses = found('**/*.html', /\s[\w:-]+="(?:\d+; ?url=)?(\/(?!\/)[^"]*)"/g);
    expect(addresses.length).toBeGreaterThan(50_000);
    expect(lost(addresses)).toEqual([]);
  });
  test('so does every address in a style, a manifest, and an answer of the search', () => {
    const styles = found('**/*.{html,css}', /url\((\/[^)]*)\)/g);
    const data = found(
      '{manifest.webmanifest,so-sanh/*.json,pagefind/**/*.json}',
      /"(\/[a-z][^"]*)"/g,
    );
    expect(styles.length).toBeGreaterThanOrEqual(3);
    expect(data.length).toBeGreaterThan(100);
    expect(lost([...styles, ...data])).toEqual([]);
  });
  test('no script keeps an address at the root of the host', () => {
    const names = readdirSync(folder).map((name) => name.replaceAll('.', '\\.'));
    const here = new RegExp(`["'\`}](/(?:${names.join('|')})(?:[/?#][^"'\`]*)?)["'\`]`, 'g');
    const addresses = found('**/*.js', here);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(({ at }) => !at.startsWith(`${base}/`))).toEqual([]);
    expect(found('**/*.js', /(\bhref:["'`]\/["'`])/g)).toEqual([]);
  });
  test('the policy of every page names its inline code as it is now', () => {
    const faults = filesNamed('**/*.html', { cwd: folder, exclude: ['tai-ve/**'] }).flatMap(
      (file) => {
        const page = readFileSync(join(folder, file), 'utf8');
        return [
          ...page.matchAll(
            /<(?:style|script)(?![^>]*(?: src=|json"))[^>]*>([^]*?)<\/(?:style|script)>/g,
          ),
        ]
          .filter(([, code = '']) => !page.includes(hashOf(code)))
          .map(() => file);
      },
    );
    expect(faults).toEqual([]);
  });
  test('the rules for its host’s headers name its folders under the path', async () => {
    const rules = await readFile(join(folder, '_headers'), 'utf8');
    expect(rules.match(/^\/.*/gm)?.filter((rule) => !rule.startsWith(`${base}/`))).toEqual([]);
    expect(rules).toContain(`\n${base}/*\n`);
  });
});

describe('read there', () => {
  const faults: string[] = [];
  /** Opens a page; whatever it asks for outside the path, in vain, or against its policy is a fault. */
  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 || !pathname.startsWith(`${base}/`))
        faults.push(`${path}: ${response.status()} ${pathname}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    await page.goto(`${server.address}${base}${path}`);
    await settled(page);
    return page;
  }
  const pathOf = (page: Page) => new URL(page.url()).pathname;

  test('the first page brings its fonts, and its link home leads home', async () => {
    const page = await open('/');
    expect(
      await page.evaluate(() => [...document.fonts].filter((f) => f.status === 'loaded').length),
    ).toBeGreaterThan(0);
    await page.locator('nav a', { hasText: 'So sánh' }).click();
    await page.waitForURL(`**${base}/so-sanh/`);
    await page.locator('a.wordmark').click();
    await page.waitForURL(`**${base}/`);
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('a search finds, and its first result opens the clause', async () => {
    const page = await open('/tim-kiem/?q=dien%20thoai%20thong%20minh');
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    const results = page.locator('[data-result] a[href*="#"]');
    expect(await results.count()).toBeGreaterThan(3);
    await results.first().click();
    await page.waitForURL(`**${base}/van-ban/**`);
    expect(await page.locator('[data-text]').count()).toBe(1);
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('the dialog of the search answers, and Enter leads to all results', async () => {
    const page = await open('/tinh/');
    await page.keyboard.press('/');
    const field = page.locator('dialog input');
    await field.fill('băng rộng');
    await page.locator('dialog [role="option"]').first().waitFor();
    await field.press('Enter');
    await page.waitForURL(new RegExp(`${base}/(?:tim-kiem|van-ban|so-sanh)/`));
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('the comparison takes a choice into its address and brings the national marks', async () => {
    const page = await open('/so-sanh/');
    await page.locator('.matrix-filters input[name="quoc-gia"]').check();
    await page.waitForURL(`**${base}/so-sanh/?quoc-gia=1`);
    const mark = page.locator('.matrix [href*="/quoc-gia/#"]').first();
    await mark.waitFor({ state: 'attached' });
    expect(await mark.getAttribute('href')).toMatch(new RegExp(`^${base}/quoc-gia/#`));
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('an address with a release asks for it under the path', async () => {
    const version = readdirSync(join(folder, 'du-lieu/ban')).find((name) => /^\d/.test(name));
    const page = await open(`/so-sanh/dien-thoai-thong-minh/?ban=${version}`);
    await expect.poll(() => page.locator('release-notice').textContent()).toContain('Bạn mở theo');
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('a clause is found by its legal name, and has its citation', async () => {
    const page = await open('/van-ban/kien-giang-nq22/');
    const box = page.locator('jump-box input');
    await box.fill('khoản 2 Điều 1 QĐ 2043');
    await box.press('Enter');
    await page.waitForURL(`**${base}/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2`);
    await page.locator('[id="dieu-1_khoan-2"] .clause-actions').waitFor();
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('a topic has its chart, and codes of its table and chart that a page of another site shows; they lead back', async () => {
    const page = await open('/so-sanh/dien-thoai-thong-minh/');
    await page.locator('#bieu-do').scrollIntoViewIfNeeded();
    const canvas = page.locator('topic-chart canvas').first();
    await canvas.waitFor();
    // Something is painted on it, and not all of it.
    await expect
      .poll(() =>
        canvas.evaluate((e) => {
          const { width, height } = e as HTMLCanvasElement;
          const { data } = (e as HTMLCanvasElement)
            .getContext('2d')!
            .getImageData(0, 0, width, height);
          let painted = 0;
          for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) painted += 1;
          return painted > 500 && painted < width * height;
        }),
      )
      .toBe(true);
    const codes = await page
      .locator('copy-field textarea')
      .evaluateAll((all) => all.map((e) => (e as HTMLTextAreaElement).value));
    expect(codes).toHaveLength(2);
    // As they stand in the page, before its script has put in where the site is read.
    const built = readFileSync(join(folder, 'so-sanh/dien-thoai-thong-minh/index.html'), 'utf8');
    expect(built).toContain(`src=&quot;${base}/nhung/dien-thoai-thong-minh/&quot;`);
    const addresses = codes.flatMap((code) =>
      [...code.matchAll(/src="([^"]+)"/g)].map(([, address = '']) => address),
    );
    const own = `${server.address}${base}/nhung`;
    expect(addresses).toEqual([
      `${own}/dien-thoai-thong-minh/`,
      `${own}/khung.js`,
      `${own}/dien-thoai-thong-minh/?bieu-do`,
      `${own}/khung.js`,
    ]);
    const foreign = await foreignPage(() => codes.join('\n').replaceAll(' loading="lazy"', ''));
    try {
      const around = await page.context().newPage();
      await around.goto(foreign.address);
      for (const [i, code] of codes.entries()) {
        const frame = around.locator('iframe').nth(i);
        const coded = Number(/ height="(\d+)"/.exec(code)?.[1]);
        // The script of the code believes the frame.
        await expect.poll(async () => (await frame.boundingBox())?.height).toBeLessThan(coded);
        const shown = frame.contentFrame();
        await frame.scrollIntoViewIfNeeded();
        await shown
          .locator(i === 0 ? '.embed-table:visible' : 'canvas')
          .first()
          .waitFor();
        expect(
          await shown
            .locator('header a')
            .first()
            .evaluate((a) => (a as HTMLAnchorElement).href),
        ).toBe(`${server.address}${base}/`);
      }
    } finally {
      foreign.close();
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });
  test('a damaged address is led to the page it was meant for', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.address}${base}/Van-Ban/Kien-Giang-NQ22/#ii_2-2-1-3_g1`);
    await page.waitForURL(`**${base}/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1`);
    await page.goto(`${server.address}${base}/SO-SANH/`);
    await page.waitForURL(`**${base}/so-sanh/`);
    expect(pathOf(page)).toBe(`${base}/so-sanh/`);
    await page.context().close();
  });
});
