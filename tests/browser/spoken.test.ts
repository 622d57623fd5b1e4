// What a screen reader says, from the tree of roles and names: a virtual one, which walks a page as the arrow keys of a real one do.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { openTab } from '../support/reader.ts';

const reader = readFileSync(
  new URL('index.browser.js', import.meta.resolve('@guidepup/virtual-screen-reader')),
);

let browser: Browser;
let page: Page;
let visit: (path: string) => Promise<void>;
beforeAll(async () => {
  browser = await launch();
  ({ tab: page, visit } = await openTab(browser, { bypassCSP: true }));
  await page.route('**/virtual-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: reader }),
  );
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string): Promise<void> {
  await visit(path);
  await page.addScriptTag({
    type: 'module',
    content: `import { virtual } from '/virtual-reader.js'; Object.assign(globalThis, { virtual });`,
  });
  await page.waitForFunction(() => 'virtual' in globalThis);
}

interface VirtualReader {
  start: (options: { container: Element | null }) => Promise<void>;
  next: () => Promise<void>;
  stop: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
}

/** What is said from the beginning of a part of the page on. @param steps the most that is walked */
const spoken = (part: string, steps: number): Promise<readonly string[]> =>
  page.evaluate(
    async ({ part: selector, steps: most }) => {
      const { virtual } = globalThis as unknown as { virtual: VirtualReader };
      await virtual.start({ container: document.querySelector(selector) });
      const first = await virtual.lastSpokenPhrase();
      for (let step = 0; step < most; step += 1) {
        await virtual.next();
        // Behind its end the part begins again.
        if ((await virtual.lastSpokenPhrase()) === first) break;
      }
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said.map((phrase) => phrase.replaceAll('\u00a0', ' '));
    },
    { part, steps },
  );

/** What is pressed, filled in or seen, as its role is said. */
const roles =
  'link|button|textbox|searchbox|combobox|listbox|option|checkbox|radio|switch|slider|spinbutton|tab|image|img|dialog|table';
/** What is said behind a name, of states and properties (those of WAI-ARIA 1.2, in the words of the virtual reader). */
const states = [
  '(?:not )?(?:busy|(?:partially )?(?:checked|pressed)|current item|disabled|expanded|invalid|modal|multi-selectable|read only|required|selected)',
  'current (?:page|step|location|date|time)',
  '(?:no )?autocomplete[a-z ]*',
  'has popup [a-z]+',
  '\\d+ (?:control|error message|alternate reading order)s?',
  'orientated [a-z]+',
  '(?:level|position|set size|(?:max|min|current) value|(?:row|column) (?:count|index|span)|key shortcuts|active descendant) .+',
].join('|');
/** What is said by its role and states alone. */
const nameless = (said: readonly string[]): readonly string[] =>
  said.filter((phrase) => new RegExp(`^(?:${roles})(?:, (?:${states}))*$`).test(phrase));

test('what has no name is noticed, whatever is said of its state', async () => {
  await open('/tinh/');
  await page.evaluate(() => {
    document.querySelector('main')?.setHTMLUnsafe(
      `<h1>x</h1><a href="/"></a><button></button><button aria-expanded="false" aria-haspopup="dialog"></button>
       <input role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-autocomplete="list" aria-controls="list">
       <ul role="listbox" id="list"><li role="option" aria-selected="false" aria-posinset="1" aria-setsize="2"></li></ul>
       <input type="checkbox" required><input type="search"><select><option>a</option></select>
       <button aria-pressed="true">Có tên</button>`,
    );
  });
  const found = nameless(await spoken('main', 40));
  const of = (role: string) => found.filter((phrase) => phrase.startsWith(role)).length;
  expect(
    ['link', 'button', 'combobox', 'listbox', 'option', 'checkbox', 'searchbox'].map(of),
  ).toEqual([1, 2, 1, 1, 1, 1, 1]);
});

test.for(Object.entries(pageKinds))(
  'on the page "%s" nothing that is pressed or filled in is said without a name',
  async ([, path]) => {
    await open(path);
    const said = await spoken('body', 400);
    expect(said.length).toBeGreaterThan(20);
    expect(nameless(said)).toEqual([]);
  },
);

test('a clause says its place, its words as a heading, that it is no official copy, and what can be done with it', async () => {
  await open('/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/');
  const said = await spoken('article.clause-page', 400);
  const at = (words: string) => said.findIndex((phrase) => phrase.includes(words));
  expect(said[at('level 1')]).toMatch(
    /^heading, -\s?Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%\., level 1$/,
  );
  expect(at('Bản đăng lại, không phải bản chính thức')).toBeGreaterThan(at('level 1'));
  expect(said).toContain('button, Sao chép trích dẫn');
  expect(said.filter((phrase) => phrase.startsWith('tab, Đầy đủ'))).toHaveLength(1);
});

test('a number in a comparison is said with its topic and the clause it stands in, its cell in a row and below a head', async () => {
  await open('/so-sanh/dien-thoai-thong-minh/');
  const said = await spoken('main', 200);
  expect(said).toContain('columnheader, 2025');
  expect(said.some((phrase) => phrase.startsWith('rowheader, Kiên Giang'))).toBe(true);
  expect(
    said.some((phrase) =>
      phrase.startsWith(
        'link, 80%: Điện thoại thông minh, gạch đầu dòng thứ 1, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU',
      ),
    ),
  ).toBe(true);
});

test('the search dialog says what it is, what its field is for, and its answers as options', async () => {
  await open('/van-ban/kien-giang-nq22/');
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill('dien thoai thong minh');
  await page.locator('.search-dialog[data-search-state="done"] [role=option]').first().waitFor();
  const said = await spoken('.search-dialog', 60);
  expect(said[0]).toMatch(/^dialog, \S/);
  expect(said.some((phrase) => /^combobox, \S.*dien thoai thong minh/.test(phrase))).toBe(true);
  expect(said.some((phrase) => /^option, \S.*position 1/.test(phrase))).toBe(true);
});
