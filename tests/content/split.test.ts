import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlesOf, type Bundle } from '../../src/data/bundle.ts';
import { packageOf } from '../../src/data/data-package.ts';
import { filesWithin } from '../../src/data/files.ts';
import { filesOfIndex, indexColumns, joinedTable } from '../../src/data/split-index.ts';
import { snippets } from '../../src/data/snippets.ts';
import { csvRecords, selectRows } from '../../src/domain/compare/select-csv.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { fromRoot } from '../../src/model/addresses.ts';

const read = assemble(readAll());
// A workbook of each topic takes long; three are as good as all.
const edition = { ...read, topics: read.topics.slice(0, 3), formerTopics: [] };
/** What a host would have to take for these tables to be whole: more than the tables of one topic, less than those of three. */
const small = 20_000;

/** Every file by its path, with its words. */
async function made(most: number, of: typeof edition = edition) {
  const files = filesWithin(most, of, fromRoot, '2026.11.29');
  const bytes = new Map(
    await Promise.all(files.map(async (f) => [f.path, await f.make()] as const)),
  );
  const words = (path: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.get(path) ?? expect.fail(path));
  return { files, bytes, words };
}
let whole: Awaited<ReturnType<typeof made>>;
let parted: Awaited<ReturnType<typeof made>>;
beforeAll(async () => {
  whole = await made(25 * 2 ** 20);
  parted = await made(small);
});
const divided = () => parted.files.filter((f) => f.index !== undefined);
/** Lines of a file that are records, without what stands around them. */
const linesOf = (path: string, words: string): string[] =>
  path.endsWith('.json')
    ? words.split('\n').flatMap((l) => (l.startsWith('{') ? [l.replace(/,$/, '')] : []))
    : words.replace('\uFEFF', '').trimEnd().split('\r\n').slice(1);

test('while every table is small enough for one file, nothing is divided', () => {
  expect(whole.files.filter((f) => f.index !== undefined || f.part !== undefined)).toEqual([]);
});

test('each table that grows with the texts is divided when it is too large, with and without byte order mark', () => {
  expect(divided().map((f) => f.path)).toEqual([
    'clauses.json',
    'statements.json',
    'statements.csv',
    'khong-bom/statements.csv',
    'so-sanh.csv',
    'khong-bom/so-sanh.csv',
    'so-sanh-theo-van-ban.csv',
    'khong-bom/so-sanh-theo-van-ban.csv',
  ]);
  expect(new Set(parted.files.map((f) => f.path)).size).toBe(parted.files.length);
});

test('every address that stood before stands still, and what is no index is the same to the byte', () => {
  const index = new Set(divided().map((f) => f.path));
  for (const { path } of whole.files)
    if (!index.has(path)) expect(parted.words(path), path).toBe(whole.words(path));
});

test('the files of a divided table have its rows, each once, in their order', () => {
  for (const { path, index } of divided()) {
    const parts = index?.files ?? [];
    expect(parts.length, path).toBeGreaterThan(2);
    const lines = parts.map((p) => linesOf(path, parted.words(p.path)));
    expect(
      parts.map((p) => p.rows),
      path,
    ).toEqual(lines.map((l) => l.length));
    const all = linesOf(path, whole.words(path));
    expect(lines.flat().toSorted(), path).toEqual(all.toSorted());
    for (const own of lines) {
      const mine = new Set(own);
      expect(
        all.filter((l) => mine.has(l)),
        path,
      ).toEqual(own);
    }
  }
});

test('an index names each file with its address, rows, bytes and SHA-256, and no program takes it for the table', () => {
  for (const { path, index } of divided()) {
    const words = parted.words(path);
    const named = path.endsWith('.json')
      ? (JSON.parse(words) as { files: Record<string, unknown>[] }).files
      : csvRecords(words)
          .slice(1)
          .map((r) => Object.fromEntries(indexColumns.map((c, i) => [c, r[i]])));
    expect(Array.isArray(path.endsWith('.json') ? JSON.parse(words) : null), path).toBe(false);
    expect(words.startsWith('\uFEFF'), path).toBe(whole.words(path).startsWith('\uFEFF'));
    expect(named.length, path).toBe(index?.files.length);
    for (const part of named) {
      const bytes = parted.bytes.get(String(part['file'])) ?? expect.fail(String(part['file']));
      expect(part['url']).toBe(`/du-lieu/${String(part['file'])}`);
      expect(Number(part['bytes'])).toBe(bytes.length);
      expect(part['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  }
});

describe('among many texts', () => {
  const first = edition.texts[0] ?? expect.fail('no text');
  const crowd = {
    ...edition,
    texts: [...edition.texts, ...Array.from({ length: 36 }, () => first)],
  };
  const inPlain = (path: string) => path.startsWith('khong-bom/');

  test.each([25 * 2 ** 20, small])(
    'only the comparison also stands without byte order mark; the address of another table leads to the one with it (at most %i bytes)',
    async (most) => {
      const many = await made(most, crowd);
      const plain = many.files.filter((f) => inPlain(f.path));
      // No address is gone.
      const all = many.files.filter((f) => f.format === 'csv' && !inPlain(f.path));
      expect(plain.map((f) => f.path)).toEqual(
        expect.arrayContaining(
          all.filter((f) => f.part === undefined).map((f) => `khong-bom/${f.path}`),
        ),
      );
      for (const { path } of plain) {
        const words = many.words(path);
        const named = filesOfIndex(words);
        expect(words.startsWith('\uFEFF'), path).toBe(false);
        if (/^khong-bom\/so-sanh(?:\/|\.)/.test(path) && (most > small || path.includes('h/'))) {
          expect(`\uFEFF${words}`, path).toBe(many.words(path.replace('khong-bom/', '')));
          continue;
        }
        for (const { file } of named ?? expect.fail(path)) {
          expect(many.bytes.has(file), file).toBe(true);
          expect(inPlain(file), file).toBe(path === 'khong-bom/so-sanh.csv');
        }
      }
      const { resources } = JSON.parse(
        await packageOf(many.files, crowd, fromRoot, '2026.11.29', '2026-11-29'),
      ) as { resources: readonly Resource[] };
      expect(new Set(resources.map((r) => r.name)).size).toBe(resources.length);
      for (const { path, schema } of resources)
        if (path.endsWith('.csv') && schema !== undefined)
          expect(
            schema.fields.map((f) => f.name),
            path,
          ).toEqual(csvRecords(many.words(path))[0]);
    },
  );
});

test('the rows in view are the same, taken from the files of an index or from the table', () => {
  for (const path of ['so-sanh.csv', 'so-sanh-theo-van-ban.csv']) {
    const choice = {
      topics: edition.topics.slice(1).map((t) => t.name),
      provinces: edition.provinces.slice(1, 3).map((p) => p.name),
      year: 2030,
    };
    const chosen = new Set([...choice.topics, ...choice.provinces]);
    const parts = filesOfIndex(parted.words(path)) ?? expect.fail(path);
    const joined = joinedTable(
      parts.filter((p) => chosen.has(p.name)).map((p) => parted.words(p.file)),
    );
    expect(selectRows(joined, choice)).toEqual(selectRows(whole.words(path), choice));
    expect(selectRows(joined, choice).rows.length).toBeGreaterThan(1);
    expect(filesOfIndex(whole.words(path))).toBeNull();
  }
});

test('the examples read a file that has the rows they ask for', () => {
  const [topic] = edition.topics;
  const code = snippets('/du-lieu/', topic?.slug ?? '', (path) =>
    divided().some((f) => f.path === path),
  );
  for (const { code: words } of code)
    for (const [, path = ''] of words.matchAll(/\/du-lieu\/([\w/.-]+)/g))
      expect(parted.files.some((f) => f.path === path)).toBe(true);
  expect(code.find((s) => s.name === 'R')?.code).toContain(
    `khong-bom/so-sanh/${topic?.slug ?? ''}.csv`,
  );
});

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string }[];
    readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
  };
}

describe('the description and the archives', () => {
  let description: string;
  let archives: readonly Bundle[];
  const most = 150_000;
  beforeAll(async () => {
    description = await packageOf(parted.files, edition, fromRoot, '2026.11.29', '2026-11-29');
    archives = await bundlesOf(parted.files, description, most, {
      provinces: edition.provinces.length,
      version: '2026.11.29',
      day: '2026-11-29',
      home: '/du-lieu/',
    });
  });

  test('say of every file and no other its bytes, its SHA-256 and its columns; no key leads to a table that is not there', () => {
    const { resources } = JSON.parse(description) as { resources: readonly Resource[] };
    expect(resources.map((r) => r.path)).toEqual(parted.files.map((f) => f.path));
    expect(new Set(resources.map((r) => r.name)).size).toBe(resources.length);
    const index = new Map(
      resources.map((r) => [r.name, divided().some((f) => f.path === r.path)] as const),
    );
    for (const { path, bytes, hash, schema } of resources) {
      const own = parted.bytes.get(path) ?? expect.fail(path);
      expect([bytes, hash], path).toEqual([
        own.length,
        `sha256:${createHash('sha256').update(own).digest('hex')}`,
      ]);
      if (path.endsWith('.csv') && schema !== undefined)
        expect(
          schema.fields.map((f) => f.name),
          path,
        ).toEqual(csvRecords(parted.words(path))[0]);
      for (const key of schema?.foreignKeys ?? [])
        expect(index.get(key.reference.resource), `${path}: ${key.reference.resource}`).toBe(false);
    }
    expect(resources.some((r) => (r.schema?.foreignKeys ?? []).length > 0)).toBe(true);
  });

  test('hold every file once, byte for byte, in archives that a host takes; each says which there are', () => {
    expect(archives.length).toBeGreaterThan(1);
    const found = new Map<string, Uint8Array>();
    for (const { name, bytes } of archives) {
      expect(bytes.length, name).toBeLessThanOrEqual(most);
      const { 'README.txt': about, ...entries } = unzipSync(bytes);
      const said = new TextDecoder().decode(about);
      for (const other of archives) expect(said).toContain(other.name);
      for (const [path, own] of Object.entries(entries)) {
        expect(found.has(path), path).toBe(false);
        found.set(path, own);
      }
    }
    expect([...found.keys()].toSorted()).toEqual(
      ['datapackage.json', ...parted.files.map((f) => f.path)].toSorted(),
    );
    for (const [path, bytes] of parted.bytes)
      expect(Buffer.from(found.get(path) ?? []).equals(Buffer.from(bytes)), path).toBe(true);
    // Who takes the first has every table.
    expect(archives[0]?.name).toBe('doi-chieu.zip');
  });
});
