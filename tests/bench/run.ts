// npm run bench: build time, and per kind of page the bytes by type, requests and first paint, how soon the page answers, beside a bare page of the same words.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { startServer } from '../support/static-server.ts';
import { measureInteractions } from './measure-interactions.ts';
import { astroProgram } from '../../src/build/programs.ts';
import { measurePage, type Measured } from './measure-page.ts';

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const runs = Number(process.env['BENCH_RUNS'] ?? 3);

const builds = Array.from({ length: runs }, () => {
  const start = performance.now();
  execFileSync(process.execPath, [astroProgram, 'build', '--silent'], { stdio: 'inherit' });
  return performance.now() - start;
});
console.log(
  `\nBuild (with the search index): ${(median(builds) / 1000).toFixed(1)} s, median of ${runs}\n`,
);

/** The longest text as a bare page: the same words in plain HTML with one small style, nothing else. */
const bareFolder = mkdtempSync(join(tmpdir(), 'bare-'));
const words = JSON.parse(readFileSync('dist/du-lieu/clauses.json', 'utf8')) as {
  text: string;
  marker: string;
  words: string;
}[];
writeFileSync(
  join(bareFolder, 'index.html'),
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><style>body{max-width:40rem;margin:auto;font:18px/1.6 serif}</style><main>${words
    .filter((c) => c.text === 'gia-lai-trinh-bay-nq04')
    .map((c) => `<p>${c.marker} ${c.words}</p>`)
    .join('\n')}</main>`,
);

const site = await startServer('dist', { compress: true });
const bare = await startServer(bareFolder, { compress: true });
const browser = await launch();
const rows: [string, Measured][] = [];
for (const [kind, path] of Object.entries(pageKinds))
  rows.push([kind, await measurePage(browser, `${site.address}${path}`, runs)]);
rows.push(['(trang trần, cùng chữ)', await measurePage(browser, `${bare.address}/`, runs)]);
const waits = await measureInteractions(browser, site.address, runs);
await browser.close();
site.close();
bare.close();

console.table(
  Object.fromEntries(
    rows.map(([kind, m]) => [
      kind,
      {
        'HTML kB': kb(m.bytes.document),
        'CSS kB': kb(m.bytes.stylesheet),
        'JS kB': kb(m.bytes.script),
        'font kB': kb(m.bytes.font),
        'other kB': kb(m.bytes.other),
        requests: m.requests,
        'LCP ms': Math.round(m.lcp),
        CLS: Number(m.cls.toFixed(3)),
      },
    ]),
  ),
);
console.table(
  Object.fromEntries(
    Object.entries(waits).map(([name, ms]) => [name, { 'interaction ms': Math.round(median(ms)) }]),
  ),
);
console.log('Interaction: to the next paint, processor 4 times slower.');
console.log('LCP on this machine is noisy: read it as a ratio to the bare page.');

function kb(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
