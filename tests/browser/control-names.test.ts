import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { mayShareControl } from '../support/link-names.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab, read } from '../support/reader.ts';

// Names as the browser tells them to a screen reader, of the controls that scripts make, too; tests/site/link-names.test.ts reads what is built.

let browser: Browser;
let tab: Page;
let visit: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  ({ tab, visit } = await openTab(browser, { viewport: { width: 1280, height: 900 } }));
});
afterAll(async () => {
  await browser.close();
});

/** Roles of what is pressed, opened, chosen or filled in, as Chromium calls them. */
const roles = new Set(
  'button DisclosureTriangle checkbox radio switch combobox ComboBoxSelect listbox searchbox textbox spinbutton slider tab'.split(
    ' ',
  ),
);

/** Names that two controls of a kind share, and controls without one, when everything folded is open. */
async function repeated(page: Page): Promise<readonly string[]> {
  await page.evaluate(
    (free) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const selector of free)
        for (const other of [...document.querySelectorAll(selector)].slice(1)) other.remove();
    },
    mayShareControl.map(([selector]) => selector),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  await session.detach();
  const names = nodes
    .filter((n) => !n.ignored && roles.has(String(n.role?.value)))
    .map((n) => `${n.role?.value}: ${String(n.name?.value ?? '').trim()}`);
  if (names.length === 0) throw new Error('no control is told');
  return names.filter((name, i) => names.indexOf(name) !== i || name.endsWith(': '));
}

test.for(Object.entries(pageKinds).filter(([kind]) => kind !== 'nhúng'))(
  'no two controls of the page "%s" have one name',
  async ([, path]) => {
    await visit(path);
    expect(await repeated(tab)).toEqual([]);
  },
);

test('no two buttons that bring a text back to a subject’s page have one name, where two parts lack it', async () => {
  await visit('/chu-de/y-te/?van-ban=kien-giang-nq22,gia-lai-trinh-bay-nq04');
  const parts = tab.locator('.subject-part--nobody [data-add="dong-thap-nq04"]');
  await expect.poll(() => parts.count()).toBeGreaterThan(1);
  expect(await repeated(tab)).toEqual([]);
});

test('no two controls of a notebook have one name, though it keeps two numbers of one clause, a clause and a table twice', async () => {
  const [first, second] = edition.statements.filter(
    (s, _, all) => all.filter((o) => o.text === s.text && o.clause === s.clause).length > 1,
  );
  if (first === undefined || second === undefined) expect.fail('no clause with two numbers');
  const at = ({ text, id }: typeof first) => `${text}/${id.slice(text.length + 1)}`;
  const kept = [
    at(first),
    at(second),
    `${first.text}/${first.clause}`,
    '/so-sanh/dien-thoai-thong-minh/',
    '/so-sanh/?nam=2025',
    '/so-sanh/?nam=2030',
  ];
  const page = await read(
    browser,
    `/so-trich/?${kept.map((k) => `muc=${encodeURIComponent(k)}`).join('&')}`,
  );
  await page.locator(`note-book[data-shown="${kept.length}"]`).waitFor();
  await page.getByRole('button', { name: 'Thay sổ của tôi' }).click();
  await page.getByText(`Sổ của bạn: ${kept.length} mục.`).waitFor();
  expect(await page.locator('.notebook__gone').count()).toBe(0);
  expect(await repeated(page)).toEqual([]);
  await page.context().close();
});
