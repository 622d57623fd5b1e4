import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Package, Resource } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { filesNamed } from '../support/files-named.ts';

interface Described {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}
const folder = 'dist/du-lieu/';
const descriptor = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8')) as {
  resources: readonly Described[];
};
const { resources } = descriptor;
const tables = resources.filter((r) => r.format === 'csv' && r.schema !== undefined);
const bytesOf = (path: string) => readFileSync(folder + path);
const hasMark = (path: string) => bytesOf(path).subarray(0, 3).toString('hex') === 'efbbbf';
const readTable = ({ ...table }: Described, basePath = folder) =>
  Resource.load({ ...table, profile: 'tabular-data-resource' }, { basePath }).then((r) =>
    r.read({ keyed: true }),
  );

describe('datapackage.json', () => {
  test('is a valid data package', async () => {
    const checked = await Package.load(descriptor, { basePath: folder, strict: false });
    expect(checked.errors.map(String)).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  test('describes every file of open data and no other', () => {
    const published = filesNamed(`${folder}**/*.{json,csv,ics,xlsx}`)
      .map((f) => f.slice(folder.length))
      .filter((f) => f !== 'datapackage.json' && !/^(?:trich-dan|ban)\//.test(f))
      .sort();
    expect(resources.map((r) => r.path).sort()).toEqual(published);
    expect(published.filter((f) => f.endsWith('.csv')).length).toBeGreaterThan(200);
    expect(new Set(resources.map((r) => r.name)).size).toBe(resources.length);
  });

  test('states the bytes and the SHA-256 of each', () => {
    const wrong = resources.filter((r) => {
      const bytes = bytesOf(r.path);
      return (
        r.bytes !== bytes.length ||
        r.hash !== `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      );
    });
    expect(wrong.map((r) => r.path)).toEqual([]);
  });

  test('every table, read from its file, has the columns and the types that its schema says', async () => {
    expect(tables.length).toBe(filesNamed(`${folder}khong-bom/**/*.csv`).length);
    const faults: string[] = [];
    for (const table of tables) {
      const rows = await readTable(table).catch((reason: unknown) => {
        const e = reason as Error & { errors?: readonly Error[] };
        faults.push(
          `${table.path}: ${[e, ...(e.errors ?? [])].slice(0, 3).map(String).join('; ')}`,
        );
        return [];
      });
      if (rows.length === 0) faults.push(`${table.path}: no rows`);
      else if (Object.keys(rows[0] ?? {}).join() !== table.schema?.fields.map((f) => f.name).join())
        faults.push(`${table.path}: ${Object.keys(rows[0] ?? {}).join()}`);
    }
    expect(faults).toEqual([]);
  });

  test('a number that is none, or a column by another name, would be found', async () => {
    const table =
      tables.find((t) => t.path.endsWith('statements.csv')) ?? expect.fail('no statements');
    const other = {
      ...table,
      schema: {
        ...table.schema,
        fields:
          table.schema?.fields.map((f) => (f.name === 'quote' ? { ...f, type: 'number' } : f)) ??
          [],
      },
    };
    await expect(readTable(other)).rejects.toThrow();
    await expect(
      readTable({ ...table, path: 'statements.csv' }),
      'with a byte order mark',
    ).rejects.toThrow();
  });
});

test('each CSV stands twice, the same but for the mark by which Excel knows UTF-8', () => {
  const marked = filesNamed(`${folder}**/*.csv`)
    .map((f) => f.slice(folder.length))
    .filter((f) => !f.startsWith('khong-bom/'));
  expect(marked.filter((f) => !hasMark(f))).toEqual([]);
  expect(
    marked.filter(
      (f) =>
        hasMark(`khong-bom/${f}`) ||
        !bytesOf(f)
          .subarray(3)
          .equals(bytesOf(`khong-bom/${f}`)),
    ),
  ).toEqual([]);
});

/** Records of a CSV, by column. */
const recordsOf = (path: string) =>
  readTable(tables.find((t) => t.path === path) ?? expect.fail(`no ${path}`));

describe('the table of one topic', () => {
  const topics = JSON.parse(readFileSync(`${folder}topics.json`, 'utf8')) as readonly {
    id: string;
    name: string;
    searched: readonly string[];
    cells: readonly {
      province: string;
      year: number | null;
      state: string;
      statements: readonly string[];
    }[];
  }[];
  const statements = new Map(
    (
      JSON.parse(readFileSync(`${folder}statements.json`, 'utf8')) as readonly {
        id: string;
        url: string;
        operator: string | null;
        value: number | null;
        valueMax: number | null;
        unit: string | null;
        year: number | null;
        quote: string;
        text: string;
        clause: string;
        indicator: string;
      }[]
    ).map((s) => [s.id, s]),
  );

  test('has every number with its sign, unit and year in columns of their own, as published, and the reason of every cell without one', async () => {
    const faults: string[] = [];
    let numbers = 0;
    for (const topic of topics) {
      const rows = await recordsOf(`khong-bom/so-sanh/${topic.id}.csv`);
      const expected = topic.cells.flatMap((c) =>
        (c.statements.length === 0 ? [null] : c.statements).map((id) => ({ cell: c, id })),
      );
      if (rows.length !== expected.length)
        faults.push(`${topic.id}: ${rows.length} rows for ${expected.length}`);
      for (const [i, { cell, id }] of expected.entries()) {
        const row = rows[i] ?? {};
        const s = id === null ? undefined : statements.get(id);
        const said = [
          row['ma-chi-tieu'],
          row['ma-tinh'],
          row['nam'],
          row['ma-cam-ket'],
          row['dau'],
          row['so'],
          row['so-den'],
          row['don-vi'],
          row['cau'],
          row['ma-van-ban'] ?? null,
          row['ma-doan'],
          row['ma-thuoc-do'],
        ];
        const meant = [
          topic.id,
          cell.province,
          cell.year,
          id,
          s?.operator ?? null,
          s?.value ?? null,
          s?.valueMax ?? null,
          s?.unit ?? null,
          s?.quote ?? null,
          s?.text ?? null,
          s?.clause ?? null,
          s?.indicator ?? null,
        ];
        if (JSON.stringify(said) !== JSON.stringify(meant))
          faults.push(
            `${topic.id} row ${i + 1}: ${JSON.stringify(said)} for ${JSON.stringify(meant)}`,
          );
        if (s !== undefined && row['dia-chi'] !== s.url)
          faults.push(`${topic.id} row ${i + 1}: ${String(row['dia-chi'])}`);
        if ((row['so'] === null) !== (typeof row['ly-do'] === 'string' && row['ly-do'].length > 20))
          faults.push(
            `${topic.id} row ${i + 1}: number ${String(row['so'])}, reason ${String(row['ly-do'])}`,
          );
        if (row['so'] !== null) numbers += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(numbers).toBeGreaterThan(150);
  });
});
