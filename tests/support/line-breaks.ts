import type { Page } from 'playwright-core';

const always = String.raw`\d ?%|\d+/\d{4}/\p{Lu}[\p{L}\d]*|\d+(?:/\d{4})?[-/]\p{Lu}\p{L}*(?:[-/]\p{Lu}\p{L}*)+|(?:khoản|Điều|mục|thứ) \d+(?:\.\d+)*|phần [IVX]+|điểm \p{Ll}{1,2}(?= khoản)|\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2}`;
const wide = String.raw`tháng \d{1,2} năm \d{4}`;

/** Numbers, document codes, units and dates that do not stand on one line, and ties that a grid or a row of boxes would tear from their words. */
export const brokenTies = (page: Page, width: number): Promise<string[]> =>
  page.evaluate(
    (source) => {
      const faults = [...document.querySelectorAll('.unbroken, .unbroken-date')]
        .filter((e) => /flex|grid/.test(getComputedStyle(e.parentElement as Element).display))
        .map((e) => `a column of its own: ${e.textContent}`);
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const match of (node.textContent ?? '').matchAll(new RegExp(source, 'gu'))) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const [first, ...more] = [...range.getClientRects()];
          if (first !== undefined && more.some((r) => r.top > first.bottom - 1))
            faults.push(
              `${match[0]} in ${node.parentElement?.closest('[class], [id]')?.outerHTML.slice(0, 70)}`,
            );
        }
      return faults;
    },
    width < 768 ? always : `${always}|${wide}`,
  );
