import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
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

const text = 'kien-giang-nq22';
const [a, b, c] = ['ii_2-2-1-3_g1', 'ii_2-2-1-3_g2', 'iii_3_g2'] as const;
const wordsOf = (id: string): string => edition.clause(text, id)?.words ?? expect.fail(id);
const own = `/so-trich/?muc=${text}/${a}&muc=${text}/${b}&muc=${text}/${c}`;
const shown = (page: Page, count: number) =>
  page.locator(`note-book[data-shown="${count}"]`).waitFor();
const quotes = (page: Page) =>
  page
    .locator('.notebook__entry blockquote')
    .evaluateAll((all) => all.map((e) => e.textContent.replace(/^- /, '')));

/** Opens a notebook from an address and makes it the reader's own. */
async function taken(address: string, count: number): Promise<Page> {
  const page = await read(browser, address);
  await shown(page, count);
  await page.getByRole('button', { name: 'Thay sổ của tôi' }).click();
  await page.getByText(`Sổ của bạn: ${count} mục.`).waitFor();
  return page;
}

test('a clause kept on the text’s page, on its own page, and a table kept on its page stand in the notebook, word for word', async () => {
  const page = await read(browser, `/van-ban/${text}/`);
  await page.locator(`[id="${a}"] a.clause__cite`).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click();
  await page.getByText('Đã thêm vào sổ trích. Sổ có 1 mục.').waitFor();
  await page.goto(`${inject('site')}/van-ban/${text}/${b}/`);
  await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click();
  await page.getByText('Đã thêm vào sổ trích. Sổ có 2 mục.').waitFor();
  await page.goto(`${inject('site')}/so-sanh/dien-thoai-thong-minh/`);
  await page.locator('copy-view').getByRole('button', { name: 'Thêm vào sổ trích' }).click();
  await page.getByText('Đã thêm vào sổ trích. Sổ có 3 mục.').waitFor();
  await page.getByRole('link', { name: 'Mở sổ trích' }).click();
  await shown(page, 3);
  expect(await quotes(page)).toEqual([wordsOf(a), wordsOf(b)]);
  await page.getByRole('link', { name: 'Điện thoại thông minh' }).last().waitFor();
  expect(page.url()).toContain(`?muc=${text}/${a}@`);
  await page.goto(`${inject('site')}/van-ban/${text}/${b}/`);
  await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click();
  await page.getByText('Đã bỏ khỏi sổ trích. Sổ có 2 mục.').waitFor();
  await page.context().close();
});

test('a number kept beside its sentence on a topic’s page stands there with its clause, and without the other numbers of that clause', async () => {
  const several = edition.statements.find(
    (s) =>
      s.topic !== null &&
      edition.statements.filter(
        (o) => o.clause === s.clause && o.text === s.text && o.topic !== null,
      ).length > 1,
  );
  if (several === undefined) return expect.fail('no clause has two numbers');
  const at = `${several.text}/${several.id.slice(several.text.length + 1)}`;
  const page = await read(browser, `/so-sanh/${several.topic}/`);
  const beside = page.locator(`keep-number[data-at="${at}"]`);
  await beside.getByRole('button').click();
  await beside.getByText('Đã thêm vào sổ trích. Sổ có 1 mục.').waitFor();
  await page.goto(`${inject('site')}/so-trich/`);
  await shown(page, 1);
  expect(await quotes(page)).toEqual([edition.clause(several.text, several.clause)?.words]);
  expect(await page.locator('.notebook__numbers li').count()).toBe(1);
  expect(page.url()).toContain(`?muc=${at}`);
  await page.context().close();
});

test('its order is the reader’s, by keyboard; what is taken out can be put back; it stays after a reload', async () => {
  const page = await taken(own, 3);
  const down = page.getByRole('button', { name: /^Xuống: / }).first();
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(page)).toEqual([wordsOf(b), wordsOf(a), wordsOf(c)]);
  // The button that was pressed keeps the focus, and moves the same clause on.
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(page)).toEqual([wordsOf(b), wordsOf(c), wordsOf(a)]);
  await page.getByRole('button', { name: /^Bỏ: / }).nth(1).click();
  await expect.poll(() => quotes(page)).toEqual([wordsOf(b), wordsOf(a)]);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => quotes(page)).toEqual([wordsOf(b), wordsOf(c), wordsOf(a)]);
  await page.reload();
  await shown(page, 3);
  await page.getByText('Sổ của bạn: 3 mục.').waitFor();
  expect(await quotes(page)).toEqual([wordsOf(b), wordsOf(c), wordsOf(a)]);
  await page.context().close();
});

test('two tabs show and change one notebook', async () => {
  const page = await taken(own, 3);
  const other = await page.context().newPage();
  await other.goto(`${inject('site')}/so-trich/`);
  await shown(other, 3);
  await other.getByRole('button', { name: /^Bỏ: / }).first().click();
  await expect.poll(() => quotes(page)).toEqual([wordsOf(b), wordsOf(c)]);
  await page
    .getByRole('button', { name: /^Xuống: / })
    .first()
    .click();
  await expect.poll(() => quotes(other)).toEqual([wordsOf(c), wordsOf(b)]);
  await page.context().close();
});

test('another’s notebook leaves the reader’s as it is until it is taken in', async () => {
  const page = await taken(`/so-trich/?muc=${text}/${a}`, 1);
  await page.goto(`${inject('site')}/so-trich/?muc=${text}/${b}&muc=${text}/khong-co&muc=la`);
  await shown(page, 2);
  await page
    .getByText('Đây là sổ trong địa chỉ, 2 mục. Sổ trên máy của bạn, 1 mục, vẫn nguyên.')
    .waitFor();
  await page.getByText('Trang nay không có mục này.').waitFor();
  expect(await page.locator('.notebook__head').textContent()).toContain('la');
  await page.getByRole('button', { name: 'Thêm vào sổ của tôi' }).click();
  await shown(page, 3);
  expect(await quotes(page)).toEqual([wordsOf(a), wordsOf(b)]);
  await page.context().close();
});

test('a browser that keeps nothing is told so, and the address carries the notebook', async () => {
  const page = await read(browser, own, {}, () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await shown(page, 3);
  await page.getByText('sổ chỉ còn trong địa chỉ của trang').waitFor();
  await page.getByRole('button', { name: /^Bỏ: / }).first().click();
  await shown(page, 2);
  expect(page.url()).not.toContain(a);
  await page.goto(`${inject('site')}/van-ban/${text}/${b}/`);
  await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click();
  await page.getByText('không cho trang lưu gì trên máy').waitFor();
  await page.context().close();
});

test('where the device has no room left, a note brings nothing back that was taken out', async () => {
  const page = await read(browser, own, {}, () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Thêm vào sổ của tôi' }).click();
  await shown(page, 3);
  await page.getByRole('button', { name: /^Bỏ: / }).first().click();
  await shown(page, 2);
  await page.locator('.notebook__details summary').first().click();
  await page.getByRole('textbox').first().fill('Hỏi lại sở.');
  await page.getByRole('button', { name: /^Bỏ: / }).last().click();
  await shown(page, 1);
  await page.context().close();
});

test('what the device kept but no notebook is, is said and set aside', async () => {
  const page = await read(browser, '/404.html');
  await page.evaluate(() => localStorage.setItem('so-trich', '{"format":9,"entries":["x"]}'));
  await page.goto(`${inject('site')}/so-trich/`);
  await page.getByText('Một phần sổ trên máy không đọc được').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('so-trich-cu'))).toBe(
    '{"format":9,"entries":["x"]}',
  );
  await page.context().close();
});

test('as Word, Markdown and plain text, and copied, it holds the words, citations, addresses and the reader’s notes, in the reader’s order', async () => {
  const page = await taken(
    `/so-trich/?muc=${text}/${a}&muc=/so-sanh/dien-thoai-thong-minh/&muc=${text}/${b}&muc=${text}/${c}`,
    4,
  );
  await page.locator('.notebook__details summary').first().click();
  await page.getByRole('textbox').first().fill('Hỏi lại sở.');
  // The files are made from what is kept, notes included.
  await page.reload();
  await shown(page, 4);
  const saved = async (button: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await coming).path());
  };
  const spaced = (words: string) => words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
  const address = `${inject('site')}/van-ban/${text}/#${b}`;
  const word = await saved('Lưu tệp Word');
  const plain = spaced((await mammoth.extractRawText({ buffer: word })).value);
  const html = (await mammoth.convertToHtml({ buffer: word })).value;
  const files = [
    `${plain} ${spaced(html.replace(/<[^>]+>/g, ' '))} ${html}`,
    spaced((await saved('Lưu Markdown')).toString().replaceAll('\\', '')),
    spaced((await saved('Lưu văn bản thuần')).toString()),
  ];
  for (const file of files) {
    for (const id of [a, b, c]) expect(file).toContain(spaced(wordsOf(id)));
    expect(file).toContain(address);
    expect(file).toContain('Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU');
    expect(file).toContain('Ghi chú của người trích: Hỏi lại sở.');
    const places = [wordsOf(a), 'Điện thoại thông minh', wordsOf(b)].map((words) =>
      file.indexOf(spaced(words)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((x, y) => x - y));
    expect(file).toContain('/so-sanh/dien-thoai-thong-minh/');
    expect(file).toContain('Bản đăng lại, không phải bản chính thức');
  }
  await page.getByRole('button', { name: 'Sao chép lời và cách dẫn' }).click();
  await page.getByRole('button', { name: 'Đã sao chép ✓' }).waitFor();
  const copied = await clipboard(page);
  for (const id of [a, b, c]) {
    expect(copied.plain).toContain(wordsOf(id));
    expect(copied.html).toContain(wordsOf(id));
  }
  expect(copied.plain).not.toContain('Hỏi lại sở');
  await page.context().close();
});

test('when the words do not come, that is said, and nothing is called missing', async () => {
  const page = await read(browser, '/404.html');
  await page.route('**/so-trich/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${inject('site')}${own}`);
  await page.getByText('Không tải được lời của các đoạn.').waitFor();
  expect(await page.getByText('Trang nay không có mục này').count()).toBe(0);
  await page.context().close();
});
