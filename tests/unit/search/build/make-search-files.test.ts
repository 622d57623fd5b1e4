import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSearchFiles } from '../../../../src/search/build/make-search-files.ts';
import { ourPagefind } from '../../../../src/search/build/our-pagefind.ts';
import { contentsShape, open } from '../../../../src/search/build/pagefind-format/shapes.ts';
import { findAll } from '../../../../src/search/find/find.ts';
import { fitsFacts } from '../../../../src/search/find/fits-filters.ts';
import { indexTerm } from '../../../../src/search/format/encode.ts';
import { packRecord, unpackRecord } from '../../../../src/search/format/record.ts';
import { packLexicon, unpackLexicon } from '../../../../src/search/format/lexicon.ts';
import { shortName } from '../../../../src/search/build/records.ts';
import { search } from '../../../../src/search/search.ts';
import type { Sources } from '../../../../src/search/find/sources.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';
import type { IndexFile } from '../../../../src/search/build/index-file.ts';
import { nodeSources } from '../../../../src/search/find/node-sources.ts';
import { input, lexicon, records, sources as memory } from '../edition.ts';

let files: readonly IndexFile[];
let sources: Sources;
const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
beforeAll(async () => {
  files = await makeSearchFiles(input);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  sources = await nodeSources(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('nothing of Pagefind’s user interface is published', () => {
  expect(files.filter((f) => /ui|worker|highlight|\.css/.test(f.path)).map((f) => f.path)).toEqual(
    [],
  );
});

test('a piece of the index that does not come makes the search fail: it is not searched on without it', () => {
  const code = new TextDecoder().decode(files.find((f) => f.path === 'pagefind.js')?.content);
  expect(code).toContain('loadChunk');
  expect(code).not.toMatch(/load(?:Filter)?Chunk\(\w+\)\{[^}]*\.catch\(\(\)=>\{/);
  expect(() => ourPagefind(code, { languages: {}, include_characters: [] })).toThrow(
    'our-pagefind.ts',
  );
});

test('the index is cut into small pieces, and the table of contents names each of them', () => {
  const meta = files.find((f) => f.path.endsWith('.pf_meta'));
  const [, , pieces] = open(meta as IndexFile, contentsShape);
  const named = pieces.map(([, , name]) => `index/${name}.pf_index`);
  expect(named.sort()).toEqual(
    files
      .filter((f) => f.path.endsWith('.pf_index'))
      .map((f) => f.path)
      .sort(),
  );
  expect(
    Math.max(...files.filter((f) => f.path.endsWith('.pf_index')).map((f) => f.content.length)),
  ).toBeLessThan(8000);
});

test('every clause is found by its own first words, in Pagefind as in memory', async () => {
  for (const { record } of records.filter((_, i) => i % 25 === 0)) {
    const terms = [...new Set(tokens(record.words).map((t) => indexTerm(t, true)))].slice(0, 6);
    const found = async ({ engine }: Sources): Promise<readonly string[]> =>
      (await Promise.all((await findAll(engine, terms)).map((m) => engine.read(m.id))))
        .flat()
        .map((r) => r.ref)
        .sort();
    expect(await found(sources), record.ref).toEqual(await found(memory));
    expect(await found(sources)).toContain(record.ref);
  }
});

test('the name of a record tells what filters ask, before it is read', async () => {
  const filters = { tinh: ['tra-vinh'], nam: ['2025'], so: ['co'] };
  const all = await findAll(
    sources.engine,
    tokens('dân số').map((t) => indexTerm(t, true)),
  );
  const kept = all.filter((m) => fitsFacts(m.facts, filters, sources.lexicon));
  const read = (await Promise.all(all.map((m) => sources.engine.read(m.id)))).flat();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBe(
    read.filter((r) => r.ref.startsWith('tra-vinh') && r.years.includes(2025) && r.hasNumber)
      .length,
  );
});

test('what was searched before changes nothing', async () => {
  const refs = async (s: Sources, q: string): Promise<readonly string[]> =>
    (await search(s, q)).exact.map((x) => x.record.ref);
  const fresh = await refs(await nodeSources(folder), 'các cấp ủy');
  for (const q of ['cá', 'cấp', 'dữ liệu', 'các cơ quan']) await refs(sources, q);
  expect(await refs(sources, 'các cấp ủy')).toEqual(fresh);
});

test('a record and the lexicon survive their packing', () => {
  for (const { record } of records)
    expect(unpackRecord(packRecord(record), record.words)).toEqual(record);
  for (const { record } of records.slice(0, 50))
    expect(unpackRecord(packRecord(record, true), '')).toEqual(record);
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});

test('the name of a text is what all its citations end with', () => {
  expect(
    shortName([
      'gạch đầu dòng thứ 1, phần I Nghị quyết số 22-NQ/TU',
      'phần II Nghị quyết số 22-NQ/TU',
      'nơi nhận, Nghị quyết số 22-NQ/TU',
    ]),
  ).toBe('Nghị quyết số 22-NQ/TU');
});

test('a record names every topic of its clause', () => {
  for (const { record } of records)
    for (const { slug, name } of record.topics)
      expect(name).toBe(input.topics.find((t) => t.id === slug)?.name);
  expect(
    records.find((r) => r.record.ref === 'kien-giang-nq22#ii_2-2-1-3_g1')?.record.topics,
  ).toEqual([
    { slug: 'dien-thoai-thong-minh', name: 'Điện thoại thông minh', values: ['80% (2025)'] },
  ]);
});
