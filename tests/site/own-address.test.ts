import { readFileSync, statSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import { unplaced } from '../../src/data/data-package.ts';
import { readSettings } from '../../src/edition/settings.ts';
import { ownOrigin } from '../support/built-data.ts';
import { edition } from '../support/edition.ts';
import { filesNamed } from '../support/files-named.ts';

const home = ownOrigin();
const own = home === undefined ? undefined : new URL(home).host;

/** Hosts of others that the site may name. */
const others = new Set([
  'creativecommons.org',
  'schema.org',
  'datapackage.org',
  'www.w3.org',
  'github.com',
  'www.sitemaps.org',
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.org',
  // Names the fields of a PDF's own description.
  'ns.adobe.com',
  'docs.oasis-open.org',
  'a9.com',
]);
/** Hosts that the publisher of the site names (content/site.yaml). */
const named = new Set(
  Object.values(readSettings()).flatMap((a) =>
    a !== null && URL.canParse(a) ? [new URL(a).host] : [],
  ),
);
/** Hosts of the public copies of national texts: shown as sources, published with each mark. */
const copies = new Set(
  edition.nationalMarks.flatMap((m) => m.sources.map(({ url }) => new URL(url, 'https://x').host)),
);
/** What stands for an address in the site's own words and scripts: "https://…", "http://site". */
const hostsIn = (words: string): string[] =>
  [...words.matchAll(/https?:\/\/([\p{L}\d][\p{L}\d.-]*)/giu)].map(([, host = '']) =>
    host.toLowerCase(),
  );
const unzipped = (file: string): string =>
  Object.values(unzipSync(readFileSync(file)))
    .map((part) => strFromU8(part))
    .join('\n');
const readers: Readonly<Record<string, (file: string) => string>> = {
  xlsx: unzipped,
  docx: unzipped,
  png: () => '',
  woff2: () => '',
  gz: () => '',
  pf_meta: () => '',
  pf_index: () => '',
  pf_fragment: () => '',
  pf_filter: () => '',
  wasm: () => '',
};
const wordsOf = (file: string): string =>
  (readers[file.split('.').at(-1) ?? ''] ?? ((f: string) => readFileSync(f, 'utf8')))(file);

test('no file hands out an address of the site that is not its own: no example, no machine it was built on', () => {
  const files = filesNamed('dist/**/*.*').filter(
    (f) =>
      statSync(f).isFile() &&
      !f.startsWith('dist/nguon/') &&
      !f.startsWith('dist/pagefind/') &&
      !/\.js$/.test(f),
  );
  expect(files.length).toBeGreaterThan(1000);
  const strange = files.flatMap((file) =>
    [...new Set(hostsIn(wordsOf(file)))]
      .filter((host) => host !== own && !others.has(host) && !named.has(host) && !copies.has(host))
      .map((host) => `${file}: ${host}`),
  );
  expect(strange).toEqual([]);
});

test('scripts name no host of the site either', () => {
  expect(
    filesNamed('dist/**/*.js').filter((f) =>
      /doi-chieu\.(?:example|vn)|localhost/.test(readFileSync(f, 'utf8')),
    ),
  ).toEqual([]);
});

test('every page says where it is found, and where its picture is, on the same host', () => {
  const faults = builtPages().flatMap((page) => {
    const root = tree(page);
    const said = [
      root.querySelector('link[rel=canonical]')?.getAttribute('href'),
      root.querySelector('meta[property="og:url"]')?.getAttribute('content'),
      root.querySelector('meta[property="og:image"]')?.getAttribute('content'),
    ].filter((a) => a !== undefined);
    return said.length > 0 &&
      said.every((a) => (own === undefined ? a.startsWith('/') : new URL(a).host === own))
      ? []
      : [`${page.path}: ${said.join(' ')}`];
  });
  expect(faults).toEqual([]);
});

test('data whose addresses have no host say so where they are taken, others do not', () => {
  const packaged = (
    JSON.parse(readFileSync('dist/du-lieu/datapackage.json', 'utf8')) as { description: string }
  ).description.includes(unplaced);
  const shown = readFileSync('dist/du-lieu/index.html', 'utf8').includes(unplaced);
  expect({ packaged, shown }).toEqual({ packaged: own === undefined, shown: own === undefined });
});

test('addresses in the data are whole where the site has its own, else they begin at its root', () => {
  const urls = ['texts', 'clauses', 'statements', 'tasks', 'references', 'glossary'].flatMap(
    (name) =>
      (JSON.parse(readFileSync(`dist/du-lieu/${name}.json`, 'utf8')) as { url: string }[]).map(
        (r) => r.url,
      ),
  );
  expect(urls.length).toBeGreaterThan(1000);
  expect(
    urls.filter((url) =>
      own === undefined
        ? !url.startsWith('/')
        : !url.startsWith(`https://${own}/`) && !url.startsWith(`http://${own}/`),
    ),
  ).toEqual([]);
});
