import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, type HTMLElement } from 'node-html-parser';
import { edition } from '../support/edition.ts';

const dist = join(import.meta.dirname, '../../dist');
const pages = new Map<string, { page: HTMLElement; ids: Set<string> }>();
function pageAt(path: string) {
  let known = pages.get(path);
  if (known === undefined) {
    const page = parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
    known = { page, ids: new Set(page.querySelectorAll('[id]').map((e) => e.id)) };
    pages.set(path, known);
  }
  return known;
}

/** What is wrong with the internal links of a page: target page missing, or fragment missing there. */
function faults(path: string): string[] {
  return pageAt(path).page.querySelectorAll('main a[href], footer a[href], header a[href]').flatMap((a) => {
    const to = new URL(a.getAttribute('href') ?? '', `http://site${path}`);
    if (to.host !== 'site') return [];
    const file = join(dist, decodeURIComponent(to.pathname), to.pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return [`${path} links to ${to.pathname}, which is not there.`];
    if (to.hash === '' || !to.pathname.endsWith('/')) return [];
    return pageAt(to.pathname).ids.has(decodeURIComponent(to.hash.slice(1))) ? [] : [`${path} links to ${to.pathname}${to.hash}, where no element bears this id.`];
  });
}

test('every clause has a page of its own, and its links lead somewhere', () => {
  const wrong = edition.texts.flatMap((t) => t.clauses.flatMap((c) => faults(`/van-ban/${t.slug}/${c.id}/`)));
  expect(wrong).toEqual([]);
});
test.for(['/van-ban/', '/dan-chieu/', '/thuat-ngu/', ...edition.texts.map((t) => t.url)])('the links of %s lead somewhere', (path) => {
  expect(faults(path)).toEqual([]);
});
test('every reference has its entry, and every linked mention leads to it', () => {
  const { ids, page } = pageAt('/dan-chieu/');
  for (const r of edition.references) expect(ids).toContain(r.id);
  for (const t of edition.glossary) expect(pageAt('/thuat-ngu/').ids).toContain(t.id);
  expect(page.querySelectorAll('.muc-dan').length).toBe(edition.references.length);
});
test('a share preview shows the citation and the sentence; bullets have their own canonical address and are not indexed', () => {
  const { page } = pageAt('/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/');
  const meta = (name: string) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  expect(meta('og:title')).toBe('Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU');
  expect(meta('og:description')).toBe('Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 80%.');
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(/\/van-ban\/kien-giang-nq22\/ii_2-2-1-3_g2\/$/);
  expect(meta('robots')).toBe('noindex');
  expect(pageAt('/van-ban/kien-giang-nq22/ii_2-2-1-3/').page.querySelector('meta[name="robots"]')).toBeNull();
});
test('the words of a clause stand unchanged on its page', () => {
  for (const t of edition.texts)
    for (const c of t.clauses) expect(pageAt(`/van-ban/${t.slug}/${c.id}/`).page.querySelector('[data-chu]')?.textContent.replace(/\s+/g, ' ').trim()).toBe(c.words.replace(/\s+/g, ' '));
});
test('each text says in JSON-LD what it is, and nothing that is not known', () => {
  for (const t of edition.texts) {
    const data = JSON.parse(pageAt(t.url).page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null')['@graph'][0];
    expect(data['@type']).toBe(t.type === 'Bài trình bày' ? 'CreativeWork' : 'Legislation');
    expect(data.legislationIdentifier).toBe(t.type === 'Bài trình bày' || t.number === null ? undefined : t.number);
    expect(JSON.stringify(data)).not.toMatch(/null|legislationLegalForce/);
  }
});
