import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';

/** What TypeScript lets pass and no bundler rewrites, though Chrome 109, Firefox 115 or Safari 15.4 (`browserslist`) does not know it. */
const unknown = [
  'no-regexp-lookbehind-assertions',
  'no-regexp-v-flag',
  'no-regexp-modifiers',
  'no-array-prototype-tosorted',
  'no-array-prototype-tospliced',
  'no-array-prototype-toreversed',
  'no-array-prototype-with',
  'no-array-fromasync',
  'no-map-groupby',
  'no-object-groupby',
  'no-promise-withresolvers',
  'no-promise-try',
  'no-regexp-escape',
  'no-string-prototype-iswellformed-towellformed',
  'no-using-declarations',
  'no-class-static-block',
  'no-import-attributes',
] as const;
const lint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    {
      files: ['**/*.js'],
      plugins: { es: es },
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      settings: { 'es-x': { aggressive: true } },
      rules: Object.fromEntries(unknown.map((rule) => [`es/${rule}`, 'error'])),
    },
  ],
});
const faultsOf = async (code: string): Promise<string[]> =>
  (await lint.lintText(code, { filePath: 'script.js' })).flatMap((r) =>
    r.messages.map((m) => m.message),
  );

const scripts = [
  ...readdirSync('dist/_astro')
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('dist/_astro', name)),
  'dist/pagefind/pagefind.js',
  'dist/nhung/khung.js',
  'dist/sw.js',
];

test('every script that a page may load can be read by the oldest browsers the site names', async () => {
  expect(scripts.length).toBeGreaterThan(30);
  const faults = await Promise.all(
    scripts.map(async (file) =>
      (await faultsOf(readFileSync(file, 'utf8'))).map((message) => `${file}: ${message}`),
    ),
  );
  expect(faults.flat()).toEqual([]);
});

test('every script that stands in a page can be read by them, too', async () => {
  const inline = new Map(
    builtPages().flatMap((page) =>
      tree(page)
        .querySelectorAll('script:not([src]):not([type$="json"]):not([type=speculationrules])')
        .map((script) => [script.rawText, page.path] as const),
    ),
  );
  expect(inline.size).toBeGreaterThan(0);
  const faults = await Promise.all(
    [...inline].map(async ([code, path]) => (await faultsOf(code)).map((f) => `${path}: ${f}`)),
  );
  expect(faults.flat()).toEqual([]);
});

test('this test would see a lookbehind, a method of later years and later syntax', async () => {
  expect(await faultsOf('/(?<=a)b/.test(x)')).toHaveLength(1);
  expect(await faultsOf('x.toSorted()')).toHaveLength(1);
  expect(await faultsOf('Map.groupBy(x, f)')).toHaveLength(1);
  expect((await faultsOf('await using y = x')).length).toBeGreaterThan(0);
});

test('widths are asked in words that phones before range syntax know', () => {
  const styles = readdirSync('dist/_astro')
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ path: name, html: readFileSync(join('dist/_astro', name), 'utf8') }));
  expect(styles.length).toBeGreaterThan(3);
  const pages = [...builtPages(), ...styles];
  expect(pages.some((p) => p.html.includes('@media (max-width:'))).toBe(true);
  // "(400px <= width)" as well as "(width <= 400px)"; whatever knows "@container" knows them in it.
  const range = /@media[^{<]*\([^(){:]*[<>]=?\s*[^(){]*\)[^{<]*\{/;
  expect(range.test('@media (400px<=width){') && range.test('@media (width>=48rem){')).toBe(true);
  expect(pages.filter((p) => range.test(p.html)).map((p) => p.path)).toEqual([]);
});
