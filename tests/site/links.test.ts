import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { builtPages, tree } from '../support/built-pages.ts';
import { builtData } from '../support/built-data.ts';
import { edition } from '../support/edition.ts';
import { filesNamed } from '../support/files-named.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const parsed = new Map<string, HTMLElement>();
/** A page as a tree. The longest ones are asked for often. */
function treeOf(path: string): HTMLElement {
  const known =
    parsed.get(path) ?? tree(pages.get(path) ?? expect.fail(`there is no page ${path}`));
  parsed.set(path, known);
  return known;
}
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
const ids = new Map([...pages].map(([path, { html }]) => [path, new Set(attributes(html, 'id'))]));

/** What is wrong with an internal address: target missing, or fragment missing there. */
function fault(href: string, from: string): string[] {
  const to = new URL(href, `http://site${from}`);
  if (to.host !== 'site') return [];
  const path = decodeURIComponent(to.pathname);
  if (!existsSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`))
    return [`${from} leads to ${path}, which is not there.`];
  if (to.hash === '') return [];
  return ids.get(path)?.has(decodeURIComponent(to.hash.slice(1))) === true
    ? []
    : [`${from} leads to ${path}${to.hash}, where no element bears this id.`];
}

test('every internal link of every page leads to a page that is there, and its fragment to an element', () => {
  const links = [...pages.values()].flatMap(({ path, html }) =>
    [...new Set(attributes(html, 'href'))].map((href) => ({ path, href })),
  );
  expect(links.length).toBeGreaterThan(20_000);
  expect(links.flatMap(({ path, href }) => fault(href, path))).toEqual([]);
});
test('every address in the open data leads somewhere too', () => {
  const addresses = filesNamed('dist/du-lieu/**/*.json').flatMap((file) =>
    [
      ...builtData(file.replace('dist/du-lieu/', '')).matchAll(
        /"(\/(?:van-ban|so-sanh|tinh|dan-chieu|thuat-ngu)\/[^"]*)"/g,
      ),
    ].map(([, address = '']) => ({ file, address })),
  );
  expect(addresses.length).toBeGreaterThan(1000);
  expect(
    addresses.flatMap(({ file, address }) => fault(address, `/${file.replace(/^dist\//, '')}`)),
  ).toEqual([]);
});
test('every reference has its entry, and every linked mention leads to it', () => {
  for (const r of edition.references) expect(ids.get('/dan-chieu/')).toContain(r.id);
  for (const t of edition.glossary) expect(ids.get('/thuat-ngu/')).toContain(t.id);
  expect(treeOf('/dan-chieu/').querySelectorAll('.entry').length).toBe(edition.references.length);
});
test('a share preview shows the citation and the sentence; bullets have their own canonical address and are not indexed', () => {
  const page = treeOf('/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/');
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  expect(meta('og:title')).toBe('Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU');
  expect(meta('og:description')).toBe(
    'Kiên Giang, “2.2.1. Mục tiêu đến năm 2025”: Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 80%.',
  );
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
    /\/van-ban\/kien-giang-nq22\/ii_2-2-1-3_g2\/$/,
  );
  expect(meta('robots')).toBe('noindex');
  expect(
    treeOf('/van-ban/kien-giang-nq22/ii_2-2-1-3/').querySelector('meta[name="robots"]'),
  ).toBeNull();
});
test('the words of a clause stand unchanged on its page', () => {
  for (const t of edition.texts)
    for (const c of t.clauses)
      expect(
        treeOf(`/van-ban/${t.slug}/${c.id}/`)
          .querySelector('[data-words]')
          ?.textContent.replace(/\s+/g, ' ')
          .trim(),
      ).toBe(c.words.replace(/\s+/g, ' '));
});
test('each text says in JSON-LD what it is, and nothing that is not known', () => {
  for (const t of edition.texts) {
    const [, json = 'null'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pages.get(t.url)?.html ?? '') ??
      [];
    const data = JSON.parse(json);
    expect(data['@type']).toBe(t.type === 'Bài trình bày' ? 'CreativeWork' : 'Legislation');
    expect(data.legislationIdentifier).toBe(
      t.type === 'Bài trình bày' || t.number === null ? undefined : t.number,
    );
    expect(JSON.stringify(data)).not.toMatch(/null|legislationLegalForce/);
    const whole = readFileSync(`dist/du-lieu/schema-org/${t.slug}.jsonld`, 'utf8');
    expect(whole).not.toMatch(/null|legislationLegalForce/);
    expect(JSON.parse(whole)).toMatchObject(data);
  }
});
