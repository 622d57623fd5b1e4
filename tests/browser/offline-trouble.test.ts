// What goes wrong around pages that are kept: a host that fails, a browser that keeps nothing, two windows, builds that change at a bad moment.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { quietFlags } from '../../src/build/browser.ts';
import { programNamed } from '../../src/build/programs.ts';
import type { Parts } from '../../src/domain/offline/parts.ts';
import { launch } from '../support/browser.ts';
import { nextBuild } from '../support/next-build.ts';
import { restOn } from '../support/rest-on.ts';
import { settled } from '../support/settled.ts';
import { linkFolder } from '../support/links.ts';
import { startServer, type Served, type Trouble } from '../support/static-server.ts';

const text = '/van-ban/kien-giang-nq22/';
const data = 'du-lieu/trich-dan/kien-giang-nq22.json';
const title = 'tỉnh Kiên Giang đến năm 2025';

let folder = '';
let builds = { before: '', after: '' };
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-trouble-'));
  builds = await nextBuild(join(folder, 'after'), {
    'thuat-ngu/index.html': (html) => html.replace('<h1', '<h1 data-next'),
    [data]: (json) => `${json}\n`,
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

let server: Served;
let fails: (path: string) => boolean | string;
let delay: (path: string) => number;
let trouble: (path: string) => Trouble | undefined;
let context: BrowserContext;
let page: Page;
const site = () => join(folder, 'site');
beforeEach(async () => {
  linkFolder(resolve('dist'), site());
  fails = () => false;
  delay = () => 0;
  trouble = () => undefined;
  server = await startServer(site(), {
    fails: (path) => fails(path),
    delay: (path) => delay(path),
    trouble: (path) => trouble(path),
  });
  context = await browser.newContext({ serviceWorkers: 'allow' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.close();
  rmSync(site());
});

/** Puts another build where one stood, as a deployment does. */
function deploy(next = join(folder, 'after')): void {
  rmSync(site());
  linkFolder(next, site());
}
/** Puts the first build back. */
const goBack = () => {
  deploy(resolve('dist'));
};
const buildHere = () => page.evaluate(() => document.documentElement.dataset['build']);
async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await settled(page);
}
/** Opens a page, and waits until the worker has it. */
async function read(path: string): Promise<void> {
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate((at) => caches.match(at).then(Boolean), path)).toBe(true);
}
const line = (on: Page) => on.locator('keep-list li', { hasText: title });
const said = (on: Page, words: string) =>
  on.locator('keep-list [role="status"]', { hasText: words }).waitFor();
async function keep(): Promise<void> {
  await open('/ngoai-mang/');
  await line(page).getByRole('button', { name: 'Giữ' }).click();
  await said(page, 'Đã giữ');
}
/** The builds that the workers came with, oldest first. */
const ledger = () =>
  page.evaluate(
    async () =>
      ((await (await caches.match(new URL('/builds', location.origin)))?.json()) ?? []) as string[],
  );
/** Every address that is kept of a build, or under any name. @param of a part of the cache's name */
const addresses = (of = '') =>
  page.evaluate(async (name) => {
    const found: string[] = [];
    for (const key of await caches.keys())
      if (key.includes(name))
        found.push(
          ...(await (await caches.open(key)).keys()).map(({ url }) => new URL(url).pathname),
        );
    return found;
  }, of);
/** Has a page fetched before anybody opens it, as a mouse that rests on its link does. */
async function fetchAhead(path: string): Promise<void> {
  let fetched = false;
  const ahead = page.waitForRequest((request) => request.url().endsWith(path));
  void ahead.then(() => (fetched = true));
  await restOn(page.locator(`main a[href="${path}"]`).first(), () => fetched);
  await (await ahead).response();
}
const listed = () =>
  page
    .locator('.keep-list__read a')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
/** Puts other words where an answer is kept. @param of a part of the cache's name */
const spoil = (of: string, path: string) =>
  page.evaluate(
    async ([name, at]) => {
      for (const key of await caches.keys())
        if (key.includes(name))
          await (
            await caches.open(key)
          ).put(
            at,
            new Response('<!doctype html><p>spoilt', { headers: { 'Content-Type': 'text/html' } }),
          );
    },
    [of, path] as const,
  );

test('the first page after a deployment finds what it asks for, though the worker of its build is not there yet', async () => {
  await read('/thuat-ngu/');
  deploy();
  // The new worker does not come.
  fails = (path) => path === '/sw.js';
  await open('/tim-kiem/?q=dien%20thoai%20thong%20minh');
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.documentElement.dataset['build'])).toBe(builds.after);
});

test.for(['text/plain', 'text/html; charset=utf-8'])(
  'words of %s in place of scripts and styles, as of a gate before the network, are not kept as such',
  async (type) => {
    const { shell } = JSON.parse(readFileSync('dist/ngoai-mang/ban-dung.json', 'utf8')) as {
      shell: string[];
    };
    const isPart = (path: string) =>
      path.startsWith('/_astro/') && !shell.includes(path.slice(1)) && type;
    // To what the worker asks for again after the first page, and to what the second asks for.
    let isAsked = false;
    fails = (path) => {
      isAsked ||= path === '/ngoai-mang/';
      return isAsked && isPart(path);
    };
    await read(text);
    await open('/so-sanh/');
    // What that page still says would be taken for the next one's.
    await page.goto('about:blank');
    fails = () => false;
    const faults: string[] = [];
    page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    for (const path of [text, '/so-sanh/']) await open(path);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => customElements.get('matrix-view') !== undefined)).toBe(true);
  },
);

test('a host that answers late: the page that is kept opens, the new one is there the next time, and who reloads waits for it', async () => {
  await read(text);
  deploy();
  delay = (path) => (path.endsWith('/') ? 7000 : 0);
  await open(text);
  expect(await buildHere()).toBe(builds.before);
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toContainEqual(expect.stringContaining(`read ${builds.after}`));
  await page.reload();
  expect(await buildHere()).toBe(builds.after);
});

test('a host that goes back to the build before has no newer one', async () => {
  await read('/thuat-ngu/');
  deploy();
  await open('/thuat-ngu/');
  // The worker of the new build is there once the ledger has its name.
  await expect.poll(ledger).toContain(builds.after);
  goBack();
  fails = (path) => path === '/sw.js';
  await open('/van-ban/');
  expect(await buildHere()).toBe(builds.before);
  await page.waitForTimeout(1000);
  expect(await page.locator('.new-version').count()).toBe(0);
  await fetchAhead(text);
  await page.locator(`main a[href="${text}"]`).first().click();
  await page.waitForURL(`**${text}`);
  await settled(page);
  await page.waitForTimeout(1000);
  expect(await page.locator('.new-version').count()).toBe(0);
});

test('a build that no worker came with is older than the next that one came with, and goes as others do', async () => {
  const third = (
    await nextBuild(join(folder, 'third'), {
      'thuat-ngu/index.html': (html) => html.replace('<h1', '<h1 data-third'),
    })
  ).after;
  await read('/thuat-ngu/');
  deploy();
  fails = (path) => path === '/sw.js';
  await open('/thuat-ngu/');
  await expect.poll(() => addresses(`read ${builds.after}`)).toContain('/thuat-ngu/');
  deploy(join(folder, 'third'));
  fails = () => false;
  await open('/van-ban/');
  await expect.poll(ledger).toContain(third);
  await open('/thuat-ngu/');
  await expect.poll(() => addresses(`read ${third}`)).toContain('/thuat-ngu/');
  await context.setOffline(true);
  await open('/thuat-ngu/');
  expect(await buildHere()).toBe(third);
  await context.setOffline(false);
  goBack();
  await open('/van-ban/');
  await expect.poll(async () => (await ledger()).at(-1)).toBe(builds.before);
  await expect.poll(() => addresses(`read ${builds.after}`)).toEqual([]);
});

test('a page whose body comes late: the one that is kept opens', async () => {
  await read(text);
  deploy();
  trouble = (path) => (path === text ? 'late body' : undefined);
  await open(text);
  expect(await buildHere()).toBe(builds.before);
});

test('a page that breaks off in the middle takes nothing from the one that is kept', async () => {
  await read(text);
  trouble = (path) => (path === text ? 'half' : undefined);
  await page.goto(server.address + text, { waitUntil: 'commit' }).catch(() => undefined);
  await page.waitForTimeout(1000);
  await page.goto('about:blank');
  trouble = () => undefined;
  await context.setOffline(true);
  await open(text);
  expect(await page.locator('[data-text] [id]').count()).toBeGreaterThan(80);
});

test('a file comes as it comes, not when it is kept', async () => {
  await read('/thuat-ngu/');
  await open('/van-ban/');
  trouble = (path) => (path.startsWith('/pagefind/fragment/') ? 'late body' : undefined);
  const [name = ''] = readdirSync('dist/pagefind/fragment');
  const response = await page.evaluateHandle((path) => fetch(path), `/pagefind/fragment/${name}`);
  // The answer is there, its body is not.
  server.letGo();
  const size = await response.evaluate(async (r) => (await r.blob()).size);
  expect(size).toBe(statSync(`dist/pagefind/fragment/${name}`).size);
  await expect.poll(() => addresses()).toContain(`/pagefind/fragment/${name}`);
});

test('a page that did not come ahead is asked for again when it is opened', async () => {
  await read('/thuat-ngu/');
  await open('/van-ban/');
  trouble = (path) => (path === text ? 'no answer' : undefined);
  await fetchAhead(text);
  await page.waitForTimeout(1000);
  trouble = () => undefined;
  await page.locator(`main a[href="${text}"]`).first().click();
  await page.waitForURL(`**${text}`);
  await settled(page);
  expect(await page.locator('[data-text]').count()).toBe(1);
});

test('a page that comes late, and that nobody opened, is not kept', async () => {
  await read(text);
  deploy();
  await open('/van-ban/');
  delay = (path) => (path === text ? 7000 : 0);
  await fetchAhead(text);
  await page.waitForTimeout(9000);
  expect(await addresses(`read ${builds.after}`)).not.toContain(text);
});

test('a page that was fetched before a deployment and opened after it gets no data of the new build', async () => {
  await read('/thuat-ngu/');
  await open('/van-ban/');
  await fetchAhead(text);
  await settled(page);
  deploy();
  await page.addInitScript((path) => {
    Object.assign(globalThis, {
      probe: fetch(`/${path}`).then(
        (response) => response.text(),
        () => 'refused',
      ),
    });
  }, data);
  await page.locator(`main a[href="${text}"]`).first().click();
  await page.waitForURL(`**${text}`);
  const come = await page.evaluate(
    () => (globalThis as unknown as { probe: Promise<string> }).probe,
  );
  const its = (await buildHere()) === builds.before ? 'dist' : join(folder, 'after');
  expect(['refused', readFileSync(join(its, data), 'utf8')]).toContain(come);
});

test('pages that were fetched ahead, or stood inside another, are not called read', async () => {
  await read('/thuat-ngu/');
  await open('/van-ban/');
  await fetchAhead(text);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/nhung/so-sanh/dien-thoai-thong-minh/';
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
  });
  await open('/ngoai-mang/');
  await page.locator('.keep-list__read a').first().waitFor();
  expect(await listed()).toEqual(['/van-ban/', '/thuat-ngu/']);
  await context.setOffline(true);
  await open(text);
  await page.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
});

test('without network: an address without its slash, with a version and a fragment, leads to the clause; one that never was says so', async () => {
  await read(text);
  await context.setOffline(true);
  await open('/van-ban/kien-giang-nq22?ban=00000000#ii_2-2-1-3');
  expect(page.url()).toBe(`${server.address}${text}?ban=00000000#ii_2-2-1-3`);
  expect(await page.locator('#ii_2-2-1-3').count()).toBe(1);
  await open('/khong-co/');
  await page.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
  await page.goBack();
  await page.locator('#ii_2-2-1-3').waitFor();
});

test('a host out of order: what was read opens, its page of what is kept says that the host does not answer', async () => {
  await read('/ngoai-mang/');
  await read(text);
  fails = () => true;
  await open(text);
  expect(await page.locator('[data-text]').count()).toBe(1);
  await open('/ngoai-mang/');
  await said(page, 'Không lấy được danh sách');
  expect(await listed()).toEqual([text]);
});

test('a host that lost its worker, or the whole of this: pages come as they are, and what is kept stays', async () => {
  await keep();
  fails = (path) => path === '/sw.js' || path.startsWith('/ngoai-mang/');
  await open('/thuat-ngu/');
  await page.evaluate(() =>
    navigator.serviceWorker.ready.then((r) => r.update()).catch(() => undefined),
  );
  await open('/van-ban/dong-thap-nq04/');
  await context.setOffline(true);
  await open(text);
  expect(await page.locator('[data-text]').count()).toBe(1);
});

test('what was kept and is no longer what it was does not open in its place', async () => {
  await keep();
  await read(text);
  await spoil(' ', text);
  await spoil('ledger', '/builds');
  await open(text);
  expect(await page.locator('[data-text]').count()).toBe(1);
  await spoil(' ', text);
  await context.setOffline(true);
  await open(text);
  await page.locator('missing-page', { hasText: 'chưa được giữ' }).waitFor();
  await spoil(' kept ', '/ngoai-mang/tron-ven.json');
  await context.setOffline(false);
  await open('/ngoai-mang/');
  await line(page).getByRole('button', { name: 'Giữ' }).waitFor();
});

test('a text that the site has no longer: what is kept of it is listed, and can be taken out', async () => {
  await keep();
  await page.evaluate(async () => {
    const own = (await caches.keys()).find((name) => name.endsWith(' kien-giang-nq22')) ?? '';
    const cache = await caches.open(own.replace('kien-giang-nq22', 'van-ban-cu'));
    const whole = { title: 'Văn bản đã thôi', size: 1_000_000, version: '2026.1.2' };
    await cache.put('/ngoai-mang/tron-ven.json', new Response(JSON.stringify(whole)));
  });
  await page.reload();
  await line(page).waitFor();
  const gone = page.locator('keep-list li', { hasText: 'Văn bản đã thôi' });
  expect(await gone.count()).toBe(1);
  expect(await gone.textContent()).toContain('không còn văn bản này');
  expect(await gone.textContent()).toContain('Đã giữ bản 2026.1.2');
  expect(await page.locator('.keep-list__all').textContent()).toContain('Đã giữ một phần. Tải');
  await gone.getByRole('button', { name: 'Bỏ' }).click();
  await expect.poll(() => gone.count()).toBe(0);
  expect((await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n))).toHaveLength(
    2,
  );
});

test('who has the pages that were read forgotten leaves nothing behind that tells of them', async () => {
  await read('/thuat-ngu/');
  await open(text);
  await page.evaluate((path) => fetch(`/${path}`), data);
  await open('/van-ban/');
  await fetchAhead('/van-ban/dong-thap-nq04/');
  await expect.poll(() => addresses(' ledger')).toContain('/client/ahead/van-ban/dong-thap-nq04/');
  await expect.poll(() => addresses(' read ')).toContain(`/${data}`);
  await open('/ngoai-mang/');
  await page.getByRole('button', { name: 'Xóa các trang đã đọc' }).click();
  await expect.poll(() => page.locator('.keep-list__read').count()).toBe(0);
  expect(
    (await addresses()).filter(
      (path) => !/^\/(?:_astro|ngoai-mang)\/|^\/builds$|^\/client\/[\w-]+$/.test(path),
    ),
  ).toEqual([]);
  await context.setOffline(true);
  await open('/ngoai-mang/');
  expect(await page.locator('keep-list h3').count()).toBe(0);
});

test('a browser that has taken out all that was kept: pages come, and it can be kept again', async () => {
  await keep();
  await page.evaluate(async () => {
    for (const key of await caches.keys()) await caches.delete(key);
  });
  await open('/tim-kiem/?q=bang%20rong');
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  await keep();
  await context.setOffline(true);
  await open(text);
  expect(await page.locator('[data-text]').count()).toBe(1);
});

test('a browser that may keep nothing shows what does without: the file for a disk', async () => {
  const blocked = await browser.newContext({ serviceWorkers: 'allow' });
  await blocked.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  const there = await blocked.newPage();
  const faults: string[] = [];
  there.on('pageerror', (e) => faults.push(e.message));
  await there.goto(`${server.address}/ngoai-mang/`);
  await settled(there);
  expect(await there.locator('keep-list').textContent()).toContain('cho trang cất dữ liệu');
  expect(await there.locator('[data-with-worker]').isVisible()).toBe(false);
  expect(await there.locator('a[download][href$=".zip"]').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await blocked.close();
});

test('two windows: while one keeps the other waits and says so, and sees afterwards what has come', async () => {
  await read('/ngoai-mang/');
  const second = await context.newPage();
  await second.goto(`${server.address}/ngoai-mang/`);
  await line(second).waitFor();
  const { promise: held, resolve: go } = Promise.withResolvers<null>();
  const { promise: isKeeping, resolve: begin } = Promise.withResolvers<null>();
  await page.route('**/kien-giang-nq22-1.*.bin', async (route) => {
    begin(null);
    await held;
    await route.continue();
  });
  await line(page).getByRole('button', { name: 'Giữ' }).click();
  await said(page, 'Đang tải');
  // It says so before it has asked whether another window keeps something: on a busy machine the second might be first.
  await isKeeping;
  await line(second).getByRole('button', { name: 'Giữ' }).click();
  await said(second, 'Một cửa sổ khác');
  go(null);
  await said(page, 'Đã giữ');
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await line(second).getByRole('button', { name: 'Bỏ' }).click();
  await line(second).getByRole('button', { name: 'Giữ' }).waitFor();
});

test('a deployment between the page and the press: nothing of the build before is kept', async () => {
  await read('/ngoai-mang/');
  await line(page).waitFor();
  deploy();
  await line(page).getByRole('button', { name: 'Giữ' }).click();
  await said(page, 'đã có bản mới');
  expect((await page.evaluate(() => caches.keys())).filter((n) => / kept /.test(n))).toEqual([]);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await line(page).getByRole('button', { name: 'Giữ' }).click();
  await said(page, 'Đã giữ');
});

test('where there are many, texts are listed by region, and a region says how many are kept', async () => {
  await page.route('**/ngoai-mang/cac-phan.json', async (route) => {
    const answer = (await (await route.fetch()).json()) as Parts;
    const parts = answer.parts.map((part) =>
      part.name.startsWith('kien-giang') ? { ...part, group: 'Vùng một' } : part,
    );
    await route.fulfill({ json: { ...answer, parts } });
  });
  await read('/ngoai-mang/');
  const region = page.locator('keep-list details', { hasText: 'Vùng một' });
  expect(await region.locator('summary').textContent()).toBe('Vùng một 2 văn bản');
  await region.locator('summary').click();
  await line(page).getByRole('button', { name: 'Giữ' }).click();
  await said(page, 'Đã giữ');
  expect(await region.locator('summary').textContent()).toBe('Vùng một 2 văn bản, đã giữ 1');
  expect(await line(page).isVisible()).toBe(true);
  expect(await page.locator('keep-list > ul > li').count()).toBe(4);
});

test('it can be installed: name, pictures, where it begins and what belongs to it, at the root of a host and in a folder', async () => {
  await nextBuild(join(folder, 'under'), {}, '/doi-chieu');
  const under = await startServer(join(folder, 'under'), { base: '/doi-chieu' });
  for (const root of [`${server.address}/`, `${under.address}/doi-chieu/`]) {
    await page.goto(root);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const cdp = await context.newCDPSession(page);
    const { errors, data = '' } = await cdp.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data) as {
      name: string;
      display: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest.name).toContain('Đối chiếu');
    expect(['standalone', 'minimal-ui', 'fullscreen']).toContain(manifest.display);
    for (const address of [manifest.start_url, manifest.scope])
      expect(new URL(address, root).href).toBe(root);
    expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '192x192 maskable',
      '512x512 maskable',
    ]);
    const drawn = (icon: { src: string }) =>
      page.evaluate(async (src) => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        return `${picture.naturalWidth}x${picture.naturalHeight}`;
      }, new URL(icon.src, root).href);
    for (const icon of manifest.icons)
      if (icon.sizes !== 'any') expect(await drawn(icon), icon.src).toBe(icon.sizes);
  }
  under.close();
});

/** The headless Chromium of servers calls no page unfit to be installed; a whole one does. */
const judge = ['chromium', 'google-chrome', 'google-chrome-stable']
  .map((name) => programNamed(name))
  .find((path) => path !== undefined);
test.skipIf(judge === undefined)(
  'a Chromium that judges it calls it fit to be installed (skipped where there is none)',
  async () => {
    const whole = await chromium.launch({
      ...(judge === undefined ? {} : { executablePath: judge }),
      args: [...quietFlags, '--headless=new'],
      ignoreDefaultArgs: ['--headless'],
    });
    const there = await whole.newPage();
    const faults = async (path: string) => {
      await there.goto(server.address + path);
      const cdp = await there.context().newCDPSession(there);
      const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
      return installabilityErrors.map(({ errorId }) => errorId);
    };
    // Every window of a test is a private one.
    expect(await faults('/favicon.svg')).toEqual(['in-incognito', 'no-manifest']);
    expect(await faults('/')).toEqual(['in-incognito']);
    await whole.close();
  },
);
