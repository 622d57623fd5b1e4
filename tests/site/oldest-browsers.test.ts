import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Rule } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';

/**
 * What JavaScript has got since ES2022 and every browser of `browserslist` has, with the version that brought it to the last of them:
 * Chrome 109, Firefox 115 and Safari 15.4 are the oldest.
 */
const known: Readonly<Record<string, string>> = {
  'no-arbitrary-module-namespace-names': 'Safari 14.1',
  'no-array-prototype-at': 'Safari 15.4',
  'no-array-prototype-findlast-findlastindex': 'Firefox 104, Safari 15.4',
  'no-class-instance-fields': 'Safari 15',
  'no-class-private-fields': 'Safari 15',
  'no-class-private-methods': 'Safari 15',
  'no-class-static-fields': 'Safari 15',
  'no-error-cause': 'Safari 15',
  'no-hashbang': 'Safari 13.1',
  'no-intl-supportedvaluesof': 'Safari 15.4',
  'no-object-hasown': 'Safari 15.4',
  'no-private-in': 'Safari 15',
  'no-regexp-d-flag': 'Safari 15',
  'no-string-prototype-at': 'Safari 15.4',
  'no-top-level-await': 'Safari 15',
};
/** Methods of iterators that go by the names of arrays', strings' and the site's own: of these only what is asked of an iterator at once is told apart, below. */
const namesakes = [
  'drop',
  'every',
  'filter',
  'find',
  'flatMap',
  'forEach',
  'includes',
  'join',
  'map',
  'reduce',
  'some',
  'take',
] as const;
const ofIterators = namesakes.map((name) => `no-iterator-prototype-${name.toLowerCase()}`);
/** Older than ES2022, and yet unknown to Safari before 16.4. */
const late = ['no-regexp-lookbehind-assertions'];
/** The year of the edition that brought what a rule is about; NaN for what stands in none. */
const yearOf = (meta: Rule.RuleMetaData | undefined): number =>
  Number(/^ES(\d{4})/.exec((meta?.docs as { category?: string } | undefined)?.category ?? '')?.[1]);
/** What TypeScript lets pass and no bundler rewrites, though one of the oldest browsers does not know it. */
const unknown = Object.entries(es.rules)
  .filter(
    ([name, { meta }]) =>
      late.includes(name) ||
      (yearOf(meta) >= 2022 &&
        meta?.deprecated === undefined &&
        !(name in known) &&
        !ofIterators.includes(name)),
  )
  .map(([name]) => name);
/** What a rule takes for something else, or what is asked for before: by the rule, and by the code where it finds a fault. */
const harmless: readonly { rule: string; at: RegExp; because: string }[] = [
  {
    rule: 'no-set-prototype-difference',
    at: /^\w+\.difference(?!\()/,
    because: 'a field of verdicts is not called',
  },
  {
    rule: 'no-resizable-and-growable-arraybuffers',
    at: /^[\w.]+\.(?:resize|grow)\(/,
    because:
      'charts are resized, tables of WebAssembly grow; only a buffer made with maxByteLength can do either, and making one is a fault',
  },
  {
    rule: 'no-intl-segmenter',
    at: /^Intl\.Segmenter(?:!==void 0|\(\w+,\{granularity:`(?:word|grapheme)`\}\))/,
    because: 'Pagefind asks whether it is there, and does without it in Firefox before 125',
  },
];
const needed = new Set<RegExp>();
const lint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    {
      files: ['**/*.js'],
      plugins: { es: es },
      languageOptions: {
        ecmaVersion: 2022,
        sourceType: 'module',
        // Rules pass over a global that nobody has declared.
        globals: Object.fromEntries(
          [
            'AsyncDisposableStack',
            'DisposableStack',
            'Float16Array',
            'Iterator',
            'SuppressedError',
            'Temporal',
          ].map((name) => [name, 'readonly'] as const),
        ),
      },
      settings: { 'es-x': { aggressive: true } },
      rules: {
        ...Object.fromEntries(unknown.map((rule) => [`es/${rule}`, 'error'])),
        'no-restricted-syntax': [
          'error',
          {
            selector: `CallExpression[callee.property.name=/^(${namesakes.join('|')})$/] > MemberExpression.callee > CallExpression.object > MemberExpression.callee[property.name=/^(entries|keys|values|matchAll)$/]:not([object.name=/^(Object|Reflect)$/])`,
            message: 'A method of iterators, which came to Safari with 18.4.',
          },
        ],
      },
    },
  ],
});
async function faultsOf(code: string): Promise<string[]> {
  const lines = code.split('\n');
  const [result] = await lint.lintText(code, { filePath: 'script.js' });
  return (result?.messages ?? []).flatMap(({ ruleId, line, column, message }) => {
    const at = lines[line - 1]?.slice(column - 1, column + 60) ?? '';
    const excused = harmless.find((h) => ruleId === `es/${h.rule}` && h.at.test(at));
    if (excused === undefined) return [`${message} ${at}`];
    needed.add(excused.at);
    return [];
  });
}

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
  expect(
    harmless.filter(({ at }) => !needed.has(at)),
    'excuses nobody needs',
  ).toEqual([]);
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

test.for([
  ['a lookbehind', '/(?<=a)b/.test(x)'],
  ['modifiers in an expression', '/(?i:a)b/.test(x)'],
  ['two groups of one name', '/(?<y>a)|(?<y>b)/.test(x)'],
  ['sets in an expression', '/[a--b]/v.test(x)'],
  ['RegExp.escape', 'RegExp.escape(x)'],
  ['a copy of an array', 'x.toSorted()'],
  ['groups', 'Map.groupBy(x, f)'],
  ['the difference of sets', 'x.difference(y)'],
  ['a method of sets', 'x.isSubsetOf(y)'],
  ['a method of iterators', 'x.toArray()'],
  ['one that arrays have, too', 'x.values().map(f)'],
  ['the same of what matches', 'for (const y of x.matchAll(f).filter(g)) h(y)'],
  ['the iterator of its own', 'Iterator.from(x)'],
  ['base64', 'Uint8Array.fromBase64(x)'],
  ['half floats', 'new Float16Array(x)'],
  ['Promise.try', 'Promise.try(f)'],
  ['a promise with its ends', 'Promise.withResolvers()'],
  ['Array.fromAsync', 'Array.fromAsync(x)'],
  ['Error.isError', 'Error.isError(x)'],
  ['a sum', 'Math.sumPrecise(x)'],
  ['a map that fills itself', 'x.getOrInsert(y, z)'],
  ['words cut by a language', "new Intl.Segmenter('vi')"],
  ['a buffer that grows', 'new ArrayBuffer(8, { maxByteLength: 16 })'],
  ['a buffer that moves', 'x.transfer()'],
  ['what a class does once', 'class A { static { f(); } }'],
  ['resources', '{ await using y = x; }'],
  ['a module of JSON', "import x from 'x' with { type: 'json' }"],
] as const)('this test would see %s', async ([, code]) => {
  expect(await faultsOf(code)).not.toEqual([]);
});

test('what all of them know, and what only looks like a method of iterators, is no fault', async () => {
  expect([...Object.keys(known), ...ofIterators, ...late].filter((n) => !(n in es.rules))).toEqual(
    [],
  );
  expect(unknown.length).toBeGreaterThan(70);
  expect(
    await faultsOf(
      "Object.values(x).map(f); [...x.values()].filter(f); x.at(-1).findLast(f); 'a'.includes(x); class A { #b = 1; static c = 2 }",
    ),
  ).toEqual([]);
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
