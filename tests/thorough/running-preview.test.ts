import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningPreview } from '../../src/build/running-preview.ts';
import { freePort } from '../support/free-port.ts';
import { startServer, type Served } from '../support/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const note = join(folder, '.astro/preview.json');
let server: Served;
beforeAll(async () => {
  mkdirSync(join(folder, '.astro'));
  server = await startServer(folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
const noted = (words: unknown): Promise<string | undefined> => {
  writeFileSync(note, typeof words === 'string' ? words : JSON.stringify(words));
  return runningPreview(note);
};

test('a preview that runs is found at the address that it noted', async () => {
  const { address: url } = server;
  expect(await noted({ pid: process.pid, url })).toBe(url);
  const local = `${url}/doi-chieu/`;
  expect(await noted({ pid: process.pid, url, urls: { local: [local], network: [] } })).toBe(local);
  expect(await noted({ pid: process.pid, url, urls: { local: [] } })).toBe(url);
});

test('a note that is damaged, or says anything else, is passed over', async () => {
  const { address: url } = server;
  for (const words of [
    '',
    '{"pid": 1, "url": "http',
    '\u0000\u0000',
    'null',
    '5',
    '[]',
    '{}',
    { pid: String(process.pid), url },
    { pid: 0, url },
    { pid: -1, url },
    { pid: 1.5, url },
    { pid: process.pid },
    { pid: process.pid, url: 5, urls: null },
    { pid: process.pid, url: 'không phải địa chỉ', urls: { local: [{}] } },
  ])
    expect(await noted(words), JSON.stringify(words)).toBeUndefined();
  expect(await runningPreview(join(folder, 'none.json'))).toBeUndefined();
  expect(await runningPreview(folder)).toBeUndefined();
});

test('nor is one found that was cut off, whether or not its number has gone to another process', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  expect(await noted({ pid: gone, url: server.address })).toBeUndefined();
  const url = `http://127.0.0.1:${await freePort()}`;
  expect(await noted({ pid: process.pid, url })).toBeUndefined();
});

/** What `npm start` says after its build, in a folder of its own, and how it ends. */
const served = (): Promise<{ said: string; code: number | null }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve('src/build/serve.ts')], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    child.on('close', (code) => {
      done({ said, code });
    });
  });

test('npm start says where the running preview is, and is not stopped by a damaged note', async () => {
  writeFileSync(note, JSON.stringify({ pid: process.pid, url: server.address }));
  expect(await served()).toEqual({
    said: expect.stringContaining(`Trang vừa dựng đã ở ${server.address}: `) as string,
    code: 0,
  });
  writeFileSync(note, '{"pid": 1, "url": "http');
  const { said } = await served();
  expect(said).not.toContain('SyntaxError');
  // There is no site in this folder, which Astro is the first to say.
  expect(said).toContain('dist');
});
