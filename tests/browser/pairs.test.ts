import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { read } from '../support/reader.ts';
import { pairAnchor } from '../../src/domain/align/aligned-pairs.ts';
import { pairUrl } from '../../src/model/addresses.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const alignment = edition.alignments[0] ?? expect.fail('no alignment');
const url = pairUrl(alignment.a, alignment.b);
const count = (relation: string) => alignment.pairs.filter((p) => p.relation === relation).length;
const open = async (query = ''): Promise<Page> => {
  const page = await read(browser, `${url}${query}`);
  await page.locator('alignment-view[data-ready]').waitFor();
  return page;
};
const shown = (page: Page) => page.locator('.aligned-pair:visible').count();

describe('the filter of the aligned pairs', () => {
  test('a chip shows the pairs of its relation, stands in the address, and back undoes it', async () => {
    const page = await open();
    expect(await shown(page)).toBe(alignment.pairs.length);
    const chip = page.locator('a[data-loc=same]');
    await chip.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?loc=same');
    expect(await shown(page)).toBe(count('same'));
    expect(await chip.getAttribute('aria-current')).toBe('true');
    expect(await chip.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await page.locator('[data-status]').textContent()).toContain(
      `${count('same')} trên ${alignment.pairs.length}`,
    );
    await page.goBack();
    expect(await shown(page)).toBe(alignment.pairs.length);
    await page.context().close();
  });

  test('an address with a relation arrives with it chosen; headings of parts without such a pair are gone', async () => {
    const page = await open('?loc=only-a');
    expect(await shown(page)).toBe(count('only-a'));
    for (const part of await page.locator('.alignment-part:visible').all())
      expect(await part.locator('.aligned-pair:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('an unknown relation is named and passed over', async () => {
    const page = await open('?loc=hon');
    expect(await shown(page)).toBe(alignment.pairs.length);
    expect(await page.locator('[data-status]').textContent()).toContain('“hon”');
    await page.context().close();
  });

  test('the address of a pair shows it, even where the filter would not', async () => {
    const anchor = pairAnchor(alignment.pairs.find((p) => p.relation !== 'same')!);
    const page = await open(`?loc=same#${anchor}`);
    expect(await page.locator(`#${anchor}`).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('without a script every pair is shown', async () => {
    const page = await read(browser, `${url}?loc=same`, { javaScriptEnabled: false });
    expect(await shown(page)).toBe(alignment.pairs.length);
    await page.context().close();
  });
});

test('both sides of a pair are side by side on a wide screen, one below the other on a phone, side by side on paper', async () => {
  const anchor = pairAnchor(alignment.pairs.find((p) => p.a.length > 0 && p.b.length > 0)!);
  const page = await open();
  const tops = () =>
    page
      .locator(`#${anchor} .aligned-pair__side`)
      .evaluateAll((sides) => sides.map((s) => Math.round(s.getBoundingClientRect().top)));
  const [left, right] = await tops();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 360, height: 800 });
  const [older = 0, newer = 0] = await tops();
  expect(newer).toBeGreaterThan(older);
  await page.setViewportSize({ width: 673, height: 950 });
  await page.emulateMedia({ media: 'print' });
  const [printed, beside] = await tops();
  expect(printed).toBe(beside);
  expect(await page.locator('.alignment-chips').isVisible()).toBe(false);
  expect(await page.locator('.alignment-map__drawing--wide').isVisible()).toBe(true);
  expect(await page.locator(`#${anchor} .print-only`).textContent()).toContain(`${url}#${anchor}`);
  expect(await page.locator(`#${anchor}`).evaluate((e) => getComputedStyle(e).breakInside)).toBe(
    'avoid',
  );
  await page.context().close();
});

test('a marked word is told by its line, and a screen reader is told before it; neither is copied', async () => {
  const page = await open();
  const added = page.locator('ins.aligned-words__mark').first();
  const gone = page.locator('del.aligned-words__mark').first();
  const style = (of: typeof added) =>
    of.evaluate((e) => [
      getComputedStyle(e).textDecorationStyle,
      getComputedStyle(e).textDecorationLine,
      getComputedStyle(e, '::before').content,
    ]);
  expect(await style(added)).toEqual(['solid', 'underline', expect.stringContaining('thêm')]);
  expect(await style(gone)).toEqual([
    'dashed',
    'underline',
    expect.stringContaining('không nhắc lại'),
  ]);
  expect(
    await added.evaluate((e) => {
      getSelection()?.selectAllChildren(e);
      return getSelection()?.toString();
    }),
  ).toBe(await added.textContent());
  await page.context().close();
});
