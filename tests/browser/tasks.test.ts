import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { agencySlug } from '../../src/domain/tasks/agencies.ts';
import { dueDay } from '../../src/domain/tasks/due.ts';
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

const open = async (
  query: string,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Page> => {
  const page = await read(browser, `/nhiem-vu/${query}`, options, before);
  if (options.javaScriptEnabled !== false) await page.locator('task-ledger[data-ready]').waitFor();
  return page;
};
const shown = (page: Page): Promise<string[]> =>
  page.locator('tr.task-row:visible').evaluateAll((rows) => rows.map((r) => r.id));
const provinceOf = (text: string) => edition.texts.find((t) => t.slug === text)?.province;
const ids = (holds: (t: (typeof edition.tasks)[number]) => boolean) =>
  edition.tasks.filter(holds).map((t) => t.id);

// What the tests ask for is taken from the content, so that they hold whatever it says.
const [agency = ''] = edition.tasks.flatMap((t) => t.agencies.map((a) => a.name));
const dated = edition.tasks.find((t) => t.deadlines.some((d) => d.to !== null));
const year = dated?.deadlines.find((d) => d.to !== null)?.to?.slice(0, 4) ?? '';

describe('the tasks of an address', () => {
  test('are those of the agency, the province, the text and the period that it names', async () => {
    for (const [query, expected] of [
      ['', ids(() => true)],
      [`?co-quan=${agencySlug(agency)}`, ids((t) => t.agencies.some((a) => a.name === agency))],
      ['?tinh=kien-giang', ids((t) => provinceOf(t.text) === 'kien-giang')],
      ['?van-ban=kien-giang-nq22', ids((t) => t.text === 'kien-giang-nq22')],
      [`?han=${year}`, ids((t) => t.deadlines.some((d) => dueDay(d)?.startsWith(year) === true))],
    ] as const) {
      const page = await open(query);
      expect(await shown(page), query).toEqual(expected);
      expect(await page.locator('[data-count]').textContent()).toContain(`${expected.length} `);
      await page.context().close();
    }
  });
  test('are in the order that it names', async () => {
    const page = await open('?xep=han');
    const days = await page
      .locator('tr.task-row')
      .evaluateAll((rows) => rows.map((r) => r.dataset['days']?.split(' ')[0] || '9999'));
    expect(days).toEqual([...days].sort());
    expect(await page.locator('[data-group] th').first().textContent()).not.toBe('');
    await page.locator('[name=xep]').selectOption('van-ban');
    expect(await shown(page)).toEqual(ids(() => true));
    await page.context().close();
  });
  test('leave out what cannot be chosen, and say so', async () => {
    const page = await open('?co-quan=khong-co&tinh=tra-vinh');
    expect(await shown(page)).toEqual(ids((t) => provinceOf(t.text) === 'tra-vinh'));
    expect(await page.locator('[data-passed-over]').textContent()).toContain('cơ quan “khong-co”');
    await page.context().close();
  });
  test('that name a time in which nothing is due are none, in words', async () => {
    const page = await open('?han=2044-q2');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await page.locator('[data-title]').textContent()).toContain('hạn Quý II/2044');
    expect(await page.locator('[name=han]').inputValue()).toBe('2044-q2');
    await page.locator('[data-action=clear]').click();
    expect(await shown(page)).toEqual(ids(() => true));
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

describe('choosing', () => {
  test('writes the address, and “back” returns', async () => {
    const page = await open('');
    await page.locator('[name=tinh]').selectOption('tra-vinh');
    await page.locator('[name=van-ban]').focus();
    expect(new URL(page.url()).search).toBe('?tinh=tra-vinh');
    await page.locator('tr.task-row:visible td a[data-agency]').first().click();
    expect(new URL(page.url()).search).toMatch(/^\?co-quan=[a-z0-9-]+&tinh=tra-vinh$/);
    await page.goBack();
    expect(await shown(page)).toEqual(ids((t) => provinceOf(t.text) === 'tra-vinh'));
    await page.goBack();
    expect(await shown(page)).toEqual(ids(() => true));
    await page.context().close();
  });
  test('makes the other marks small in their place and counts those chosen', async () => {
    const page = await open('?tinh=tra-vinh');
    const marks = await page.locator('.task-mark').evaluateAll((all) =>
      all.map((m) => ({
        id: (m as HTMLAnchorElement).hash.slice(1),
        aside: m.classList.contains('task-mark--aside'),
      })),
    );
    for (const { id, aside } of marks)
      expect(aside, id).toBe(provinceOf(id.split('.')[0] ?? '') !== 'tra-vinh');
    for (const cell of await page.locator('li:has(> * > [data-tally])').all()) {
      const chosen = await cell.locator('.task-mark:not(.task-mark--aside)').count();
      const said = (await cell.locator('[data-tally]').textContent())?.trim() ?? '';
      expect(said).toMatch(chosen === 0 ? /^không (lời hẹn|việc) nào$/ : new RegExp(`^${chosen} `));
    }
    await page.context().close();
  });
  test('works from the keyboard alone', async () => {
    const page = await open('');
    const select = page.locator('[name=tinh]');
    await select.focus();
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).search).toMatch(/^\?tinh=/);
    const mark = page.locator('.task-mark:not(.task-mark--aside)').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const hash = () => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
    await expect.poll(hash).not.toBe('');
    expect(await shown(page)).toContain(await hash());
    await page.context().close();
  });
});

describe('a single task', () => {
  const [task = expect.fail()] = edition.tasks.filter((t) => provinceOf(t.text) === 'tra-vinh');
  test('has a link to copy', async () => {
    const page = await open('?tinh=tra-vinh');
    await page.locator(`[id="${task.id}"] [data-copy]`).click();
    await page.locator(`[id="${task.id}"]`).getByText('Đã sao chép liên kết').waitFor();
    expect((await clipboard(page)).plain).toBe(`${inject('site')}${task.url}`);
    await page.context().close();
  });
  test('is shown even when the filters of the address leave it out', async () => {
    const page = await open(`?tinh=kien-giang#${task.id}`);
    expect(await shown(page)).toContain(task.id);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
  test('is reached by a mark that the filters had made small', async () => {
    const page = await open('?tinh=kien-giang');
    await page.locator(`.task-mark[href="#${task.id}"]`).first().click();
    await page.locator(`[id="${task.id}"]`).waitFor();
    expect(await shown(page)).toContain(task.id);
    await page.context().close();
  });
});

describe('what lies before the reader’s day is said to be past', () => {
  const at = (day: string) => async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(`${inject('site')}/nhiem-vu/`);
    await page.locator('task-ledger[data-ready]').waitFor();
    const past = await page
      .locator('tr.task-row [data-to]:has(.task-past)')
      .evaluateAll((all) => all.map((e) => e.dataset['to'] ?? ''));
    const note = await page.locator('[data-past-note]').isVisible();
    await page.close();
    return { past, note };
  };
  const last = edition.tasks.flatMap((t) => t.deadlines.flatMap((d) => d.to ?? [])).sort();
  test('on the day after the first deadline only that one, on its last day none', async () => {
    const [first = ''] = last;
    const next = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);
    expect(await at(first)()).toEqual({ past: [], note: false });
    expect(await at(next)()).toEqual({ past: last.filter((d) => d === first), note: true });
  });
});

test('without a script everything stands and nothing offers what would not work', async () => {
  const page = await open('?tinh=kien-giang', { javaScriptEnabled: false });
  expect(await shown(page)).toEqual(ids(() => true));
  expect(await page.locator('.task-filters').isVisible()).toBe(false);
  expect(await page.locator('.task-row button').count()).toBe(0);
  await page.context().close();
});

test('in print the figure and the chosen tasks stand, the choice in words, the controls are gone', async () => {
  const page = await open('?tinh=tra-vinh');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.task-timeline__axis').isVisible()).toBe(true);
  expect(await shown(page)).toEqual(ids((t) => provinceOf(t.text) === 'tra-vinh'));
  expect(await page.locator('[data-title]').textContent()).toContain('Trà Vinh');
  expect(
    await page
      .locator('.task-filters, .task-row__link')
      .evaluateAll((all) => all.filter((e) => e.checkVisibility()).length),
  ).toBe(0);
  await page.context().close();
});
