import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { edition } from '../support/edition.ts';
import { builtPages } from '../support/built-pages.ts';

const pages = builtPages();
const hashOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

test('the policy of every page allows its own inline styles and scripts, the rules that its script inserts, and nothing else', () => {
  const inserted = hashOf(
    JSON.stringify(JSON.parse(readFileSync('src/client/every-page/prefetch-rules.json', 'utf8'))),
  );
  const faults = pages.flatMap(({ path, html }) => {
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0] ?? '';
    const allowed = (policy.match(/sha256-[^']+/g) ?? []).sort();
    const own = [...html.matchAll(/<(style|script)\b([^>]*)>(.*?)<\/\1>/gs)]
      .filter(
        ([, , attributes = '', content = '']) => !/ src=|json"/.test(attributes) && content !== '',
      )
      .map(([, , , content = '']) => hashOf(content));
    return policy.includes("script-src 'self'") &&
      policy.includes("style-src 'self'") &&
      allowed.join() === [...new Set([...own, inserted])].sort().join()
      ? []
      : [path];
  });
  expect(faults).toEqual([]);
});

test('inline styles hold no address: who saves a page and rewrites it there would lose every style to the policy', () => {
  expect(
    pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
        .filter(([, css = '']) => /url\((?!["']?data:)/.test(css))
        .map(() => path),
    ),
  ).toEqual([]);
});

/** A script and those it cannot do without. */
function withImports(file: string, seen: Map<string, string>): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(`dist/_astro/${file}`, 'utf8');
  seen.set(file, code);
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    withImports(name, seen);
  return seen;
}

test('the longest text weighs at most 30 kB: its words, its style, its scripts, compressed', () => {
  const weights = pages
    .filter(({ path }) => /^\/van-ban\/[^/]+\/$/.test(path))
    .map(({ path, html }) => {
      const scripts = [...html.matchAll(/_astro\/([\w.-]+\.js)/g)].reduce(
        (seen, [, file = '']) => withImports(file, seen),
        new Map<string, string>(),
      );
      return {
        path,
        bytes: [html, ...scripts.values()].reduce(
          (sum, part) => sum + brotliCompressSync(part).length,
          0,
        ),
      };
    });
  expect(weights).toHaveLength(edition.texts.length);
  expect(weights.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
  expect(
    Math.max(...weights.map(({ bytes }) => bytes)),
    'styles and scripts were counted',
  ).toBeGreaterThan(25_000);
});

test('a page of one clause weighs at most 18 kB before and 4.5 kB after compression, taken over all; their style sheet is one file', () => {
  const clauses = pages.filter(({ path }) => /^\/van-ban\/[^/]+\/[^/]+\/$/.test(path));
  const mean = (of: (html: string) => number): number =>
    clauses.reduce((sum, { html }) => sum + of(html), 0) / clauses.length;
  expect(clauses.length).toBeGreaterThan(700);
  expect(mean((html) => Buffer.byteLength(html))).toBeLessThanOrEqual(18_000);
  expect(mean((html) => brotliCompressSync(html).length)).toBeLessThanOrEqual(4_500);
  const sheets = clauses.map(
    ({ html }) => /(?<!<noscript>)<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1] ?? 'none',
  );
  expect([...new Set(sheets)]).toEqual([expect.stringMatching(/^\/_astro\/clause\./)]);
  expect(clauses.filter(({ html }) => html.includes('<style')).map(({ path }) => path)).toEqual([]);
});

test('no script carries the schema library, which only the build needs', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('_zod'))).toEqual([]);
});
