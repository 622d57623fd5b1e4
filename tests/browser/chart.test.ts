import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { face } from '../../src/share/typeset.ts';
import { readReleases } from '../../src/release/read-releases.ts';
import { dataVersion } from '../../src/release/site.ts';
import { ownOrigin } from '../support/built-data.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const page1 = '/so-sanh/bang-rong-ho-gia-dinh/';
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; said: string[]; asked: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 600 }, ...options });
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (m) => said.push(m.text()));
  page.on('pageerror', (e) => said.push(e.message));
  page.on('request', (r) => asked.push(new URL(r.url()).pathname));
  await page.goto(`${inject('site')}${path}`);
  await settled(page);
  return { page, said, asked, close: () => context.close() };
}
const see = async (page: Page) => {
  await page.locator('#bieu-do').scrollIntoViewIfNeeded();
  await page.locator('topic-chart canvas').first().waitFor();
};

describe('a chart', () => {
  test('asks for its library only when it is seen, and moves nothing when it is drawn', async () => {
    const { page, said, asked, close } = await open(page1);
    expect(asked.filter((p) => p.includes('dumbbell'))).toEqual([]);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await see(page);
    expect(asked.filter((p) => p.includes('dumbbell') && p.endsWith('.js')).length).toBe(1);
    expect(await height()).toBe(before);
    expect(said).toEqual([]);
    await close();
  });

  test('says the same in words as in the picture', async () => {
    const { page, close } = await open(page1);
    await see(page);
    expect(
      await page
        .getByRole('img', {
          name: /^Hộ được phủ cáp quang: Kiên Giang năm 2025: 80%, năm 2030: 100%; Gia Lai năm 2025: trên.80%, 2030 không có số\. Vạch mức quốc gia: năm 2025: trên.80%\.$/,
        })
        .count(),
    ).toBe(1);
    await close();
  });

  test('is drawn anew for another theme and another width, with a form of its own for phones', async () => {
    const { page, close } = await open(page1);
    await see(page);
    const chart = page.locator('topic-chart').first();
    const picture = () =>
      chart.locator('canvas').evaluate((c) => (c as HTMLCanvasElement).toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(picture).not.toBe(light);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => chart.getAttribute('data-form')).toBe('narrow');
    const [box, own] = [await chart.locator('canvas').boundingBox(), await chart.boundingBox()];
    expect([box?.width, box?.height]).toEqual([own?.width, own?.height]);
    await close();
  });

  test.for([
    [1440, '.topic-chart__wide'],
    [360, '.topic-chart__narrow'],
  ] as const)(
    'stands there without script, as high as it will be, and says the same (%d px)',
    async ([width, form]) => {
      const still = await open(page1, {
        javaScriptEnabled: false,
        viewport: { width, height: 600 },
      });
      const drawn = still.page.locator('topic-chart svg:visible');
      const box = async (page: Page) => page.locator('topic-chart').first().boundingBox();
      expect(
        await drawn.evaluateAll((all) => all.map((e) => `.${e.getAttribute('class')}`)),
      ).toEqual([form]);
      expect(await drawn.getAttribute('aria-label')).toMatch(
        /^Hộ được phủ cáp quang: Kiên Giang năm 2025: 80%/,
      );
      expect(await drawn.textContent()).toContain('mức quốc gia 2025: trên\u00a080%');
      expect(await still.page.locator('chart-download').first().isVisible()).toBe(false);
      const live = await open(page1, { viewport: { width, height: 600 } });
      await see(live.page);
      expect(await live.page.locator('topic-chart svg:visible').count()).toBe(0);
      expect((await box(live.page))?.height).toBe((await box(still.page))?.height);
      await still.close();
      await live.close();
    },
  );

  test('is printed from what the page holds, seen or not', async () => {
    const { page, close } = await open(page1);
    for (const seen of [false, true]) {
      if (seen) await see(page);
      await page.emulateMedia({ media: 'print' });
      expect([
        await page.locator('topic-chart .topic-chart__wide').first().isVisible(),
        await page.locator('topic-chart canvas').first().isVisible(),
      ]).toEqual([true, false]);
      await page.emulateMedia({ media: null });
    }
    await close();
  });
});

describe('a picture to take away', () => {
  const take = async (page: Page, kind: 'PNG' | 'SVG', at = 0) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: new RegExp(`^Tải ${kind}`) })
        .nth(at)
        .click(),
    ]);
    return download;
  };
  test('as SVG names its topic, verdict, every province, what is not drawn, source and address', async () => {
    const { page, said, close } = await open(page1);
    await see(page);
    const download = await take(page, 'SVG');
    const svg = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('bang-rong-ho-gia-dinh.svg');
    for (const words of [
      '<svg xmlns',
      'Hộ gia đình được phủ mạng Internet băng rộng cáp quang',
      'khác thước đo',
      'Kiên Giang',
      'Đồng Tháp',
      'Gia Lai',
      'Trà Vinh',
      '80%',
      'không vẽ: đo thứ khác',
      'Không vẽ vì không có số',
      'Nghị quyết số 22-NQ/TU ngày 08/6/2022',
      'mức quốc gia 2025: trên\u00a080%',
      'stroke-dasharray="4 3"',
      'Không phải của tỉnh nào; đối chiếu qua các bản đăng công khai, chưa đối chiếu bản gốc',
      '/so-sanh/bang-rong-ho-gia-dinh/',
      `Dữ liệu bản ${dataVersion(edition, readReleases())}.`,
      'CC BY 4.0',
    ])
      expect(svg).toContain(words);
    expect(said).toEqual([]);
    await close();
  });

  test('as SVG brings its own fonts: it looks the same without any network', async () => {
    const { page, close } = await open(page1);
    await see(page);
    const file = await (await take(page, 'SVG')).path();
    const [offline, widths] = [
      await browser.newContext({ offline: true }),
      async (own: Page) =>
        own.evaluate(async () => {
          await document.fonts.ready;
          return [...document.querySelectorAll('text')].map((t) => t.getComputedTextLength());
        }),
    ];
    const alone = await offline.newPage();
    await alone.setContent(readFileSync(file, 'utf8'));
    const plain = await offline.newPage();
    await plain.setContent(readFileSync(file, 'utf8').replace(/<style>.*<\/style>/, ''));
    const words = await alone.locator('text').allTextContents();
    const [sans, serif] = [await face('sans', 600), await face('serif', 400)];
    const [own, systems] = [await widths(alone), await widths(plain)];
    const near = (text: string, width: number) => Math.abs(own[words.indexOf(text)]! - width);
    expect(
      near(
        'Hộ gia đình có Internet băng rộng',
        serif.width('Hộ gia đình có Internet băng rộng', 29),
      ),
    ).toBeLessThan(2);
    const name = words.find((w) => /^Gia Lai\*?$/.test(w)) ?? expect.fail('no row of Gia Lai');
    expect(near(name, sans.width(name, 15))).toBeLessThan(1);
    expect(own).not.toEqual(systems);
    await offline.close();
    await close();
  });

  test('as PNG is a picture of a size fit for print', async () => {
    const { page, said, close } = await open(page1);
    await see(page);
    const png = readFileSync(await (await take(page, 'PNG')).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1800);
    expect(said).toEqual([]);
    await close();
  });
});

describe('an embed', () => {
  const path = '/nhung/bang-rong-ho-gia-dinh/';
  test('shows the table alone, or the chart alone', async () => {
    const table = await open(path);
    expect([
      await table.page.locator('.embed-table:visible').count(),
      await table.page.locator('#bieu-do').isVisible(),
    ]).toEqual([1, false]);
    await table.close();
    const chart = await open(`${path}?bieu-do`);
    await chart.page.locator('topic-chart canvas').first().waitFor();
    expect(await chart.page.locator('.embed-table:visible').count()).toBe(0);
    expect(chart.said).toEqual([]);
    await chart.close();
  });
  test('a topic page offers the code to copy', async () => {
    const { page, close } = await open(page1, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('Nhúng vào trang khác').click();
    await page.getByRole('button', { name: 'Sao chép mã nhúng bảng' }).click();
    await page.getByText('Đã sao chép mã nhúng').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `<iframe src="${ownOrigin() ?? inject('site')}/nhung/bang-rong-ho-gia-dinh/"`,
    );
    await close();
  });
});
