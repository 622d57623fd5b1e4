import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Parts } from '../../src/domain/offline/parts.ts';
import { formatBytes } from '../../src/domain/words/bytes.ts';
import { launch } from '../support/browser.ts';
import { nextBuild } from '../support/next-build.ts';
import { settled } from '../support/settled.ts';
import { startServer, type Served } from '../support/static-server.ts';
import { linkFolder } from '../support/links.ts';

const text = '/van-ban/kien-giang-nq22/';
const title = 'tỉnh Kiên Giang đến năm 2025';
const other = '/van-ban/dong-thap-nq04/';

let folder = '';
let builds = { before: '', after: '' };
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  builds = await nextBuild(join(folder, 'after'), {
    'thuat-ngu/index.html': (html) => html.replace('<h1', '<h1 data-next'),
    'du-lieu/trich-dan/kien-giang-nq22.json': (json) => `${json} `,
    'du-lieu/so-sanh.csv': (csv) => `${csv} `,
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

let server: Served;
let context: BrowserContext;
let page: Page;
const site = () => join(folder, 'site');
beforeEach(async () => {
  linkFolder(resolve('dist'), site());
  server = await startServer(site());
  context = await browser.newContext({ serviceWorkers: 'allow' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.close();
  rmSync(site());
});

/** Puts the other build where the first stood, as a deployment does. */
function deploy(): void {
  rmSync(site());
  linkFolder(join(folder, 'after'), site());
}
async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await settled(page);
}
const build = () => page.evaluate(() => document.documentElement.dataset['build']);
/** Until the worker has what it needs, and has the first page, which it did not see come. */
async function ready(path: string): Promise<void> {
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate((at) => caches.match(at).then(Boolean), server.address + path))
    .toBe(true);
}
/** Presses a button of the list of what may be kept, and waits for what is said then. */
async function press(label: string, of: string, said: string): Promise<void> {
  await page.locator('keep-list li', { hasText: of }).getByRole('button', { name: label }).click();
  await page.locator('keep-list [role="status"]', { hasText: said }).waitFor();
}
const line = (of: string) => page.locator('keep-list li', { hasText: of });

describe('a page that was read', () => {
  test('opens without network, the first one too, and looks as it did', async () => {
    await ready(text);
    await open('/thuat-ngu/');
    await context.setOffline(true);
    await open(text);
    expect(await page.locator('[data-text] [id]').count()).toBeGreaterThan(80);
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
    await open('/thuat-ngu/');
    expect(await page.locator('h1').textContent()).toContain('Chữ viết tắt');
  });
  test('is the one from the network when there is one', async () => {
    await ready('/thuat-ngu/');
    deploy();
    await open('/thuat-ngu/');
    expect(await build()).toBe(builds.after);
    expect(await page.locator('h1[data-next]').count()).toBe(1);
  });
  test('another one says that it is not kept, and lists what is', async () => {
    await ready(text);
    await context.setOffline(true);
    await open('/quoc-gia/');
    await page.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
    await page.locator('keep-list a', { hasText: 'Nghị quyết' }).first().click();
    await page.waitForURL(`**${text}`);
    expect(await page.locator('[data-text]').count()).toBe(1);
  });
  test('a file to take away is not answered with a page', async () => {
    await ready(text);
    await context.setOffline(true);
    expect(
      await page.evaluate(() =>
        fetch('/tai-ve/kien-giang-nq22.txt').then(
          () => 'came',
          () => 'did not come',
        ),
      ),
    ).toBe('did not come');
  });
});

describe('what is kept by choice', () => {
  test('a text comes whole: its clauses, their citations, nothing else; and goes when it is taken out', async () => {
    await ready('/ngoai-mang/');
    await line(title).waitFor();
    const { parts } = (await page.evaluate(() =>
      fetch('/ngoai-mang/cac-phan.json').then((r) => r.json()),
    )) as Parts;
    const own = parts.filter(({ name }) => ['khung', 'kien-giang-nq22'].includes(name));
    const files = own.flatMap((part) => part.files);
    const total = (numbers: readonly number[]) =>
      formatBytes(numbers.reduce((sum, bytes) => sum + bytes, 0));
    expect(await line(title).textContent()).toContain(
      `Tải ${total(files.map(({ bytes }) => bytes))}, giải nén thành ${total(own.map(({ size }) => size))}.`,
    );
    const came: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.bin')) void response.body().then((b) => came.push(b.length));
    });
    await press('Giữ', title, 'Đã giữ');
    await expect.poll(() => came.length).toBe(files.length);
    expect(total(came)).toBe(total(files.map(({ bytes }) => bytes)));
    await context.setOffline(true);
    await open(`${text}ii_2-2-1-3_g1/`);
    expect(await page.locator('h1').count()).toBe(1);
    await open(text);
    await page.locator('jump-box input').last().fill('mục 2.2.1.3');
    await page.locator('jump-box input').last().press('Enter');
    await page.waitForURL(/#ii_2-2-1-3$/);
    await open(other);
    await page.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
    await line(title).getByRole('button', { name: 'Bỏ' }).click();
    await expect.poll(() => line(title).count()).toBe(0);
    expect((await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n))).toEqual([]);
  });
  test('everything comes with the search, which answers without network', async () => {
    await ready('/ngoai-mang/');
    await press('Giữ', 'Tất cả', 'Đã giữ');
    await context.setOffline(true);
    await open('/tim-kiem/?q=dien%20thoai%20thong%20minh');
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(3);
    await open('/so-sanh/dien-thoai-thong-minh/');
    await open('/');
    expect(await page.locator('missing-page').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    await open(other);
    expect(await page.locator('[data-text]').count()).toBe(1);
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('băng rộng');
    await page.locator('dialog [role="option"]').first().waitFor();
  });
  test('the search does, too, in a browser that does not tell a worker which page will come', async () => {
    // Safari before 16.
    const not = join(folder, 'not-told');
    cpSync('dist', not, { recursive: true });
    const worker = readFileSync(join(not, 'sw.js'), 'utf8');
    writeFileSync(
      join(not, 'sw.js'),
      `Reflect.deleteProperty(FetchEvent.prototype, 'resultingClientId');${worker}`,
    );
    rmSync(site());
    linkFolder(not, site());
    await ready('/ngoai-mang/');
    await press('Giữ', 'Tất cả', 'Đã giữ');
    await context.setOffline(true);
    await open('/tim-kiem/?q=dien%20thoai%20thong%20minh');
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(3);
  });
  test('network gone in the middle: said, and nothing half is called kept', async () => {
    await ready('/ngoai-mang/');
    await line(title).waitFor();
    // The files of the texts are gone from the host.
    await context.route('**/kien-giang-nq22-1.*.bin', (route) => route.abort());
    await press('Giữ', title, 'Mạng ngắt giữa chừng');
    expect(await line(title).textContent()).not.toContain('Đã giữ');
    await page.reload();
    await line(title).waitFor();
    expect((await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n))).toEqual([]);
  });
  test('no room: said with what it needs, and nothing is kept', async () => {
    await ready('/ngoai-mang/');
    await line(title).waitFor();
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 1_000_000, quota: 2_000_000 });
    });
    await press('Giữ', title, 'chỉ còn 1,0 MB');
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({});
      Cache.prototype.put = async () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await press('Giữ', title, 'không còn đủ chỗ');
    expect((await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n))).toEqual([]);
  });
  test.for([
    [404, 'Máy chủ không có tệp của phần này'],
    [403, 'Máy chủ trả lời bằng mã 403'],
    [503, 'Máy chủ trả lời bằng mã 503'],
  ] as const)('a host that answers %i: said as far as it is known', async ([status, said]) => {
    await ready('/ngoai-mang/');
    await line(title).waitFor();
    await context.route('**/kien-giang-nq22-1.*.bin', (route) => route.fulfill({ status }));
    await press('Giữ', title, 'phần');
    expect(await page.locator('keep-list [role="status"]').textContent()).toContain(said);
    expect(await line(title).textContent()).not.toContain('Đã giữ');
  });
  test('a file that is not what the build made is refused', async () => {
    await ready('/ngoai-mang/');
    await line(title).waitFor();
    await context.route('**/kien-giang-nq22-1.*.bin', (route) =>
      route.fulfill({ body: 'something else' }),
    );
    await press('Giữ', title, 'không nguyên vẹn');
    expect(await line(title).textContent()).not.toContain('Đã giữ');
  });
});

test('a site in a folder of its host keeps its own pages, and looks after nothing outside', async () => {
  const base = '/doi-chieu';
  await nextBuild(join(folder, 'under'), {}, base);
  const host = await startServer(join(folder, 'under'), { base });
  const there = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
  await there.goto(`${host.address}${base}/ngoai-mang/`);
  await there.locator('keep-list li', { hasText: title }).getByRole('button').click();
  await there.locator('keep-list [role="status"]', { hasText: 'Đã giữ' }).waitFor();
  expect(await there.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
    `${host.address}${base}/`,
  );
  await there.context().setOffline(true);
  await there.goto(`${host.address}${base}${text}`);
  expect(await there.locator('[data-text]').count()).toBe(1);
  await there.goto(`${host.address}${base}${other}`);
  await there.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
  await there.context().close();
  host.close();
});

describe('a new build', () => {
  test('is offered on the page that is open, and opens when the reader says so', async () => {
    await ready('/thuat-ngu/');
    deploy();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('.new-version', { hasText: 'đã có bản mới' }).waitFor();
    expect(await build()).toBe(builds.before);
    expect(await page.locator('h1[data-next]').count()).toBe(0);
    await page.getByRole('button', { name: 'Mở bản mới' }).click();
    await page.locator('h1[data-next]').waitFor();
    await settled(page);
    expect(await build()).toBe(builds.after);
    expect(await page.locator('.new-version').count()).toBe(0);
  });
  test('is offered once, though the worker says so twice before the line is there', async () => {
    await ready('/thuat-ngu/');
    await page.evaluate(() => {
      for (const keepsOlder of [null, '/ngoai-mang/'])
        navigator.serviceWorker.dispatchEvent(
          new MessageEvent('message', { data: { keepsOlder } }),
        );
    });
    await page.locator('.new-version').first().waitFor();
    await settled(page);
    expect(await page.locator('.new-version').count()).toBe(1);
  });
  test('does not give its data to a page of the build before', async () => {
    await ready('/thuat-ngu/');
    await open(text);
    const data = ['/du-lieu/trich-dan/kien-giang-nq22.json', '/du-lieu/so-sanh.csv'];
    const asked = () =>
      page.evaluate(
        (paths) =>
          Promise.all(
            paths.map((path) =>
              fetch(path).then(
                (r) => r.text().then((words) => (words.endsWith(' ') ? 'after' : 'before')),
                () => 'nothing',
              ),
            ),
          ),
        data,
      );
    const fragment = () =>
      page.evaluate(() =>
        fetch('/dan-chieu/').then(
          async (r) => / data-build="(\w+)"/.exec(await r.text())?.[1] ?? 'none',
          () => 'nothing',
        ),
      );
    deploy();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('.new-version').waitFor();
    expect(await asked()).not.toContain('after');
    expect(await fragment()).toBe('nothing');
    await page.reload();
    await settled(page);
    expect(await asked()).toEqual(['after', 'after']);
    expect(await fragment()).toBe(builds.after);
  });
  test('leaves what is kept as it was, whole and readable, until it is fetched anew', async () => {
    await ready('/ngoai-mang/');
    await press('Giữ', title, 'Đã giữ');
    deploy();
    await open('/thuat-ngu/');
    await expect.poll(build).toBe(builds.after);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    // The new worker has all it needs.
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/builds'))?.text() ?? ''))
      .toContain(builds.after);
    await context.setOffline(true);
    await open(text);
    expect(await build()).toBe(builds.before);
    await page.locator('.new-version', { hasText: 'Phần đang giữ vẫn là bản cũ' }).waitFor();
    expect(
      await page.evaluate(() =>
        fetch('/du-lieu/trich-dan/kien-giang-nq22.json').then((r) => r.text()),
      ),
    ).not.toMatch(/ $/);
    await context.setOffline(false);
    await open('/ngoai-mang/');
    await line(title).waitFor();
    expect(await line(title).textContent()).toContain('Đang giữ bản cũ');
    await press('Tải bản mới', title, 'Đã giữ');
    const kept = (await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n));
    expect(kept.length).toBe(2);
    expect(kept.every((name) => name.includes(builds.after))).toBe(true);
    await context.setOffline(true);
    await open(text);
    expect(await build()).toBe(builds.after);
  });
});
