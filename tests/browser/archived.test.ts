import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { settled } from '../support/settled.ts';
import { startServer, type Served } from '../support/static-server.ts';

// Pages that somebody else keeps: a web archive, a teacher's copy for a class. Their addresses are written anew, by rules that are not ours,
// and a page's policy, which stands in the page, comes with it.

const original = 'https://doi-chieu.vi-du.vn';
/** Kinds that are styled in ways of their own. */
const kept = (['trang đầu', 'văn bản (quyết định)', 'đoạn', 'chỉ tiêu', 'thuật ngữ'] as const).map(
  (kind) => [kind, pageKinds[kind]] as const,
);

let folder = '';
let server: Served;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archived-'));
  server = await startServer(folder);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What a page needs to be shown, as whoever keeps pages finds it in their markup. */
const requisites =
  /<(?:link\s[^>]*\brel="(?:stylesheet|preload|icon|manifest)"[^>]*\bhref|script\s[^>]*\bsrc|img\s[^>]*\bsrc)="(\/[^"]*)"/g;
/** Any address of the site, in an attribute or a style. */
const addresses = /((?:\s(?:href|src|action|poster)="|url\(["']?))(\/(?!\/)[^"')]*)/g;

/** Writes a page and what it needs to a folder. @param at where an address of the site stands there @param becomes how the page then names it */
function keep(
  path: string,
  at: (address: string) => string,
  becomes: (address: string) => string,
): string {
  const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
  const file = join(folder, at(`${path}index.html`));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    html.replace(addresses, (_, before: string, address: string) => before + becomes(address)),
  );
  for (const [, address = ''] of html.matchAll(requisites))
    cpSync(join('dist', address), join(folder, at(address)));
  // Modules name each other by their own places.
  cpSync('dist/_astro', join(folder, at('/_astro')), { recursive: true });
  return file;
}

/** Parts of a page whose places no font changes. */
const blocks = ['html', 'body', 'header', 'main', 'footer'];
/** How a page looks: the styles of what every page has, and where its blocks stand. (Which fonts are shown is a matter of time.) */
const look = (page: Page) =>
  page.evaluate((placed) => {
    const names = [
      ...['color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style'],
      ...['line-height', 'text-decoration-line', 'display', 'opacity', 'margin', 'padding'],
      ...['border-bottom-style', 'border-bottom-color', 'max-width'],
    ];
    return [...placed, 'h1', 'h2', 'main p', 'main a'].map((selector) => {
      const element = document.querySelector(selector);
      if (element === null) return [selector];
      const { left, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return [
        selector,
        placed.includes(selector) ? `${Math.round(left)} ${Math.round(width)}` : '',
        ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
      ];
    });
  }, blocks);

/** Opens a page, and notes what its policy refuses and which fonts come. */
async function open(address: string) {
  const page = await (
    await browser.newContext({ viewport: { width: 1000, height: 800 } })
  ).newPage();
  const refused: string[] = [];
  const fonts: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2'))
      fonts.push(`${posix.basename(response.url())} ${response.status()}`);
  });
  await page.goto(address);
  await settled(page);
  return { page, refused, fonts: () => [...new Set(fonts)].sort() };
}

const archive = (address: string): string => `/web/20261129093000/${original}${address}`;
const copy = (address: string): string => `/lop 7/${new URL(original).host}${address}`;

describe.for([
  [
    'a web archive, which puts each address behind its own',
    (path: string) => keep(path, archive, archive),
  ],
  [
    'wget --convert-links --page-requisites, which names what it has from where it stands, and all else where it was',
    (path: string) => {
      const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
      const needed = new Set([...html.matchAll(requisites)].map(([, address]) => address));
      return keep(path, copy, (address) =>
        needed.has(address) ? posix.relative(path, address) : original + address,
      );
    },
  ],
] as const)('kept by %s', ([, write]) => {
  test.for(kept)(
    '%s looks as it does here, and its own policy refuses nothing',
    async ([, path]) => {
      const here = await open(`${inject('site')}${path}`);
      const file = write(path);
      const there = await open(
        encodeURI(
          `${server.address}${file
            .slice(folder.length)
            .replaceAll('\\', '/')
            .replace(/index\.html$/, '')}`,
        ),
      );
      expect(await look(there.page)).toEqual(await look(here.page));
      expect(there.refused).toEqual([]);
      expect(here.fonts().length).toBeGreaterThan(1);
      expect(there.fonts()).toEqual(here.fonts());
      await here.page.context().close();
      await there.page.context().close();
    },
  );
});

test.for(kept)('%s looks so when its copy lies on a disk, too', async ([, path]) => {
  const file = keep(path, copy, (address) => posix.relative(path, address));
  const here = await open(`${inject('site')}${path}`);
  const there = await open(pathToFileURL(file).href);
  expect(await look(there.page)).toEqual(await look(here.page));
  expect(there.refused).toEqual([]);
  await here.page.context().close();
  await there.page.context().close();
});
