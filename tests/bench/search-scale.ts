// npm run bench:search -- --scale: what a search costs at 5, 80 and 315 texts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { makeSearchFiles } from '../../src/search/build/make-search-files.ts';
import { repack } from '../../src/search/build/repack.ts';
import { searchInput } from '../../src/search/build/search-input.ts';
import { search } from '../../src/search/search.ts';
import { judgedQueries } from '../search/judged.ts';
import { nodeSources, read } from '../../src/search/find/node-sources.ts';
import { knownItems, manyTexts } from './many-texts.ts';

const input = searchInput(assemble(readAll()));
const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ??
  0;
const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
/** Headers of one response. */
const header = 170;
/** Our own scripts, compressed, as the site's bench measures them. */
const ownScripts = 16_000;

const queries = judgedQueries()
  .filter((j) => j.half === 'tune' && j.class !== 'no-answer')
  .filter((_, i) => i % 4 === 0)
  .map((j) => j.q);
const rows: string[] = [];
for (const count of (process.env['SCALE'] ?? '5,80,315').split(',').map(Number)) {
  const edition = count === input.texts.length ? input : manyTexts(input, count);
  const start = performance.now();
  const files = await repack(await makeSearchFiles(edition));
  const seconds = (performance.now() - start) / 1000;
  const folder = mkdtempSync(join(tmpdir(), `search-${count}-`));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const script = gzipSync(readFileSync(join(folder, 'pagefind.js')), { level: 9 }).length;
  const spent = (): number => [...read.values()].reduce((sum, n) => sum + n + header, 0);
  const cold: number[] = [];
  const coldMs: number[] = [];
  const next: number[] = [];
  const nextMs: number[] = [];
  let always = 0;
  for (const [i, q] of queries.entries()) {
    read.clear();
    const begun = performance.now();
    const sources = await nodeSources(folder);
    await search(sources, q);
    coldMs.push(performance.now() - begun);
    cold.push(spent() + script + ownScripts);
    always =
      [...read]
        .filter(([file]) => /pf_meta|tu-vung|wasm|entry/.test(file))
        .reduce((sum, [, n]) => sum + n + header, 0) +
      script +
      ownScripts;
    read.clear();
    const again = performance.now();
    await search(sources, queries[(i + 7) % queries.length] ?? '');
    nextMs.push(performance.now() - again);
    next.push(spent());
  }
  const sources = await nodeSources(folder);
  const items = knownItems(edition, 60);
  let right = 0;
  for (const { q, phrase, province } of items) {
    const { exact, near } = await search(sources, q);
    const best = [...exact, ...near][0]?.record;
    const text = edition.texts.find((t) => t.id === best?.ref.split('#')[0]);
    if (best?.words.includes(phrase) === true && text?.province === province) right += 1;
  }
  rows.push(
    `| ${[count, edition.clauses.length, seconds.toFixed(0), kb(always), [0.5, 0.9, 1].map((q) => kb(quantile(cold, q))).join(' · '), [0.5, 0.9].map((q) => kb(quantile(next, q))).join(' · '), Math.round(quantile(coldMs, 0.5)), [0.5, 0.9].map((q) => Math.round(quantile(nextMs, q))).join(' · '), (right / items.length).toFixed(2)].join(' | ')} |`,
  );
  rmSync(folder, { recursive: true });
}
console.log(
  [
    '| texts | clauses | build s | always loaded kB | first query kB (median · p90 · max) | next query kB (median · p90) | first ms (Node) | next ms (median · p90) | known item first |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n'),
);
