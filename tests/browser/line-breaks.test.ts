import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(async () => { await browser.close(); });

const always = String.raw`\d ?%|\d+(?:/\d{4})?[-/]\p{Lu}\p{L}*(?:[-/]\p{Lu}\p{L}*)+|(?:khoản|Điều|mục|thứ) \d+(?:\.\d+)*|phần [IVX]+|điểm \p{Ll}{1,2}(?= khoản)|\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2}`;
const wide = String.raw`tháng \d{1,2} năm \d{4}`;

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test.for([360, 768, 1440])('breaks no number, document code, unit or date at %d px', async (width) => {
    const page = await read(browser, path, { viewport: { width, height: 900 }, bypassCSP: true });
    await page.waitForLoadState('networkidle');
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    const broken = await page.evaluate((source) => {
      const pattern = new RegExp(source, 'gu');
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const faults = [...document.querySelectorAll('.lien, .ngay')].filter((e) => /flex|grid/.test(getComputedStyle(e.parentElement as Element).display)).map((e) => `a column of its own: ${e.textContent}`);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const match of (node.textContent ?? '').matchAll(pattern)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const [first, ...more] = [...range.getClientRects()];
          if (first !== undefined && more.some((r) => r.top > first.bottom - 1)) faults.push(`${match[0]} in ${node.parentElement?.closest('[class], [id]')?.outerHTML.slice(0, 70)}`);
        }
      return faults;
    }, width === 360 ? always : `${always}|${wide}`);
    expect(broken).toEqual([]);
    await page.context().close();
  });
});
