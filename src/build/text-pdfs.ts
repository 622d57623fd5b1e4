import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { kept } from '../cache/kept.ts';
import { htmlPage } from '../documents/html.ts';
import { printStyle } from '../documents/page-style.ts';
import { wholeText } from '../documents/whole-text.ts';
import { shortNotice } from '../domain/text/short-notice.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { browserAtHand, quietFlags } from './browser.ts';
import { packedPdf } from './packed-pdf.ts';
import { settledPdf } from './settled-pdf.ts';

/** The first that prints words of CSS in the margins of a page: the notice and the page's number. */
const oldest = 131;

/** The site's fonts at one weight each: a variable one would be drawn, not set, and the file would be twice as large. */
const faces = [
  ['DC Serif', 'print/dc-serif-400', 'normal', 400],
  ['DC Serif', 'print/dc-serif-600', 'normal', 600],
  ['DC Serif', 'dc-serif-nghieng', 'italic', 400],
  ['DC Sans', 'print/dc-sans-400', 'normal', 400],
  ['DC Sans', 'print/dc-sans-600', 'normal', 600],
] as const;

/** The site's fonts as part of a style sheet. */
const fontFaces = async (): Promise<string> =>
  (
    await Promise.all(
      faces.map(async ([family, file, style, weight]) => {
        const bytes = await readFile(`src/styles/fonts/${file}.woff2`);
        return `@font-face{font-family:"${family}";font-style:${style};font-weight:${String(weight)};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}`;
      }),
    )
  ).join('\n');

/** PDF files by text. */
export type TextPdfs = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Every text as a PDF: tagged, with bookmarks, A4; anew only when its page has changed. Printed one after the other by one Chromium, from pages that ask for nothing.
 * @returns none when this machine has no Chromium that can; `say` is then told why, once
 */
export async function printTexts(
  edition: Edition,
  at: Address,
  version: string,
  say: (words: string) => void,
): Promise<TextPdfs> {
  const without = (why: string): TextPdfs => {
    say(`Không có tệp PDF của các văn bản: ${why} Các tệp khác vẫn đủ.`);
    return new Map();
  };
  const fonts = await fontFaces();
  const pages = edition.texts.map((text) => ({
    slug: text.slug,
    html: htmlPage(wholeText(edition, text, at, version), {
      style: printStyle(fonts, shortNotice, text.shortName),
      contents: false,
    }),
  }));
  try {
    const executablePath = browserAtHand();
    if (executablePath === undefined)
      return without('máy này không có Chromium (đặt CHROMIUM_PATH hoặc cài chromium).');
    const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
    try {
      if (Number.parseInt(browser.version(), 10) < oldest)
        return without(`Chromium ${browser.version()} quá cũ, cần từ ${oldest}.`);
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      const files = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const { slug, html } of pages) {
        const pdf = await kept(`pdf-packed-${browser.version()}`, html, async () => {
          await page.setContent(html);
          return packedPdf(
            settledPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })),
          );
        });
        files.set(slug, pdf);
      }
      return files;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return without(`Chromium không in được (${(error as Error).message.split('\n')[0] ?? ''}).`);
  }
}
