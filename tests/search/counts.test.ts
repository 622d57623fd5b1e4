import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausesData } from '../../src/data/clauses.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { fitsFacts } from '../../src/search/find/fits-filters.ts';
import { makeSearchFiles } from '../../src/search/build/make-search-files.ts';
import { searchInput } from '../../src/search/build/search-input.ts';
import { search } from '../../src/search/search.ts';
import type { Sources } from '../../src/search/find/sources.ts';
import { nodeSources } from '../../src/search/find/node-sources.ts';
import { remembering } from './remembering.ts';
import { truthOf, type Truth } from './truth.ts';

const edition = assemble(readAll());
const clauses = clausesData(edition)
  .filter((c) => c.words !== '')
  .map((c) => ({
    ref: `${c.text}#${c.id}`,
    words: c.kind === 'dieu' ? `${c.marker} ${c.words}` : c.words,
  }));
const provinceOf = new Map(edition.texts.map((t) => [t.slug, t.province]));

let sources: Sources;
const folder = mkdtempSync(join(tmpdir(), 'search-counts-'));
beforeAll(async () => {
  for (const { path, content } of await makeSearchFiles(searchInput(edition))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  sources = remembering(await nodeSources(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with the answer, if anything. */
async function fault(typed: string, truth: ReadonlySet<string>): Promise<readonly string[]> {
  const { exact, near, counts } = await search(sources, typed);
  const ten = [...exact, ...near].slice(0, Math.min(10, truth.size)).map((s) => s.record.ref);
  const says =
    counts.together === truth.size && !counts.atLeast
      ? []
      : [`“${typed}”: ${counts.together} said, ${truth.size} true`];
  const others = ten.filter((ref) => !truth.has(ref));
  return [
    ...says,
    ...(ten.length < Math.min(10, truth.size) || others.length > 0
      ? [`“${typed}”: among the first ten ${others.join(', ') || `are only ${ten.length}`}`]
      : []),
  ];
}

async function faults(of: ReadonlyMap<string, ReadonlySet<string>>): Promise<readonly string[]> {
  const out: string[] = [];
  // In order, for the answers of a word are kept for a while.
  for (const [typed, truth] of [...of].sort(([a], [b]) => (a < b ? -1 : 1)))
    out.push(...(await fault(typed, truth)));
  return out;
}

describe('search never denies what is there, and says no other number', () => {
  const [syllables, pairs]: readonly Truth[] = [truthOf(clauses, 1), truthOf(clauses, 2)];
  test('all of the texts is asked for', () => {
    expect(syllables?.marked.size).toBeGreaterThan(800);
    expect(pairs?.marked.size).toBeGreaterThan(7000);
  });
  test('every syllable with its marks: the true number, and the first ten have it', async () =>
    expect(await faults(syllables?.marked ?? new Map())).toEqual([]));
  test('every syllable without marks: all that folds to it', async () =>
    expect(await faults(syllables?.bare ?? new Map())).toEqual([]));
  test('every pair of neighbours with its marks: the true number, and the first ten have it', async () =>
    expect(await faults(pairs?.marked ?? new Map())).toEqual([]));
  test('every pair without marks: the true number, and the first ten have it', async () =>
    expect(await faults(pairs?.bare ?? new Map())).toEqual([]));
});

test.for<[typed: string, together: number]>([
  ['mức', 24],
  ['cáp', 9],
  ['sở nội vụ', 3],
  ['đơn thuốc', 2],
  ['trẻ', 0],
  ['đảo', 0],
  ['hàng quý', 1],
])('“%s” stands in %d clauses', async ([typed, together]) => {
  const { counts, exact } = await search(sources, typed);
  expect(counts.together).toBe(together);
  expect(exact.slice(0, together).every((s) => s.fit === 'together')).toBe(true);
});

test.for([
  'chuyển đổi số',
  'mức',
  'dữ liệu',
  'dien thoai thong minh',
  'tra vinh chuyển đổi số',
  'cán bộ công chức',
  'hạ tầng số',
])('“%s”: a filter leaves as many as stood on it', async (typed) => {
  const { counts } = await search(sources, typed);
  const { provinces, texts, pillars } = sources.lexicon;
  expect(counts.together).toBeGreaterThan(0);
  const values: readonly (readonly [string, string])[] = [
    ...provinces.map((p) => ['tinh', p.slug] as const),
    ...texts.map((t) => ['van-ban', t.slug] as const),
    ...pillars.map(([p]) => ['tru-cot', p] as const),
    ['nam', '2025'],
    ['nam', '2030'],
    ['so', 'co'],
  ];
  const { scope } = await search(sources, typed);
  for (const [name, value] of values) {
    const stood = counts.facets?.filter((f) =>
      fitsFacts(f, { ...scope, [name]: [value] }, sources.lexicon),
    ).length;
    const pressed = await search(sources, typed, { [name]: [value] });
    expect(pressed.counts.together, `${name}=${value}`).toBe(stood);
    expect(
      pressed.exact.every(
        (s) => name !== 'tinh' || provinceOf.get(s.record.ref.split('#')[0] ?? '') === value,
      ),
    ).toBe(true);
  }
  if (scope['tinh'] === undefined)
    expect(
      provinces.reduce(
        (sum, p) =>
          sum +
          (counts.facets?.filter((f) => fitsFacts(f, { tinh: [p.slug] }, sources.lexicon)).length ??
            0),
        0,
      ),
    ).toBe(counts.together);
});

test('longer words, of which the index is asked for four only, are counted as they stand', async () => {
  const truth = truthOf(clauses, 7).marked;
  const many = [...truth].filter(([, refs], i) => refs.size > 1 || i % 400 === 0);
  expect(many.length).toBeGreaterThan(100);
  for (const [typed, refs] of many.filter((_, i) => i % 5 === 0)) {
    const { counts, exact } = await search(sources, typed, {}, { verbatim: true });
    expect([counts.together, counts.atLeast], typed).toEqual([refs.size, false]);
    expect(
      exact.slice(0, Math.min(10, refs.size)).every((s) => refs.has(s.record.ref)),
      typed,
    ).toBe(true);
  }
});
