import { execFile, execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { bundles } from '../../src/data/bundle.ts';
import { matrixColumns } from '../../src/data/comparison/columns.ts';
import { snippets } from '../../src/data/snippets.ts';
import { formatBytes } from '../../src/domain/words/bytes.ts';
import { fromRoot } from '../../src/model/addresses.ts';
import { startServer, type Served } from '../support/static-server.ts';

const folder = 'dist/du-lieu/';
interface Table {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
const { resources } = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8')) as {
  resources: readonly Table[];
};

test('every data file that a page hands out is saved under a name with the version of the data', () => {
  const { version } = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8')) as {
    version: string;
  };
  const handed = globSync('dist/**/*.html').flatMap((page) =>
    parse(readFileSync(page, 'utf8'))
      .querySelectorAll('a[download][href*="/du-lieu/"]')
      .map((link) => [link.getAttribute('href') ?? '', link.getAttribute('download') ?? '']),
  );
  // The description of the package names the version inside, and its other files by the names of their addresses.
  const named = handed.filter(([href]) => !href?.endsWith('/datapackage.json'));
  expect(new Set(named.map(([href]) => href)).size).toBeGreaterThan(200);
  expect(named.filter(([, name]) => !name?.includes(version))).toEqual([]);
});

test('a page whose links name a release answers for it, and only such a page', () => {
  const pages = globSync('dist/**/*.html').map((path) => ({
    path,
    root: parse(readFileSync(path, 'utf8')),
  }));
  const kept = pages.filter(({ root }) => root.querySelector('copy-view[data-kept]') !== null);
  expect(kept.length).toBeGreaterThan(90);
  expect(
    kept.flatMap(({ path, root }) => (root.querySelector('release-notice') === null ? [path] : [])),
  ).toEqual([]);
  expect(
    pages.flatMap(({ path, root }) =>
      root.querySelector('release-notice') !== null &&
      root.querySelector('copy-view') !== null &&
      root.querySelector('copy-view[data-kept]') === null
        ? [path]
        : [],
    ),
  ).toEqual([]);
});

test('what is made of the texts says that they are no official copies: spreadsheets, calendar, package, poster, charts', () => {
  const said = 'không phải bản chính thức';
  const plain = (words: string) => words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
  const sheets = globSync('dist/du-lieu/**/*.xlsx');
  expect(sheets.length).toBeGreaterThan(90);
  expect(
    sheets.filter(
      (file) =>
        !Object.entries(unzipSync(readFileSync(file))).some(
          ([name, bytes]) => name.endsWith('.xml') && strFromU8(bytes).includes(said),
        ),
    ),
  ).toEqual([]);
  // RFC 5545 folds long lines.
  expect(readFileSync('dist/du-lieu/tasks.ics', 'utf8').replace(/\r\n /g, '')).toContain(said);
  expect(readFileSync('dist/du-lieu/datapackage.json', 'utf8')).toContain(said);
  expect(
    plain(readFileSync('dist/anh/toan-canh-a3.svg', 'utf8').replace(/<[^>]+>/g, ' ')),
  ).toContain(said);
  const figures = globSync('dist/so-sanh/*/index.html').flatMap((path) =>
    parse(readFileSync(path, 'utf8'))
      .querySelectorAll('chart-download')
      .map((e) => e.getAttribute('data-figure') ?? ''),
  );
  expect(figures.length).toBeGreaterThan(30);
  expect(figures.filter((figure) => !figure.includes(said))).toEqual([]);
});

/** Records of a JSON table or of a CSV without quotes across lines in its keys. */
const records = (name: string): readonly Record<string, unknown>[] => {
  const table = resources.find((r) => r.name === name) ?? expect.fail(`no resource ${name}`);
  if (table.format === 'json')
    return JSON.parse(readFileSync(folder + table.path, 'utf8')) as Record<string, unknown>[];
  const [head = [], ...rows] = csvRows(readFileSync(folder + table.path, 'utf8'));
  return rows.map((row) =>
    Object.fromEntries(head.map((column, i) => [column, row[i] === '' ? null : row[i]])),
  );
};
/** RFC 4180, read by a few lines of its own: not by what wrote it. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((r) => r.length > 1);
}
/** The table of one topic is a part of the whole one. */
const keyed = resources.filter(
  (r) =>
    (r.schema?.primaryKey ?? r.schema?.foreignKeys) !== undefined && !r.path.includes('so-sanh/'),
);

describe('the keys of datapackage.json', () => {
  test('stand on every table that has ids', () => {
    expect(keyed.map((r) => r.name)).toEqual(
      expect.arrayContaining([
        'texts',
        'clauses',
        'statements',
        'statements-csv',
        'so-sanh',
        'tasks',
        'national',
      ]),
    );
  });
  test.for(keyed.filter((r) => r.format !== 'xlsx').map((r) => [r.name, r] as const))(
    'hold in %s',
    ([name, table]) => {
      const rows = records(name);
      const key = (row: Record<string, unknown>, fields: readonly string[]) =>
        JSON.stringify(fields.map((f) => row[f] ?? null));
      const primary = table.schema?.primaryKey;
      if (primary !== undefined)
        expect(new Set(rows.map((r) => key(r, primary))).size).toBe(rows.length);
      for (const { fields, reference } of table.schema?.foreignKeys ?? []) {
        const there = new Set(records(reference.resource).map((r) => key(r, reference.fields)));
        const lost = rows.filter(
          (r) => fields.every((f) => (r[f] ?? null) !== null) && !there.has(key(r, fields)),
        );
        expect(lost.map((r) => key(r, fields)).slice(0, 3), fields.join()).toEqual([]);
      }
    },
  );
});

describe('the archive', () => {
  const entries = unzipSync(readFileSync(`${folder}doi-chieu.zip`));
  test('holds every file that datapackage.json describes, byte for byte, and a README', () => {
    const names = Object.keys(entries);
    expect(names.toSorted()).toEqual(
      ['README.txt', 'datapackage.json', ...resources.map((r) => r.path)].toSorted(),
    );
    for (const name of names.filter((n) => n !== 'README.txt'))
      expect(Buffer.from(entries[name] ?? []).equals(readFileSync(folder + name)), name).toBe(true);
    expect(new TextDecoder().decode(entries['README.txt'])).toContain('CC BY 4.0');
    expect(new TextDecoder().decode(entries['README.txt']), 'where the texts are').toContain(
      '/tai-ve/',
    );
  });
  test('is the same when it is made again from the same content', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(() => {
        const edition = assemble(readAll());
        // A workbook of each topic takes long; three are as good as all.
        return bundles(
          { ...edition, topics: edition.topics.slice(0, 3) },
          fromRoot,
          '2026.11.28',
          '2026-11-28',
        );
      }),
    );
    expect(one?.map((b) => b.name)).toEqual(['doi-chieu.zip']);
    expect(one?.[0]?.bytes.length).toBeGreaterThan(100_000);
    expect(one?.map((b) => Buffer.from(b.bytes))).toEqual(two?.map((b) => Buffer.from(b.bytes)));
  });
});

test('the data page states the size and the hash of each file that it lists', () => {
  const rows = parse(readFileSync(`${folder}index.html`, 'utf8')).querySelectorAll('#tep tbody tr');
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const path = row.querySelector('th a')?.getAttribute('href')?.replace('/du-lieu/', '') ?? '';
    const described = resources.find((r) => r.path === path);
    const said = row.querySelector('.file-hash')?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (described !== undefined)
      expect(said).toBe(
        `${formatBytes(described.bytes)} · SHA-256 ${described.hash.replace('sha256:', '')}`,
      );
    else expect(['datapackage.json', 'doi-chieu.zip']).toContain(path);
    expect(said).toMatch(/^[\d,]+ [kM]B · SHA-256 [\da-f]{64}$/);
  }
});

describe('the snippets', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'snippets-'));
  let site: Served;
  beforeAll(async () => {
    site = await startServer('dist');
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true });
    site.close();
  });
  const topic = 'dien-thoai-thong-minh';
  const samples = snippets('https://vi-du.vn/du-lieu/', topic);
  const code = (name: string): string =>
    snippets(`${site.address}/du-lieu/`, topic).find((s) => s.name === name)?.code ??
    expect.fail(`no snippet for ${name}`);
  const hasPython = (() => {
    try {
      execFileSync('python3', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const run = promisify(execFile);

  test('name only columns that are there', () => {
    for (const { name, columns, code: words } of samples) {
      for (const column of columns) expect(matrixColumns, name).toContain(column);
      for (const [, column] of words.matchAll(/["'`](ma-[a-z-]+|gia-tri|tinh|nam)["'`]/g))
        expect(matrixColumns, name).toContain(column);
      for (const [, n] of words.matchAll(/\bCol(\d+)/g))
        expect(columns, name).toContain(matrixColumns[Number(n) - 1]);
    }
    expect(samples.map((s) => s.name)).toEqual([
      'Google Sheets',
      'R',
      'Python',
      'DuckDB',
      'JavaScript',
    ]);
  });

  test('JavaScript, run against the real files, lists every cell of the topic', async () => {
    const file = join(scratch, 'mau.mjs');
    writeFileSync(file, code('JavaScript'));
    const { stdout } = await run(process.execPath, [file]);
    for (const province of ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh'])
      expect(stdout).toContain(province);
    expect(stdout).toContain('Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%');
  });

  test.runIf(hasPython)(
    'Python, run against the real file, lists every value of the topic',
    async () => {
      const file = join(scratch, 'mau.py');
      writeFileSync(file, code('Python'));
      const { stdout } = await run('python3', [file], {
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect(stdout).toContain('Kiên Giang 2025 80%');
      expect(stdout).toContain('Trà Vinh 2025 trên 85%');
    },
  );
});
