import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, languageOf, tree, stylesOf } from '../support/built-pages.ts';
import { pageKinds } from '../support/page-kinds.ts';

const pages = builtPages();
const known = new Set(readFileSync('src/styles/fonts/chars.txt', 'utf8').replace(/\n$/, ''));
/** Control characters of the markup itself. */
const layout = new Set(['\n', '\t', '\r']);

test('the site has pages of every kind', () => {
  const paths = new Set(pages.map((p) => p.path));
  expect(
    Object.values(pageKinds)
      .map((p) => p.replace(/\?.*/, ''))
      .filter((p) => !paths.has(p)),
  ).toEqual([]);
});

test('every page ends where its document ends: nothing stands after it', () => {
  expect(
    pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html)).map((p) => p.path),
  ).toEqual([]);
});

test('no page uses a character that the fonts lack', () => {
  const missing = new Map<string, string>();
  for (const page of pages) {
    const root = tree(page);
    const shown = [
      root.querySelector('body')?.structuredText ?? '',
      ...root.querySelectorAll('[data-read-as]').map((e) => e.getAttribute('data-read-as') ?? ''),
      ...root.querySelectorAll('[placeholder]').map((e) => e.getAttribute('placeholder') ?? ''),
    ].join('');
    for (const c of shown) if (!known.has(c) && !layout.has(c)) missing.set(c, page.path);
  }
  expect(
    [...missing].map(([c, path]) => `${c} (U+${c.codePointAt(0)?.toString(16)}) on ${path}`),
  ).toEqual([]);
});

test('every page asks at once for the fonts that its style names, and says of each what it is, as the style does', () => {
  const faults = pages.flatMap((page) => {
    const said = (family = '', weight = '400', style = 'normal', href = '') =>
      [family, weight, style, href].join(' | ');
    const asked = tree(page)
      .querySelectorAll('head link[rel=preload][as=font][crossorigin]')
      .map((e) =>
        said(
          e.getAttribute('data-family'),
          e.getAttribute('data-weight'),
          e.getAttribute('data-style'),
          e.getAttribute('href'),
        ),
      );
    const named = [...stylesOf(page).matchAll(/@font-face\{([^}]*url\([^}]*)\}/g)].map(
      ([, face = '']) => {
        const of = (name: string) => new RegExp(`(?:^|;)${name}:"?([^;"]+)`).exec(face)?.[1];
        return said(
          of('font-family'),
          of('font-weight'),
          of('font-style'),
          /url\(([^)]+)\)/.exec(face)?.[1],
        );
      },
    );
    return named.length === 3 && asked.sort().join('\n') === named.sort().join('\n')
      ? []
      : [`${page.path}: asks for ${asked.join()}, names ${named.join()}`];
  });
  expect(faults.slice(0, 3)).toEqual([]);
});

test('every page states its language, one h1, a title of its own with the page first, a description and its address', () => {
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const page of pages) {
    const root = tree(page);
    const title = root.querySelector('title')?.textContent ?? '';
    if (root.querySelector('html')?.getAttribute('lang') !== languageOf(page.path))
      faults.push(`${page.path}: no lang="${languageOf(page.path)}"`);
    if (root.querySelectorAll('h1').length !== 1)
      faults.push(`${page.path}: ${root.querySelectorAll('h1').length} h1`);
    if (!page.path.startsWith('/nhung/') && titles.has(title))
      faults.push(`${page.path}: same title as ${titles.get(title)}`);
    titles.set(title, page.path);
    if (page.path !== '/' && title.startsWith('Đối chiếu'))
      faults.push(`${page.path}: the title does not begin with the page`);
    if ((root.querySelector('meta[name=description]')?.getAttribute('content') ?? '') === '')
      faults.push(`${page.path}: no description`);
    if (
      !page.path.endsWith('404.html') &&
      !(root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').endsWith('/')
    )
      faults.push(`${page.path}: no canonical address`);
  }
  expect(faults).toEqual([]);
});

test('every page carries the content security policy, and nothing that it would block', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const root = tree(page);
    const policy =
      root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
      '';
    for (const part of ["default-src 'self'", "object-src 'none'", 'script-src'])
      if (!policy.includes(part)) faults.push(`${page.path}: ${part} is missing`);
    if (/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/.test(policy))
      faults.push(`${page.path}: the policy is loose`);
    for (const element of root.querySelectorAll('main [style], header [style], footer [style]'))
      faults.push(`${page.path}: style attribute on ${element.rawTagName}`);
    if (/<[^>]+\son(click|load|error|input|change|submit)=/.test(page.html))
      faults.push(`${page.path}: inline handler`);
  }
  expect(faults).toEqual([]);
});

describe.for(Object.entries(pageKinds))('the page "%s"', ([, path]) => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'no-inline-style': 'error',
        'prefer-native-element': [
          'error',
          {
            exclude: [
              'table',
              'row',
              'cell',
              'rowgroup',
              'columnheader',
              'rowheader',
              'region',
              'search',
            ],
          },
        ],
        'no-redundant-role': 'off',
        'require-sri': 'off',
        'no-trailing-whitespace': 'off',
        'tel-non-breaking': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const page = pages.find((p) => p.path === path.replace(/\?.*/, ''));
    const report = await validator.validateString(page?.html ?? '');
    expect(
      report.results
        .flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`))
        .slice(0, 10),
    ).toEqual([]);
  });
});

test('the dark ground by the machine and by choice are the same', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const block = (start: string) =>
    [...(css.slice(css.indexOf(start)).match(/\{([^}]*)\}/)?.[1] ?? '').matchAll(/--[\w-]+: #\w+/g)]
      .map(String)
      .sort();
  expect(block(":root:not([data-nen='sang'])").length).toBeGreaterThan(15);
  expect(block(":root:not([data-nen='sang'])")).toEqual(block(":root[data-nen='toi']"));
});

/** Width and height of a PNG file, as its head says. */
const sizeOf = (file: string): string => {
  const png = existsSync(file) ? readFileSync(file) : Buffer.alloc(24);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

test('every page shares a picture of 1200 × 630', () => {
  const missing = pages.flatMap((page) => {
    const address =
      tree(page).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    return page.path.startsWith('/nhung/') ||
      (address !== '' && sizeOf(`dist${new URL(address, 'http://site').pathname}`) === '1200x630')
      ? []
      : [`${page.path}: ${address}`];
  });
  expect(missing).toEqual([]);
});

test('every icon that pages and manifest name is there in the size they say', () => {
  const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    lang: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  const home = tree(pages.find((p) => p.path === '/')!);
  const linked = home
    .querySelectorAll('link[rel=icon][type="image/png"]')
    .map((e) => ({ src: e.getAttribute('href') ?? '', sizes: e.getAttribute('sizes') ?? '' }));
  const touch = {
    src: home.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href') ?? '',
    sizes: '180x180',
  };
  expect(home.querySelector('link[rel=manifest]')?.getAttribute('href')).toBe(
    '/manifest.webmanifest',
  );
  expect(manifest.lang).toBe('vi');
  expect(manifest.icons.filter((i) => i.purpose === 'maskable').map((i) => i.sizes)).toEqual([
    '192x192',
    '512x512',
  ]);
  const drawn = [...manifest.icons, ...linked, touch].filter((i) => i.src.endsWith('.png'));
  expect(drawn.map((i) => `${i.src} ${sizeOf(`dist${i.src}`)}`)).toEqual(
    drawn.map((i) => `${i.src} ${i.sizes}`),
  );
});

test('no sentence of ours has a space before its comma or full stop', () => {
  const faults = pages
    .filter(({ path }) => !path.startsWith('/van-ban/'))
    .flatMap((page) =>
      tree(page)
        .querySelectorAll('p, li, dd, td, caption, figcaption')
        .flatMap((e) => [
          ...e.textContent.replace(/\s+/g, ' ').matchAll(/.{0,30} [,.;](?=\s|$).{0,20}/g),
        ])
        .map(([words]) => `${page.path}: ${words}`),
    );
  expect([...new Set(faults)]).toEqual([]);
});

test('help stands on every page in the same order, and so does what leads through the site (WCAG 3.2.3, 3.2.6)', () => {
  const places = ['.site-header nav a', '.site-footer a'] as const;
  /** For each language and place the lists of links that pages show, with the first page that shows each. */
  const lists = new Map<string, Map<string, string>>();
  for (const page of pages.filter(({ path }) => !path.startsWith('/nhung/')))
    for (const place of places) {
      const links = tree(page)
        .querySelectorAll(place)
        .map((a) => `${a.getAttribute('href')} ${a.text.trim()}`)
        .join('\n');
      const key = `${languageOf(page.path)} ${place}`;
      const shown = lists.get(key) ?? new Map<string, string>();
      if (!shown.has(links)) shown.set(links, page.path);
      lists.set(key, shown);
    }
  expect(lists.size).toBe(2 * places.length);
  expect(
    [...lists]
      .filter(([, shown]) => shown.size > 1)
      .map(([key, shown]) => [key, ...shown.values()]),
  ).toEqual([]);
  const [help = ''] = lists.get('vi .site-footer a')?.keys() ?? [];
  for (const path of ['/phuong-phap/', '/phuong-phap/#tiep-can', '/phuong-phap/#phim-tat'])
    expect(help.split('\n').map((l) => l.split(' ')[0])).toContain(path);
});
