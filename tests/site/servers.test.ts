import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packFiles } from '../../src/build/pack-files.ts';
import { edition } from '../support/edition.ts';
import { realServers, startReal, type RealServer } from '../support/real-servers.ts';

// The servers of content/hosting.md themselves, each on the settings that `npm run host` writes for it, at the root of a host and in a folder.

const [text] = edition.texts;
const clausePage = `/van-ban/${text?.slug ?? ''}/${
  readdirSync(`dist/van-ban/${text?.slug ?? ''}`).find((name) => /^dieu|^muc|_/.test(name)) ?? ''
}`;
const embed = `/nhung/${edition.topics[0]?.slug ?? ''}/`;
const hashed = `/_astro/${readdirSync('dist/_astro').find((name) => name.endsWith('.js')) ?? ''}`;
const table = '/du-lieu/statements.csv';
const served = [
  ...['/index.html', '/404.html', '/llms.txt', '/sw.js', '/tim-kiem/index.html', table, hashed],
  `${clausePage}/index.html`,
  `${embed}index.html`,
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** What a server answers, as it sends it. */
const ask = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    }).on('error', reject);
  });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
/** A folder that whoever serves can read: a server that root starts serves as somebody else. */
function folderFor(files: readonly string[], base: string): { root: string; own: string } {
  const folder = mkdtempSync(join(tmpdir(), 'may chu '));
  folders.push(folder);
  const [root, own] = [join(folder, 'tệp'), join(folder, 'riêng')];
  mkdirSync(own);
  for (const file of files) cpSync(join('dist', file), join(root, base, file));
  chmodSync(folder, 0o755);
  return { root, own };
}

const onlyOurs = "frame-ancestors 'self'";
/** Which packed copy a server hands out to whoever takes all. */
const packedBy = { nginx: 'gz', Caddy: 'br', Apache: null } as const;

describe.for(
  (['nginx', 'Caddy', 'Apache'] as const).flatMap((name) =>
    ['', '/doi-chieu'].map((base) => ({ name, base, where: base === '' ? 'the root' : base })),
  ),
)('$name serves the site at $where (skipped where it is not installed)', ({ name, base }) => {
  const server: RealServer = realServers[name];
  const run = test.skipIf(server.program === undefined);
  let at = '';
  let root = '';
  let end = async (): Promise<void> => undefined;
  beforeAll(async () => {
    if (server.program === undefined) return;
    const folder = folderFor(served, base);
    root = join(folder.root, base);
    await packFiles(root);
    const running = await startReal(server, { ...folder, base });
    at = `${running.address}${base}`;
    end = running.end;
  });
  afterAll(() => end());
  const page = (file: string) => readFileSync(join(root, file), 'utf8');

  run('a page, with its letters named and only this site to frame it', async () => {
    const { status, headers, body } = await ask(`${at}/`);
    expect(status).toBe(200);
    expect(body.toString()).toBe(page('index.html'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['content-security-policy']).toBe(onlyOurs);
  });
  run('a clause whose address lacks its last slash, on the same host', async () => {
    const { status, headers } = await ask(`${at}${clausePage}`);
    expect([301, 302, 307, 308]).toContain(status);
    const to = new URL(headers.location ?? '', `${at}${clausePage}`);
    expect(to.href).toBe(`${at}${clausePage}/`);
    expect((await ask(to.href)).body.toString()).toBe(page(`${clausePage}/index.html`));
  });
  run('a page that is not there, in the site’s own words and as such', async () => {
    for (const path of ['/khong-co', '/van-ban/khong-co/', '/%E1%BB%9F-%C4%91%C3%A2u/']) {
      const { status, headers, body } = await ask(`${at}${path}`);
      expect(status, path).toBe(404);
      expect(body.toString(), path).toBe(page('404.html'));
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['content-security-policy'], path).toBe(onlyOurs);
    }
  });
  run('an embed, which any site may frame', async () => {
    const { status, headers } = await ask(`${at}${embed}`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
  run('texts and tables whose letters are named', async () => {
    expect((await ask(`${at}/llms.txt`)).headers['content-type']).toBe('text/plain; charset=utf-8');
    const { headers, body } = await ask(`${at}${table}`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body).toEqual(readFileSync(join(root, table)));
  });
  run('what may be kept for ever, what may not, and nothing of what is missing', async () => {
    const kept = async (path: string) => (await ask(`${at}${path}`)).headers['cache-control'];
    expect(await kept(hashed)).toBe('public, max-age=31536000, immutable');
    expect(await kept('/sw.js')).toBe('no-cache');
    expect((await ask(`${at}/_astro/khong-co.js`)).status).toBe(404);
    expect(await kept('/_astro/khong-co.js')).toBeUndefined();
  });
  run('packed, to whoever takes it so', async () => {
    const packed = packedBy[name];
    for (const file of ['index.html', 'llms.txt']) {
      const path = `${at}/${file === 'index.html' ? '' : file}`;
      const { headers, body } = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect(headers['content-encoding'], file).toBe(packed === 'br' ? 'br' : 'gzip');
      expect(headers.vary?.toLowerCase(), file).toContain('accept-encoding');
      expect(headers['content-type'], file).toMatch(/; charset=utf-8$/);
      if (packed !== null)
        expect(body, file).toEqual(readFileSync(join(root, `${file}.${packed}`)));
      expect((await ask(path)).headers['content-encoding'], file).toBeUndefined();
    }
  });
  run('a question in Vietnamese, which stays in the address', async () => {
    const question = `?q=${encodeURIComponent('điện thoại thông minh')}&tinh=kien-giang`;
    expect((await ask(`${at}/tim-kiem/${question}`)).body.toString()).toBe(
      page('tim-kiem/index.html'),
    );
    const { headers } = await ask(`${at}/tim-kiem${question}`);
    expect(new URL(headers.location ?? '', at).href).toBe(`${at}/tim-kiem/${question}`);
  });
});

describe('python3 -m http.server shows the site (skipped where it is not installed)', () => {
  const server = realServers['python3 -m http.server'];
  test.skipIf(server.program === undefined)('its pages, with and without the slash', async () => {
    const folder = folderFor(served, '');
    const { address, end } = await startReal(server, { ...folder, base: '' });
    try {
      expect((await ask(`${address}/`)).body).toEqual(readFileSync('dist/index.html'));
      const { status, headers } = await ask(`${address}${clausePage}`);
      expect(status).toBe(301);
      expect(new URL(headers.location ?? '', address).pathname).toBe(`${clausePage}/`);
      expect((await ask(`${address}/khong-co/`)).status).toBe(404);
    } finally {
      await end();
    }
  });
});

test('every file that is asked for is one of the site', () => {
  expect(globSync(served.map((file) => `dist${file}`)).length).toBe(served.length);
});
