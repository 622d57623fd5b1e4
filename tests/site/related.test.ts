import { parse } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relatedClauses } from '../../src/domain/related/related.ts';
import { clausePageUrl } from '../../src/model/addresses.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const all = relatedClauses(edition);
const records = JSON.parse(readFileSync('dist/du-lieu/related.json', 'utf8')) as {
  text: string;
  clause: string;
  related: { text: string; clause: string }[];
}[];
const built = new Map(builtPages().map((page) => [page.path, page]));
const hasPage = (text: string, clause: string) => built.has(clausePageUrl(text, clause));
const pageAt = (path: string) => tree(built.get(path) ?? expect.fail(`there is no page ${path}`));
const pageOf = (text: string, clause: string) => pageAt(clausePageUrl(text, clause));

describe('what other provinces say, on the page of a clause', () => {
  test('is there for every clause that can have any, verbatim and with the way to its place', () => {
    for (const [key, related] of all) {
      const [text = '', id = ''] = key.split('#');
      const section = pageOf(text, id).querySelector('#tinh-khac');
      expect(section?.querySelector('h2')?.text, key).toBe('Các tỉnh khác nói gì');
      const links = section?.querySelectorAll('.related-clauses__place a') ?? [];
      expect(links.map((a) => a.getAttribute('href')).sort(), key).toEqual(
        related.map((r) => clausePageUrl(r.text, r.clause)).sort(),
      );
      for (const item of section?.querySelectorAll('li') ?? []) {
        const address = item.querySelector('.related-clauses__place a')?.getAttribute('href') ?? '';
        const [other = '', clause = ''] = address.split('/').slice(2);
        // What is cut off is marked apart from the words.
        const quote = item.querySelector('blockquote')?.innerHTML ?? '';
        const words = parse(
          quote.replace(/<span class="related-clauses__cut">[^<]*<\/span>/g, ''),
        ).text.trim();
        expect(words.length, key).toBeGreaterThan(20);
        expect(edition.clause(other, clause)?.words, key).toContain(words);
        expect(item.querySelector('.related-clauses__why')?.text, key).toMatch(
          /^\s*(Cùng|Nhiều chữ chung)/,
        );
      }
      expect(section?.text.includes('Không đoạn nào của tỉnh khác đủ gần.'), key).toBe(
        related.length === 0,
      );
    }
  });
  test('says that a machine found it, and leads to the rule', () => {
    const none = [...all].find(([, related]) => related.length === 0)?.[0] ?? '';
    const some = [...all].find(([, related]) => related.length > 0)?.[0] ?? '';
    for (const key of [none, some]) {
      const [text = '', id = ''] = key.split('#');
      const found = pageOf(text, id).querySelector('.related-clauses__found');
      expect(found?.text).toMatch(/^\s*Máy tìm/);
      expect(found?.querySelector('a')?.getAttribute('href')).toBe('/phuong-phap/#gan-nghia');
    }
    expect(pageAt('/phuong-phap/').querySelector('#gan-nghia h2')).not.toBeNull();
  });
  test('is not there for lines of tasks, headings and titles', () => {
    const others = edition.texts
      .flatMap((t) => t.clauses)
      .filter((c) => !all.has(`${c.text}#${c.id}`) && hasPage(c.text, c.id));
    expect(others.length).toBeGreaterThan(0);
    for (const c of others)
      expect(pageOf(c.text, c.id).querySelector('#tinh-khac'), c.id).toBeNull();
  });
});

test('related.json has what the pages show, nearest first', () => {
  expect(records.map((r) => `${r.text}#${r.clause}`)).toEqual(
    [...all].filter(([, related]) => related.length > 0).map(([key]) => key),
  );
  for (const { text, clause, related } of records)
    expect(related).toEqual(
      (all.get(`${text}#${clause}`) ?? []).map((r) => ({ text: r.text, clause: r.clause })),
    );
});
