import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { FrozenFile, FrozenList } from '../../src/release/frozen.ts';
import { readReleases } from '../../src/release/read-releases.ts';
import { dataVersion } from '../../src/release/site.ts';
import { frozenTopics } from '../../src/release/snapshot.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { clipboard, read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const version = dataVersion(edition, readReleases());
const table = frozenTopics(edition)[0] ?? expect.fail('no topic');
const address = `/so-sanh/${table.topic}/`;
/** An address under which a release from another time is answered with these files. */
const old = '2020.1.2';
async function opened(path: string, files: Readonly<Record<string, unknown>>): Promise<Page> {
  const page = await read(browser, '/404.html');
  await page.route('**/du-lieu/ban/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/du-lieu/ban/', '');
    return name in files
      ? route.fulfill({ json: files[name] })
      : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(new URL(path, page.url()).href);
  return page;
}
const notice = (page: Page) => page.locator('release-notice');

test('without a version nothing is asked for and nothing is said', async () => {
  const page = await read(browser, '/404.html');
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(new URL(address, page.url()).href);
  await page.waitForLoadState();
  expect(asked.filter((url) => /show-release|du-lieu\/ban/.test(url))).toEqual([]);
  expect(await notice(page).textContent()).toBe('');
  await page.context().close();
});

test('a table that has changed stands as it was, with what changed, before today’s', async () => {
  const file: FrozenFile = {
    version: old,
    topic: table.topic,
    isNew: false,
    changes: ['Kiên Giang, năm 2025: trước là “12%”, nay là “100%”.'],
    table: { ...table, rows: [{ ...table.rows[0], 'gia-tri': '12%' }] },
  };
  for (const path of [address, `/nhung/${table.topic}/`]) {
    const page = await opened(`${path}?ban=${old}`, { [`${old}/${table.topic}.json`]: file });
    await notice(page).locator('table').waitFor();
    const said = (await notice(page).innerText()).replaceAll('\u00a0', ' ');
    expect(said).toContain('Bạn mở theo bản ngày 02/01/2020. Từ đó bảng này đã đổi:');
    expect(said).toContain(file.changes[0]);
    expect(said).toContain('12%');
    expect(await notice(page).locator('td a').first().getAttribute('href')).toBe(
      `/van-ban/${table.rows[0]?.['ma-van-ban']}/#${table.rows[0]?.['ma-doan']}`,
    );
    await page.context().close();
  }
});

test('a chart of a table that has changed stands as it was drawn, with its words', async () => {
  const charted = frozenTopics(edition).find((t) => t.charts !== undefined) ?? expect.fail();
  const [panel = expect.fail()] = charted.charts ?? [];
  const [row = expect.fail(), ...others] = panel.rows;
  const [point = expect.fail(), ...later] = row.points;
  const then = {
    ...panel,
    lines: [],
    rows: [{ ...row, points: [{ ...point, value: 77, text: '77%' }, ...later] }, ...others],
  };
  const file: FrozenFile = {
    version: old,
    topic: charted.topic,
    isNew: false,
    changes: ['Một ô đã đổi.'],
    table: { ...charted, charts: [then] },
  };
  for (const path of [`/so-sanh/${charted.topic}/?`, `/nhung/${charted.topic}/?bieu-do&`]) {
    const page = await opened(`${path}ban=${old}`, { [`${old}/${charted.topic}.json`]: file });
    const figure = notice(page).locator('figure.chart-panel');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('canvas').waitFor();
    expect(await figure.locator('canvas').getAttribute('aria-label')).toContain('77%');
    expect((await figure.locator('figcaption').innerText()).replaceAll('\u00a0', ' ')).toContain(
      'bản ngày 02/01/2020',
    );
    expect(await figure.locator('p').innerText()).toContain('77%');
    await page.context().close();
  }
});

test.for<[what: string, files: Readonly<Record<string, unknown>>, says: RegExp]>([
  [
    'a table that has not changed',
    {
      [`${old}/${table.topic}.json`]: {
        version: old,
        topic: table.topic,
        isNew: false,
        changes: [],
        table: null,
      },
    },
    /^Bạn mở theo bản ngày 02\/01\/2020: từ đó bảng này không đổi\.$/,
  ],
  [
    'a topic that was not there yet',
    {
      [`${old}/${table.topic}.json`]: {
        version: old,
        topic: table.topic,
        isNew: true,
        changes: [],
        table: null,
      },
    },
    /^Chỉ tiêu này chưa có ở bản ngày 02\/01\/2020\./,
  ],
  [
    'a release that is not kept',
    { 'cac-ban.json': ['2026.11.28'] },
    /^Trang này không giữ bản “2020\.1\.2”\. Còn giữ: bản ngày 28\/11\/2026\./,
  ],
  [
    'a file that does not come',
    { 'cac-ban.json': [old] },
    /^Không tải được bản “2020\.1\.2”, nên chưa biết/,
  ],
  ['nothing that comes', {}, /^Không tải được bản “2020\.1\.2”, nên chưa biết/],
])('%s is said to be so', async ([, files, says]) => {
  const page = await opened(`${address}?ban=${old}`, files);
  await notice(page).locator('p').first().waitFor();
  expect((await notice(page).innerText()).trim()).toMatch(says);
  await page.context().close();
});

test('the version of today is answered without a file', async () => {
  const page = await opened(`${address}?ban=${version}`, {});
  await notice(page).locator('p').waitFor();
  expect(await notice(page).innerText()).toContain('là bản hiện nay');
  await page.context().close();
});

test('the whole comparison names the tables that have changed, each with a link to what it was', async () => {
  const list: FrozenList = {
    version: old,
    changed: [{ topic: table.topic, name: table.name }],
    added: [],
    removed: ['Chỉ tiêu xưa'],
  };
  const page = await opened(`/so-sanh/?ban=${old}&nam=2030`, { [`${old}/so-sanh.json`]: list });
  await notice(page).locator('a').waitFor();
  expect(await notice(page).locator('a').getAttribute('href')).toBe(`${address}?ban=${old}`);
  expect(await notice(page).innerText()).toContain('Chỉ tiêu xưa');
  await page.context().close();
});

test('a copied link of a table has its version, and opens; its citation names it too', async () => {
  const page = await read(browser, address);
  const button = (name: string) => page.locator('copy-view').getByRole('button', { name });
  await button('Sao chép liên kết').click();
  const { plain: link } = await clipboard(page);
  expect(new URL(link).pathname + new URL(link).search).toBe(`${address}?ban=${version}`);
  await button('Dẫn bảng này').click();
  expect((await clipboard(page)).plain).toMatch(
    new RegExp(
      `^“${table.name}”, Đối chiếu, bản .*${link.replace(/[?.]/g, '\\$&')}, xem ngày \\d\\d/\\d{1,2}/\\d{4}\\.$`,
    ),
  );
  await page.context().close();
});

test('a link copied from a page that answers for no release names none; its citation names the version', async () => {
  const page = await read(browser, '/chu-de/y-te/');
  const button = (name: string) => page.locator('copy-view').getByRole('button', { name });
  await button('Sao chép liên kết').click();
  expect(new URL((await clipboard(page)).plain).search).toBe('');
  await button('Dẫn bảng này').click();
  expect((await clipboard(page)).plain).toContain(version);
  await page.context().close();
});

test('the citation of a search says what was asked and found, and nothing that can be pressed', async () => {
  const page = await read(browser, '/tim-kiem/?q=cap+quang');
  await page.locator('#tim-kiem[data-search-state=done]').waitFor();
  await page.getByRole('button', { name: 'Dẫn kết quả này' }).click();
  const { plain } = await clipboard(page);
  expect(plain).toMatch(/^“Tìm “cap quang”: \d+ đoạn/);
  expect(plain).not.toContain('Sao chép');
  await page.context().close();
});

test('a kept release is answered from the site’s own files', async () => {
  const [kept] = JSON.parse(readFileSync('dist/du-lieu/ban/cac-ban.json', 'utf8')) as string[];
  const page = await read(browser, `${address}?ban=${kept}`);
  await notice(page).locator('p').first().waitFor();
  expect(await notice(page).innerText()).toContain('Bạn mở theo bản');
  await page.context().close();
});
