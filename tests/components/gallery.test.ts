import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import Gallery from '../../src/pages/bo-suu-tap/[...gallery].astro';
import { dataFiles } from '../../src/data/dictionary.ts';
import { offeredPairs } from '../../src/domain/compare/offered-pairs.ts';
import { textFileName, textFormats } from '../../src/documents/text-files.ts';
import { pairUrl, textFileUrl } from '../../src/model/addresses.ts';
import { edition } from '../support/edition.ts';
import { examples, render, rendered, text, type Name } from './rendered.ts';

const components = 'src/components';

/** Files that this one imports, and those that they import; layouts are left out, for what stands around every page is not thereby shown. */
function imported(file: string, met = new Set<string>()): Set<string> {
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()'(\.[^']+\.(?:astro|ts))'/g,
  )) {
    const found = join(dirname(file), path);
    if (met.has(found) || found.includes('layouts/')) continue;
    met.add(found);
    imported(found, met);
  }
  return met;
}

describe('the gallery', async () => {
  const page = parse(await render(Gallery));

  test('shows every component, itself or in one that it shows', () => {
    const all = readdirSync(components, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.astro'))
      .map((f) => join(components, f));
    expect(all.length).toBeGreaterThan(100);
    const reached = imported('src/pages/bo-suu-tap/[...gallery].astro');
    expect(all.filter((f) => !reached.has(f))).toEqual([]);
  });

  test('has a section for each, under its name, with a heading or a row for each state', () => {
    for (const [name, { states }] of Object.entries(examples)) {
      const section = page.getElementById(name);
      expect(section?.querySelector('h2')?.textContent).toBe(name);
      const headings = section?.querySelectorAll('h3, th').map((h) => h.textContent) ?? [];
      expect(headings).toEqual(expect.arrayContaining(Object.keys(states).filter((s) => s !== '')));
    }
  });
});

/** Where a link within the site may lead. */
const addresses = new Set([
  ...[
    '',
    'van-ban/',
    'so-sanh/',
    'chu-de/',
    'doi-chieu/',
    'nhiem-vu/',
    'du-lieu/',
    'thuat-ngu/',
    'tim-kiem/',
    'quoc-gia/',
    'ngoai-mang/',
    'thay-doi/',
    'phuong-phap/',
    'phuong-phap/#gan-nghia',
    ...edition.provinces.map((p) => `tinh/${p.slug}/`),
    ...edition.topics.map((t) => `so-sanh/${t.slug}/#bang`),
    ...dataFiles.map((f) => `du-lieu/${f.path}`),
  ].map((p) => `/${p}`),
  ...[
    ...edition.texts,
    ...edition.topics,
    ...edition.subjects,
    ...edition.references,
    ...edition.glossary,
    ...edition.nationalMarks,
  ].map((x) => x.url),
  ...edition.texts.flatMap((t) =>
    textFormats.map(({ ending }) => textFileUrl(textFileName(t.slug, ending))),
  ),
  ...offeredPairs(edition).map(([a, b]) => pairUrl(a.slug, b.slug)),
  ...edition.texts.flatMap((t) =>
    t.clauses.flatMap((c) => [`${t.url}#${c.id}`, `${t.url}${c.id}/`]),
  ),
  ...edition.subjects.flatMap((s) => [s.url, `/du-lieu/chu-de/${s.id}.csv`]),
  ...edition.provinces.map((p) => `/tinh/${p.slug}/#muc-tieu`),
  ...edition.nationalMarks.map((m) => `/quoc-gia/#${m.decision.id}`),
  ...edition.glossary.flatMap((t) => t.meanings.map((m) => `${t.url}-${m.sense}`)),
  ...edition.topics.flatMap((t) => [
    `${t.url}#cau`,
    ...(t.alsoSpeaks.some((s) => s.as !== 'near') ? [`${t.url}#noi-toi`] : []),
  ]),
  ...edition.topics.flatMap((t) => [
    `/so-sanh/#${t.pillar}`,
    `/du-lieu/so-sanh/${t.slug}.csv`,
    `/du-lieu/so-sanh/${t.slug}.xlsx`,
    `/nhung/${t.slug}/`,
  ]),
]);

describe.for(Object.keys(examples) as Name[])('%s', (name) => {
  test.for(Object.keys(examples[name].states))('%s', async (state) => {
    const source = await rendered(name, state);
    const html = parse(source);
    const ids = html.querySelectorAll('[id]').map((e) => e.id);
    expect(ids).toEqual([...new Set(ids)]);
    const own = html
      .querySelectorAll('a[href^="/"]')
      .map((a) => a.getAttribute('href')!.replace(/\?.*/, ''));
    expect(
      own.filter((href) => !addresses.has(href) && !href.startsWith('/van-ban/vi-du')),
    ).toEqual([]);
    if (state.endsWith('không hiện')) expect(text(source)).toBe('');
    else expect(text(source) !== '' || html.querySelector('svg, input') !== null).toBe(true);
  });
});
