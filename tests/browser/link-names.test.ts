import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { edition } from '../support/edition.ts';
import { launch } from '../support/browser.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test.for(edition.texts.map((t) => [t.slug] as const))(
  'a screen reader hears of each link that cites a clause of %s which one it is',
  async ([slug]) => {
    const page = await read(browser, `/van-ban/${slug}/`);
    await page.locator('.clause__cite[aria-label]').first().waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter((n) => n.role?.value === 'link' && !n.ignored)
      .map((n) => String(n.name?.value ?? ''))
      .filter((name) => /^dẫn (?:câu|mục) này/.test(name));
    expect(names).toHaveLength(await page.locator('.clause__cite').count());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^dẫn (?:câu|mục) này: ./.test(name))).toEqual([]);
    await page.context().close();
  },
);

test('the name of a sentence’s link counts it in its section; a heading’s has the heading', async () => {
  const page = await read(browser, '/van-ban/kien-giang-nq22/');
  await page.locator('.clause__cite[aria-label]').first().waitFor({ state: 'attached' });
  const name = (id: string) =>
    page.locator(`[id="${id}"] .clause__cite`).first().getAttribute('aria-label');
  expect(await name('ii_2-2-1-3')).toMatch(/^dẫn mục này: 2\.2\.1\.3\. \S/);
  expect(await name('ii_2-2-1-3_g2')).toMatch(/^dẫn câu này: câu 2, 2\.2\.1\.3\. \S/);
  await page.context().close();
});
