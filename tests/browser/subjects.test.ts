import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { subjectView, type SubjectView } from '../../src/domain/subject/subject-view.ts';
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

const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const texts = edition.texts.map((t) => t.slug);
const [first = '', second = '', third = ''] = texts;
const views = edition.subjects.map((s) => subjectView(edition, s));
const where = (holds: (v: SubjectView) => boolean): SubjectView =>
  views.find(holds) ?? expect.fail('no such subject');
/** One with several parts and a text that is silent in one of them. */
const subject = where((v) => v.parts.length > 3 && v.subject.passages.length > 20);
const path = subject.subject.url;

const open = async (query = '', options = wide, at = path): Promise<Page> => {
  const page = await read(browser, `${at}${query}`, options);
  await page.locator('subject-view[data-ready]').waitFor();
  return page;
};
const query = (page: Page) => new URL(page.url()).search;
/** Texts whose columns are seen, by the sticky heads. */
const columns = (page: Page) =>
  page
    .locator('.subject-heads > p:visible')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['column']));
const box = (page: Page, text: string) => page.locator(`[name=van-ban][value="${text}"]`);
const cells = (page: Page) =>
  page
    .locator('.subject-cell:visible')
    .evaluateAll((all) => [...new Set(all.map((e) => (e as HTMLElement).dataset['column']))]);

describe('on a wide screen', () => {
  test('every text stands there; leaving one out is in the address, and “back” brings it again', async () => {
    const page = await open();
    expect(await columns(page)).toEqual(texts);
    await box(page, second).uncheck();
    expect(await columns(page)).toEqual(texts.filter((t) => t !== second));
    expect(query(page)).toBe(`?van-ban=${texts.filter((t) => t !== second).join(',')}`);
    expect(await page.locator('[data-status]').textContent()).toContain(
      `Đang đặt ${texts.length - 1} trên ${texts.length} văn bản`,
    );
    await page.goBack();
    expect(await columns(page)).toEqual(texts);
    expect(await box(page, second).isChecked()).toBe(true);
    await page.goForward();
    expect(await columns(page)).not.toContain(second);
    await page.context().close();
  });

  test('an address chooses the texts, and what it asks for in vain is named', async () => {
    const page = await open(`?van-ban=${third},${first},khong-co`);
    expect(await columns(page)).toEqual([first, third]);
    expect(await page.locator('[data-passed-over]').textContent()).toContain('“khong-co”');
    expect(await cells(page)).toEqual([first, third]);
    await page.context().close();
  });

  test('two texts are the fewest, and the page says so', async () => {
    const page = await open(`?van-ban=${first},${third}`);
    await box(page, first).click();
    expect(await box(page, first).isChecked()).toBe(true);
    expect(await page.locator('[data-status]').textContent()).toContain('ít nhất hai văn bản');
    expect(await columns(page)).toEqual([first, third]);
    await page.context().close();
  });

  test('by keyboard: Space on a name takes its text away, the focus stays', async () => {
    const page = await open();
    await box(page, first).focus();
    await page.keyboard.press('Space');
    expect(await columns(page)).toEqual(texts.slice(1));
    expect(await box(page, first).evaluate((e) => e === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('a part of which no chosen text speaks is one line, with a way to the text that does', async () => {
    /** Two silent texts and one that speaks, in one part. */
    const found = views.flatMap((v) =>
      v.parts.flatMap((part) => {
        const quiet = v.columns.filter((c) =>
          c.cells.some((x) => x.part === part && ['silent', 'no-part'].includes(x.quiet ?? '')),
        );
        const speaks = v.columns.find((c) =>
          c.cells.some((x) => x.part === part && x.about.length > 0),
        );
        return quiet.length > 1 && speaks !== undefined ? [{ v, quiet, speaks }] : [];
      }),
    )[0];
    if (found === undefined) return expect.fail('no such part');
    const two = found.quiet.slice(0, 2).map((c) => c.text.slug);
    const page = await open(`?van-ban=${two.join(',')}`, wide, found.v.subject.url);
    const part = page.locator('.subject-part--nobody').first();
    expect(await part.locator('.subject-columns').isVisible()).toBe(false);
    expect(await part.locator('[data-nobody]').innerText()).toContain(
      'Không văn bản nào đang đặt ở đây nói tới',
    );
    const add = page
      .locator(`.subject-part--nobody [data-add="${found.speaks.text.slug}"]`)
      .first();
    await add.click();
    expect((await columns(page)).includes(found.speaks.text.slug)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.context().close();
  });
});

describe('an extract', () => {
  const cut = where((v) =>
    v.columns.some((c) =>
      c.cells.some((x) => x.about.some((p) => p.stretches.some((s) => !s.shown))),
    ),
  ).subject.url;
  const extract = '.subject-cell > ul > .subject-passage:has(.subject-passage__toggle)';
  test('opens in its place by keyboard, without script too, and closes again', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await read(browser, cut, { ...wide, javaScriptEnabled });
      const passage = page.locator(extract).first();
      const toggle = passage.locator('.subject-passage__toggle');
      const before = await passage.locator('.subject-passage__words').innerText();
      await toggle.focus();
      await page.keyboard.press('Space');
      const after = await passage.locator('.subject-passage__words').innerText();
      expect(after.length).toBeGreaterThan(before.length);
      expect(await passage.locator('.passage-words__gap:visible').count()).toBe(0);
      expect(await passage.getByRole('checkbox', { name: /^thu lại\s*: \S/ }).count()).toBe(1);
      await passage.locator('label').click();
      expect(await passage.locator('.subject-passage__words').innerText()).toBe(before);
      await page.context().close();
    }
  });

  test('is copied as it is shown, with its citation and address', async () => {
    const page = await open('', wide, cut);
    const passage = page.locator(extract).first();
    const [text = '', id = ''] = ((await passage.getAttribute('data-passage')) ?? '').split('#');
    await passage.hover();
    await passage.getByRole('button', { name: /sao chép/i }).click();
    await expect.poll(() => passage.locator('.copy-status').textContent()).toBe('Đã sao chép');
    const { plain } = await clipboard(page);
    const shown = (await passage.locator('.subject-passage__words').innerText()).replace(
      /\s+/g,
      ' ',
    );
    expect(plain).toContain(`“${shown.trim()}”`);
    expect(plain).toContain(`/van-ban/${text}/${id}/`);
    await page.context().close();
  });
});

describe('on a phone', () => {
  test('one text is read at a time; the switch says what each has in this part, and keeps the place', async () => {
    const page = await open('', phone);
    expect(await cells(page)).toEqual([first]);
    const part = page.locator('.subject-part').last();
    await part.evaluate((e) => {
      e.scrollIntoView();
    });
    const name = await part.locator('h2').innerText();
    await expect.poll(() => page.locator('[data-reading-part]').textContent()).toBe(name);
    for (const text of texts) {
      const label = page.locator(`.subject-switch label:has([value="${text}"])`);
      const said = await part.locator(`[data-column="${text}"]`).getAttribute('data-said');
      expect(await label.locator('[data-count]').textContent()).toBe(said);
      await label.tap();
      expect(await cells(page)).toEqual([text]);
      const under = await page.evaluate(
        () => document.querySelector('.subject-switch')!.getBoundingClientRect().bottom,
      );
      const top = await part.locator('h2').evaluate((e) => e.getBoundingClientRect().top);
      expect(top, text).toBeGreaterThanOrEqual(under - 1);
      expect(top - under, text).toBeLessThan(60);
      expect(await page.locator('[data-reading-part]').textContent()).toBe(name);
    }
    await page.context().close();
  });

  test('the text that is read is in the address; one text alone in it is the one to read', async () => {
    const page = await open('', phone);
    await page.locator(`.subject-switch label:has([value="${third}"])`).tap();
    expect(query(page)).toBe(`?doc=${third}`);
    await page.reload();
    await page.locator('subject-view[data-ready]').waitFor();
    expect(await cells(page)).toEqual([third]);
    await page.goto(page.url().replace('doc=', 'van-ban='));
    await page.locator('subject-view[data-ready]').waitFor();
    expect(await cells(page)).toEqual([third]);
    await page.context().close();
  });

  test('the arrow keys switch, and the focus stays on the switch', async () => {
    const page = await open('', phone);
    await page.locator('[name=doc]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await cells(page)).toEqual([second]);
    expect(
      await page
        .locator(`[name=doc][value="${second}"]`)
        .evaluate((e) => e === document.activeElement),
    ).toBe(true);
    expect(await page.locator(`[name=doc][value="${second}"]`).getAttribute('aria-label')).toMatch(
      /;.*(đoạn|không|nhắc qua|dẫn sang)$/,
    );
    await page.context().close();
  });

  test('without script all texts follow one another, each under its name', async () => {
    const page = await read(browser, path, { ...phone, javaScriptEnabled: false });
    expect(await cells(page)).toEqual(texts);
    expect(await page.locator('.subject-cell__name:visible').count()).toBe(
      texts.length * subject.parts.length,
    );
    expect(
      await page
        .locator('.subject-switch, .subject-chooser input')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await page.context().close();
  });
});

test('in print the chosen texts stand in columns under their names, opened extracts stay open, nothing to press is left', async () => {
  const page = await open(`?van-ban=${first},${third}`);
  await page.emulateMedia({ media: 'print' });
  expect(await cells(page)).toEqual([first, third]);
  expect(
    await page
      .locator('.subject-columns:has(.subject-cell)')
      .first()
      .evaluate((e) => getComputedStyle(e).gridTemplateColumns.split(' ').length),
  ).toBe(3);
  expect(await page.locator('.subject-cell__name:visible').count()).toBeGreaterThan(1);
  for (const gone of [
    '.subject-switch',
    '[type=checkbox]',
    'main button',
    'main label.text-button',
  ])
    expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
  expect(
    await page
      .locator('.rods__solid')
      .first()
      .evaluate((e) => getComputedStyle(e).borderInlineStartWidth),
  ).toBe('7px');
  await page.context().close();
});
