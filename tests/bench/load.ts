// npm run bench:load: 200 connections for 20 s, each asking for the pages readers open most, on the preview of `npm start` and, where it is installed, on nginx with the settings that `npm run host` writes. Any error makes the run fail.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { headerRules, hostConfig } from '../../src/build/host-config.ts';
import { astroProgram } from '../../src/build/programs.ts';
import { freePort } from '../support/free-port.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { stepPatience } from '../support/patience.ts';

const connections = 200;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 20);
/** Pages that are there: an error page would hide an error. */
const asked = Object.values(pageKinds).filter((path) => path !== '/404.html');

/** Waits until a server answers. @throws when it has ended before, or does not answer in time */
async function answers(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + stepPatience;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server of ${address} ended.`);
    if (Date.now() > until) throw new Error(`The server of ${address} does not answer.`);
    const { ok } = await fetch(address, { signal: AbortSignal.timeout(1000) }).catch(() => ({
      ok: false,
    }));
    if (ok) return;
    await wait(100);
  }
}

interface Served {
  readonly server: ChildProcess;
  readonly address: string;
}

async function preview(): Promise<Served> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [astroProgram, 'preview', '--host', '127.0.0.1', '--port', String(port)],
    { stdio: 'ignore' },
  );
  return { server, address: `http://127.0.0.1:${port}` };
}

/** nginx on the settings that a host gets, but for its port and folder; null where it is not installed. @param folder for its own files */
async function nginx(folder: string): Promise<Served | null> {
  if (spawnSync('nginx', ['-v']).error !== undefined) return null;
  const port = await freePort();
  const site = hostConfig('nginx', headerRules(readFileSync('public/_headers', 'utf8')), '')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('root /srv/www', `root "${resolve('dist')}"`);
  const types = '/etc/nginx/mime.types';
  const settings = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${folder}/${name}";`)
    .join(' ');
  writeFileSync(
    settings,
    `daemon off; pid "${folder}/pid"; error_log "${folder}/error.log"; worker_processes auto;
events { worker_connections 1024; }
http { ${existsSync(types) ? `include ${types};` : ''} access_log off; ${temporary}
${site} }`,
  );
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', settings], {
    stdio: 'inherit',
  });
  return { server, address: `http://127.0.0.1:${port}` };
}

const folder = mkdtempSync(join(tmpdir(), 'load-'));
const rows: Record<string, Record<string, number>> = {};
try {
  for (const [name, start] of [
    ['npm start', preview],
    ['nginx', () => nginx(folder)],
  ] as const) {
    const served = await start();
    if (served === null) {
      console.log(`${name} is not installed here: left out.`);
      continue;
    }
    try {
      await answers(`${served.address}/`, served.server);
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
      served.server.kill();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${connections} connections, ${seconds} s, ${asked.length} pages`);
console.table(rows);
if (Object.values(rows).some((r) => r['errors'] !== 0 || r['timeouts'] !== 0 || r['not 2xx'] !== 0))
  process.exitCode = 1;
