import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { citationsData } from '../../src/data/citations.ts';
import { versionOf } from '../../src/edition/former-words.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { read } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const text = '/van-ban/kien-giang-nq22/';

test.for([360, 1280])(
  'the clause of the address is marked, focused and in view at %i px',
  async (width) => {
    const page = await read(browser, `${text}#ii_2-2-1-3_g2`, { viewport: { width, height: 700 } });
    await page.locator('.clause-actions').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ii_2-2-1-3_g2');
    expect(await page.locator('[id="ii_2-2-1-3_g2"]:target').count()).toBe(1);
    await expect
      .poll(async () => {
        const box = await page.locator('[id="ii_2-2-1-3_g2"] .clause__words').boundingBox();
        const bar = width < 1120 ? await page.locator('.position-bar').boundingBox() : null;
        return (
          box !== null &&
          box.y >= (bar === null ? 0 : bar.y + bar.height) &&
          box.y + box.height <= 700
        );
      })
      .toBe(true);
    expect(await page.locator('.clause-actions .clause-actions__place').textContent()).toBe(
      'II › 2.2. Mục tiêu cơ bản',
    );
    await page.context().close();
  },
);

/** The heading with the most words in the text. */
const [longest = ''] = (edition.texts.find((t) => t.slug === 'kien-giang-nq22')?.clauses ?? [])
  .filter((c) => c.heading && /^[ivx]+_/.test(c.id))
  .sort((a, b) => b.words.length - a.words.length)
  .map((c) => c.id);

/** Boxes that stand on the words of the heading of the address, and what of these words is cut off or outside of the window. */
const overWords = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector<HTMLElement>(':target > .clause__words');
    if (heading === null) throw new Error('no heading is marked');
    const range = document.createRange();
    range.selectNodeContents(heading);
    const lines = [...range.getClientRects()].filter((r) => r.width > 0);
    const bar = document.querySelector('.position-bar')?.getBoundingClientRect().bottom ?? 0;
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      // Lines are taller than their letters.
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
    const over = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (e) =>
        !e.contains(heading) &&
        !heading.contains(e) &&
        e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        [...e.getClientRects()].some((box) => lines.some((line) => meet(line, box))),
    );
    const hidden = lines.filter((r) => {
      const top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
      return top === null || !heading.contains(top);
    });
    const cut = lines.filter(
      (r) => r.left < 0 || r.right > innerWidth || r.top < bar || r.bottom > innerHeight,
    );
    return {
      lines: lines.length,
      over: over.map((e) => `${e.tagName}.${e.className}`),
      hidden: hidden.length,
      cut: cut.length + Number(heading.scrollWidth > heading.clientWidth + 1),
    };
  });

test.for(
  ['ii_2-2-1-3', longest].flatMap((id) =>
    (['light', 'dark'] as const).map((colorScheme) => [id, colorScheme] as const),
  ),
)('on a phone nothing stands on the marked heading %s, %s', async ([id, colorScheme]) => {
  const page = await read(browser, `${text}#${id}`, {
    viewport: { width: 360, height: 700 },
    colorScheme,
  });
  await page.locator('.clause-actions').waitFor();
  await settled(page);
  const { lines, ...faults } = await overWords(page);
  expect(lines).toBeGreaterThan(0);
  expect(faults).toEqual({ over: [], hidden: 0, cut: 0 });
  // Anything that slid onto the words is seen.
  await page.locator(':target > .clause__cite').evaluate((link) => {
    const { left, top } = (link.previousElementSibling as Element).getBoundingClientRect();
    Object.assign(link.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
  });
  expect((await overWords(page)).over).toContain('A.clause__cite');
  await page.context().close();
});

test('a clause far down is reached exactly, on arrival and inside the page; after reloading the page is where it was', async () => {
  const page = await read(browser, '/van-ban/', { viewport: { width: 1280, height: 800 } });
  // Fonts that are late for one visit and in time for the next would break lines elsewhere.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`${inject('site')}/van-ban/gia-lai-trinh-bay-nq04/#muc-5-6_g3_c1`);
  /** How far the clause stands from where its address leads, px. */
  const off = (id: string) =>
    page
      .locator(`[id="${id}"]`)
      .evaluate(
        (e) =>
          e.getBoundingClientRect().top -
          parseFloat(getComputedStyle(e).scrollMarginTop) -
          parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
      );
  await expect.poll(async () => Math.abs(await off('muc-5-6_g3_c1'))).toBeLessThan(2);
  await page.locator('.clause-actions').waitFor();
  await page.evaluate(() => {
    location.hash = 'muc-2_g1';
  });
  await page.locator('[id="muc-2_g1"] .clause-actions').waitFor();
  await expect.poll(async () => Math.abs(await off('muc-2_g1'))).toBeLessThan(2);
  // Not by the wheel: a busy machine drops a turn of it.
  await page.evaluate(() => {
    scrollBy({ top: 333, behavior: 'instant' });
  });
  await expect.poll(async () => Math.abs((await off('muc-2_g1')) + 333)).toBeLessThan(2);
  // The browser notes late where the page is; a change of its history makes it do so now.
  await page.evaluate(() => {
    history.replaceState(history.state, '');
  });
  await page.reload();
  await settled(page);
  await page.locator('[id="muc-2_g1"] .clause-actions').waitFor();
  await expect.poll(async () => Math.abs((await off('muc-2_g1')) + 333)).toBeLessThan(2);
  await page.context().close();
});

test('scrolling up after arriving moves the words by what one scrolled, and no more', async () => {
  const page = await read(browser, '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-3_diem-b', {
    viewport: { width: 360, height: 700 },
  });
  await page.locator('.clause-actions').waitFor();
  const top = () =>
    page
      .locator('[id="dieu-1_khoan-3_diem-b"]')
      .evaluate((e) => [Math.round(e.getBoundingClientRect().top), Math.round(scrollY)] as const);
  const [at, from] = await top();
  await page.mouse.move(180, 350);
  // However much of a turn of the wheel has arrived: a busy machine joins several, or drops one.
  for (let scrolled = 0; scrolled < 12 * 400;) {
    await page.mouse.wheel(0, -400);
    const [now, y] = await top();
    scrolled = from - y;
    expect(now - at).toBe(scrolled);
  }
  await page.context().close();
});

test('a readable name leads to its clause', async () => {
  const [text, aliases] =
    [...edition.aliases].find(([, a]) => a.size > 0) ?? expect.fail('no alias');
  const [alias, id] = [...aliases][0] ?? expect.fail('no alias');
  const page = await read(browser, `/van-ban/${text}/#${alias}`);
  await page.waitForURL(`${inject('site')}/van-ban/${text}/#${id}`);
  await page.locator(`[id="${id}"] .clause-actions`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  await page.context().close();
});

test('an unknown name is said to be unknown, and the search is offered', async () => {
  const page = await read(browser, `${text}#dieu-99_khoan-2`);
  const notice = page.locator('.arrival-notice');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('không có đoạn mang mã “dieu-99_khoan-2”');
  expect(await notice.locator('a').getAttribute('href')).toBe('/tim-kiem/?q=dieu%2099%20khoan%202');
  await page.context().close();
});

test('moving on inside the page marks the next clause', async () => {
  const page = await read(browser, `${text}#ii_2-2-1-3_g2`);
  await page.locator('.clause-actions').waitFor();
  await page.evaluate(() => {
    location.hash = 'ii_2-2-1-3_g1';
  });
  await page.locator('[id="ii_2-2-1-3_g1"] .clause-actions').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ii_2-2-1-3_g1');
  await page.context().close();
});

test('the contents tell where the reader is', async () => {
  const page = await read(browser, text);
  await page.locator('[id="iii_3"]').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    document.getElementById('iii_3')?.scrollIntoView();
  });
  await expect
    .poll(() => page.locator('.contents [aria-current]').getAttribute('href'))
    .toBe('#iii_3');
  await page.context().close();
});

test('a thread along the upper edge shows how far one has read', async () => {
  const page = await read(browser, text);
  const share = () =>
    page.locator('.text-page').evaluate((e) => parseFloat(getComputedStyle(e, '::before').scale));
  expect(await share()).toBe(0);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
  });
  await expect.poll(share).toBeGreaterThan(0.3);
  // What was out of view gets its true height as it comes near, so the end moves.
  await expect
    .poll(async () => {
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      return share();
    })
    .toBeGreaterThan(0.99);
  await page.context().close();
});

test('a version that the site does not know is said to be unknown', async () => {
  const page = await read(browser, `${text}?v=00000000#ii_2-2-1-3_g2`);
  await page.locator('.citation-notice').waitFor();
  expect(await page.locator('.citation-notice').textContent()).toContain(
    'mã một bản chép mà trang không có',
  );
  await page.goto(`${inject('site')}${text}ii_2-2-1-3_g2/?v=00000000`);
  expect(await page.locator('.citation-notice').textContent()).toContain(
    'mã một bản chép mà trang không có',
  );
  await page.context().close();
});

test('when the words were mended since the link was copied, the page says so and shows both', async () => {
  const text = edition.texts.find((t) => t.slug === 'kien-giang-nq22') ?? expect.fail('no text');
  const former = 'Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 60%.';
  const mended = {
    ...edition,
    formerWords: [{ clause: `${text.slug}#ii_2-2-1-3_g2`, mended: '2026-11-08', words: former }],
  };
  const page = await read(browser, '/van-ban/');
  await page.route('**/du-lieu/trich-dan/*.json', (route) =>
    route.fulfill({ json: citationsData(text, mended) }),
  );
  await page.goto(`${inject('site')}/van-ban/${text.slug}/?v=${versionOf(former)}#ii_2-2-1-3_g2`);
  const notice = page.locator('.clause:target .citation-notice');
  await notice.waitFor();
  expect(await notice.textContent()).toBe(
    `Bản chép của đoạn này đã được sửa ngày 08/11/2026, sau khi liên kết được chép. Trước đó trang chép: “${former}”`,
  );
  expect(await page.locator('.clause:target .clause__words').textContent()).toContain('đạt 80%.');
  await page.context().close();
});
