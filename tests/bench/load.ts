// npm run bench:load: 200 connections for 20 s, each asking for the pages readers open most, on the preview of `npm start` and, where it is installed, on nginx with the settings that `npm run host` writes. Any error makes the run fail.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import { astroProgram } from '../../src/build/programs.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { realServers, startReal, type RealServer } from '../support/real-servers.ts';

const connections = 200;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 20);
/** Pages that are there: an error page would hide an error. */
const asked = Object.values(pageKinds).filter((path) => path !== '/404.html');

const preview: RealServer = {
  program: process.execPath,
  start: (_, port) => [astroProgram, 'preview', '--host', '127.0.0.1', '--port', String(port)],
};

const folder = mkdtempSync(join(tmpdir(), 'load-'));
const rows: Record<string, Record<string, number>> = {};
try {
  for (const [name, server] of [
    ['npm start', preview],
    ['nginx', realServers.nginx],
  ] as const) {
    if (server.program === undefined) {
      console.log(`${name} is not installed here: left out.`);
      continue;
    }
    const served = await startReal(server, { root: resolve('dist'), base: '', own: folder });
    try {
      const result = await autocannon({
        url: served.address,
        connections,
        duration: seconds,
        requests: asked.map((path) => ({ path })),
      });
      rows[name] = {
        requests: result.requests.total,
        'per second': Math.round(result.requests.average),
        'ms, median': result.latency.p50,
        'ms, 99 %': result.latency.p99,
        errors: result.errors,
        timeouts: result.timeouts,
        'not 2xx': result.non2xx,
      };
    } finally {
      await served.end();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${connections} connections, ${seconds} s, ${asked.length} pages`);
console.table(rows);
if (Object.values(rows).some((r) => r['errors'] !== 0 || r['timeouts'] !== 0 || r['not 2xx'] !== 0))
  process.exitCode = 1;
