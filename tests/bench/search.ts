// npm run bench:search: how often the right clause stands first, and what a search costs, beside stock Pagefind and MiniSearch. Needs a built dist/.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { clauseRecords } from '../../src/search/build/records.ts';
import { searchInput } from '../../src/search/build/search-input.ts';
import { judgedQueries, type Judged } from '../search/judged.ts';
import { measure, type Measured } from '../search/measures.ts';
import { nodeSources } from '../../src/search/find/node-sources.ts';
import { launch } from '../support/browser.ts';
import { startServer } from '../support/static-server.ts';
import { inMemory, miniSearch, ours, stockPagefind, type Contender } from './search-engines.ts';
import { siteLatency, siteTraffic, stockTraffic, type Cost } from './search-traffic.ts';

const dist = process.env['DIST'] ?? 'dist';
/** How many queries are run through a browser. */
const visits = Number(process.env['BENCH_VISITS'] ?? 40);

const input = searchInput(assemble(readAll()));
const clauses = clauseRecords(input.clauses, input.statements, input.texts, input.topics);
const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ??
  0;
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void =>
  console.log(
    [head, head.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n'),
    '\n',
  );

/** Stock: every page of the site, nothing set. */
async function stockBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  const { index } = await createIndex({});
  await index?.addDirectory({ path: dist, glob: '**/*.html' });
  for (const file of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(folder, 'pagefind', file.path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', file.path), file.content);
  }
  await close();
  writeFileSync(
    join(folder, 'bare.html'),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>bare</title>',
  );
  return folder;
}

const judged = judgedQueries();
const answered = judged.filter((j) => j.class !== 'no-answer');
const classes = [...new Set(answered.map((j) => j.class))];

async function quality(contender: Contender): Promise<ReadonlyMap<string, Measured>> {
  const out = new Map<string, Measured>();
  for (const j of answered) out.set(j.id, measure(j, (await contender.rank(j.q)).refs));
  return out;
}
const mean = (
  of: ReadonlyMap<string, Measured>,
  queries: readonly Judged[],
  what: keyof Measured,
): string =>
  (queries.reduce((sum, j) => sum + (of.get(j.id)?.[what] ?? 0), 0) / queries.length).toFixed(
    queries.length > 40 ? 3 : 2,
  );
const four = (of: ReadonlyMap<string, Measured>, queries: readonly Judged[]): readonly string[] =>
  (['first', 'five', 'reciprocal', 'ndcg'] as const).map((w) => mean(of, queries, w));

const sources = await nodeSources(join(dist, 'pagefind'));
const stockFolder = await stockBundle();
const stockModule = (await import(
  pathToFileURL(join(stockFolder, 'pagefind/pagefind.js')).href
)) as Parameters<typeof stockPagefind>[1];
const mini = miniSearch('MiniSearch, same clauses', clauses);
const contenders = [
  ours('this site', sources),
  inMemory(sources, clauses),
  mini,
  stockPagefind('stock Pagefind, HTML pages', stockModule, join(stockFolder, 'pagefind/')),
];
const measured = new Map<string, ReadonlyMap<string, Measured>>();
for (const c of contenders) measured.set(c.name, await quality(c));
const of = (name: string): ReadonlyMap<string, Measured> => measured.get(name) ?? new Map();

console.log(
  `\n${judged.length} judged queries (${judged.filter((j) => j.half === 'held').length} held out), ${clauses.length} clauses\n`,
);
table(
  ['', 'S@1', 'S@5', 'MRR@10', 'nDCG@10'],
  contenders.flatMap((c) => [
    [c.name, ...four(of(c.name), answered)],
    ...(['tune', 'held'] as const).map((half) => [
      `… ${half}`,
      ...four(
        of(c.name),
        answered.filter((j) => j.half === half),
      ),
    ]),
  ]),
);
table(
  [
    'class',
    'n',
    'S@1',
    'S@5',
    'MRR@10',
    'nDCG@10',
    'S@1 held',
    ...contenders.slice(1).map((c) => `S@1 ${c.name}`),
  ],
  classes.map((name) => {
    const own = answered.filter((j) => j.class === name);
    return [
      name,
      own.length,
      ...four(of('this site'), own),
      mean(
        of('this site'),
        own.filter((j) => j.half === 'held'),
        'first',
      ),
      ...contenders.slice(1).map((c) => mean(of(c.name), own, 'first')),
    ];
  }),
);
const unanswerable = judged.filter((j) => j.class === 'no-answer');
const quiet = await Promise.all(
  contenders.map(async (c) => {
    let silent = 0;
    for (const j of unanswerable) if ((await c.rank(j.q)).exact === 0) silent += 1;
    return `${c.name}: ${silent}/${unanswerable.length}`;
  }),
);
console.log(`Queries without an answer that claim none: ${quiet.join(' · ')}\n`);

const browser = await launch();
const site = await startServer(dist, { compress: true });
const sample = Array.from(
  { length: visits },
  (_, i) =>
    [
      judged[Math.floor((i * judged.length) / visits)],
      judged[Math.floor(((i * judged.length) / visits + 97) % judged.length)],
    ] as const,
);
const costs: { readonly name: string; readonly cold: Cost[]; readonly next: Cost[] }[] = [];
for (const [name, traffic, address] of [
  ['this site', siteTraffic, site.address],
  ['stock Pagefind, HTML pages', stockTraffic, stockFolder],
] as const) {
  const own = { name, cold: [] as Cost[], next: [] as Cost[] };
  for (const [first, next] of sample) {
    const cost = await traffic(browser, address, first?.q ?? '', next?.q ?? '');
    own.cold.push(cost.cold);
    own.next.push(cost.next);
  }
  costs.push(own);
}
const latencies: number[] = [];
for (let i = 0; i + 5 < judged.length; i += Math.ceil(judged.length / (visits / 4)))
  latencies.push(
    ...(await siteLatency(
      browser,
      site.address,
      judged
        .map((j) => j.q)
        .filter((_, k) => k % 97 === i % 97)
        .slice(0, 6),
    )),
  );
await browser.close();
site.close();
table(
  [
    'in Chromium, compressed',
    'first query kB (median · p90 · max)',
    'requests',
    'ms',
    'next query kB (median · p90)',
    'requests',
    'ms (median · p90)',
  ],
  [
    ...costs.map(({ name, cold, next }) => [
      name,
      [0.5, 0.9, 1]
        .map((q) =>
          kb(
            quantile(
              cold.map((c) => c.bytes),
              q,
            ),
          ),
        )
        .join(' · '),
      quantile(
        cold.map((c) => c.requests),
        0.5,
      ),
      Math.round(
        quantile(
          cold.map((c) => c.ms),
          0.5,
        ),
      ),
      [0.5, 0.9]
        .map((q) =>
          kb(
            quantile(
              next.map((c) => c.bytes),
              q,
            ),
          ),
        )
        .join(' · '),
      quantile(
        next.map((c) => c.requests),
        0.5,
      ),
      [0.5, 0.9]
        .map((q) =>
          Math.round(
            quantile(
              next.map((c) => c.ms),
              q,
            ),
          ),
        )
        .join(' · '),
    ]),
    [mini.name, `${kb(mini.bytes)} (all at once)`, 2, '', '0', 0, ''],
  ],
);
console.log(
  `Five next queries on one page, nothing metered: median ${Math.round(quantile(latencies, 0.5))} ms, p90 ${Math.round(quantile(latencies, 0.9))} ms (${latencies.length} queries)\n`,
);
