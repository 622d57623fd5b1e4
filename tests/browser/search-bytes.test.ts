import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { looksCited } from '../../src/domain/cite/looks-cited.ts';
import { search } from '../../src/search/search.ts';
import { siteTraffic } from '../bench/search-traffic.ts';
import { judgedQueries } from '../search/judged.ts';
import { nodeSources, read } from '../../src/search/find/node-sources.ts';
import { launch } from '../support/browser.ts';
import { startServer, type Served } from '../support/static-server.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startServer('dist', { compress: true })]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const index = 'dist/pagefind';
const queries = judgedQueries().map((j) => j.q);
/** Bytes of the index that were read since the last reset, with the headers of each file. */
const spent = (): number => [...read.values()].reduce((sum, n) => sum + n + 170, 0);

test('of all judged queries the dearest costs at most 130 kB of files on a cold page, and a next query 15 kB in the median', async () => {
  const cold: { q: string; bytes: number }[] = [];
  const next: number[] = [];
  // Begun side by side, for each waits for Pagefind; what beginning costs is the same for all.
  for (let from = 0; from < queries.length; from += 30) {
    read.clear();
    const begun = await Promise.all(
      queries.slice(from, from + 30).map(async (q) => ({ q, sources: await nodeSources(index) })),
    );
    const beginning = spent();
    for (const [i, { q, sources }] of begun.entries()) {
      read.clear();
      await search(sources, q);
      cold.push({ q, bytes: beginning + spent() });
      if (i % 4 > 0) continue;
      read.clear();
      await search(sources, queries[(from + i + 97) % queries.length] ?? '');
      next.push(spent());
    }
  }
  expect(next.sort((a, b) => a - b)[Math.floor(next.length / 2)]).toBeLessThanOrEqual(15_000);
  cold.sort((a, b) => b.bytes - a.bytes);
  // What looks like a citation brings the script that reads citations.
  const dearest = [...cold.slice(0, 3), ...cold.filter(({ q }) => looksCited(q)).slice(0, 2)];
  for (const { q } of dearest) {
    const { cold: cost } = await siteTraffic(browser, site.address, q, '80%');
    expect(cost.files, q).toBeLessThanOrEqual(130_000);
    expect(cost.files, 'scripts and index were counted').toBeGreaterThan(90_000);
    // Headers of HTTP/1.1 come to it; HTTP/2 sends a quarter of them.
    expect(cost.bytes, `${q}, with headers`).toBeLessThanOrEqual(135_500);
  }
});
