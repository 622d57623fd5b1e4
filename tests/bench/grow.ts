// npm run bench:scale [-- 5 20 80 315]: what the real site costs at so many texts: CPU, bytes, files, and the pages that grow.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beyondHosts } from '../../src/build/host-limits.ts';
import { confirmAll } from '../support/confirm-all.ts';
import { copySite, filesIn, linkPackages } from './copy-site.ts';
import { growContent } from './grow-content.ts';

const counts = process.argv.slice(2).map(Number);
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);

/** Told by the build itself when it ends: its threads are counted, and what it started (Chromium for the PDF files) is not. */
const sayCpu =
  "data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();writeFileSync(process.env.BENCH_CPU,JSON.stringify({seconds:(u+s)/1e6,memory:m}))})";

/** Runs a script of the grown site. @throws with what it said when it fails */
function run(root: string, script: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script.join(' ')} in ${root}:\n${stdout}\n${stderr}`);
}

/** Builds a site. @returns CPU of the build in s and its memory in kB */
function build(root: string): { readonly seconds: number; readonly memory: number } {
  const told = join(root, 'cpu.json');
  const node = ['--max-old-space-size=12000', `--import=${sayCpu}`];
  run(root, [...node, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    BENCH_CPU: told,
  });
  return JSON.parse(readFileSync(told, 'utf8')) as ReturnType<typeof build>;
}

// What files of one kind share of their address: "du-lieu/khong-bom/chu-de/*.csv".
const addressPattern = (path: string): string =>
  path
    .replace(/index\.html$/, '')
    .split('/')
    .map((part, i, parts) =>
      i === 0 || part === '' || folders.has(part)
        ? part
        : i === parts.length - 1
          ? part.replace(/^.*(?=\.)/, '*')
          : '*',
    )
    .join('/');
/** Folders within folders that hold files of one kind. */
const folders = new Set(['khong-bom', 'chu-de', 'so-sanh', 'ban', 'trich-dan', 'schema-org']);

/** Another title for one text, as a correction of it. */
function correct(root: string): void {
  const file = join(root, 'content/texts/dong-thap-nq04.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(title: .*?)("?)$/m, '$1 (sửa)$2'));
}

/** Builds the site of `count` texts in a folder of its own and measures it. */
function measure(count: number) {
  const root = mkdtempSync(join(tmpdir(), `doi-chieu-${count}-`));
  try {
    copySite('.', root);
    // Its own cache, empty: the packages are ours.
    linkPackages(resolve('.'), root);
    const { provinces } = count === 5 ? { provinces: 4 } : growContent(root, count);
    if (count !== 5) {
      run(root, ['src/commands/ids.ts']);
      confirmAll(root);
    }
    const cpu = build(root);
    const dist = join(root, 'dist');
    const files = filesIn(dist).map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
    const of = (pattern: RegExp): readonly number[] =>
      files.filter((f) => pattern.test(f.path)).map((f) => f.bytes);
    const clauses = files.filter((f) => /^van-ban\/[^/]+\/[^/]+\/index\.html$/.test(f.path));
    // Every so many-th is enough for a mean.
    const some = clauses.filter((_, i) => i % Math.ceil(clauses.length / 100) === 0);
    const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
    correct(root);
    confirmAll(root);
    const again = build(root).seconds;
    return {
      texts: count,
      again,
      provinces,
      cpu: cpu.seconds,
      memory: cpu.memory / 1000,
      bytes: files.reduce((sum, f) => sum + f.bytes, 0),
      files: files.length,
      beyond: beyondHosts(files),
      largest: `${largest?.path ?? ''} ${((largest?.bytes ?? 0) / 1e6).toFixed(1)} MB`,
      clause: mean(clauses.map((f) => f.bytes)),
      clauseBrotli: mean(
        some.map((f) => brotliCompressSync(readFileSync(join(dist, f.path))).length),
      ),
      matrix: of(/^so-sanh\/index\.html$/)[0] ?? 0,
      topic: mean(of(/^so-sanh\/(?!mot-tinh)[^/]+\/index\.html$/)),
      subject: mean(of(/^chu-de\/[^/]+\/index\.html$/)),
      index: of(/^pagefind\//).reduce((sum, n) => sum + n, 0),
      addresses: Object.entries(Object.groupBy(files, (f) => addressPattern(f.path)))
        .map(([pattern, own = []]) => ({
          pattern,
          files: own.length,
          bytes: own.reduce((sum, f) => sum + f.bytes, 0),
        }))
        .toSorted((a, b) => b.bytes - a.bytes),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const rows: ReturnType<typeof measure>[] = [];
for (const count of counts.length > 0 ? counts : [5, 20, 80]) {
  const row = measure(count);
  rows.push(row);
  if (row.beyond !== null) console.log(`${count}: ${row.beyond}`);
  console.table(
    row.addresses.slice(0, 25).map(({ pattern, files, bytes }) => ({
      [`address at ${count}`]: pattern,
      files,
      MB: Number((bytes / 1e6).toFixed(1)),
    })),
  );
}
const [first] = rows;
console.log(
  '\n| texts | provinces | CPU s | ratio | one text changed | memory MB | MB | files | largest file | clause page kB, brotli | matrix kB | topic kB | subject kB | search index kB |',
);
console.log(`|${' --- |'.repeat(14)}`);
for (const r of rows)
  console.log(
    `| ${[
      r.texts,
      r.provinces,
      r.cpu.toFixed(0),
      (r.cpu / (first?.cpu ?? 1)).toFixed(1),
      `${((100 * r.again) / r.cpu).toFixed(0)} %`,
      r.memory.toFixed(0),
      (r.bytes / 1e6).toFixed(0),
      r.files,
      r.largest,
      `${kb(r.clause)}, ${kb(r.clauseBrotli)}`,
      kb(r.matrix),
      kb(r.topic),
      kb(r.subject),
      kb(r.index),
    ].join(' | ')} |`,
  );
