import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one search cost: bytes on the wire with headers (HTTP/1.1: some 180 a file), requests, and milliseconds until the answer stood there. */
export interface Cost {
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}
/** What one search of the site cost. */
interface SiteCost extends Cost {
  /** Of the bytes, the files as they are sent, without headers. */
  readonly files: number;
}

const settle = (page: Page): Promise<void> => page.waitForTimeout(150);

class Meter {
  #bytes = 0;
  #files = 0;
  #requests = 0;
  readonly #counted = new Set<string>();
  constructor(session: CDPSession, isCounted: (url: string) => boolean) {
    session.on('Network.requestWillBeSent', (e) => {
      if (isCounted(e.request.url)) this.#counted.add(e.requestId);
    });
    session.on('Network.dataReceived', (e) => {
      if (this.#counted.has(e.requestId)) this.#files += e.encodedDataLength;
    });
    session.on('Network.loadingFinished', (e) => {
      if (!this.#counted.has(e.requestId)) return;
      this.#bytes += e.encodedDataLength;
      this.#requests += 1;
    });
  }
  take(): Omit<SiteCost, 'ms'> {
    const out = { bytes: this.#bytes, files: this.#files, requests: this.#requests };
    [this.#bytes, this.#files, this.#requests] = [0, 0, 0];
    return out;
  }
}

async function metered(
  browser: Browser,
  isCounted: (url: string) => boolean,
): Promise<{ readonly page: Page; readonly meter: Meter }> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  return { page, meter: new Meter(session, isCounted) };
}

/** Asks on the search page as a reader does, and waits until the answer stands there. @returns milliseconds */
const askOnPage = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (q) => {
    const root = document.querySelector('#tim-kiem') as HTMLElement;
    const input = root.querySelector('input') as HTMLInputElement;
    input.value = q;
    const begun = performance.now();
    const finished = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (root.dataset['searchState'] === 'done') resolve();
      }).observe(root, { attributeFilter: ['data-search-state'] });
    });
    root.querySelector('form')?.requestSubmit();
    await finished;
    return performance.now() - begun;
  }, query);

/** Milliseconds of each query after the first on one page; nothing is metered meanwhile, for metering takes time of its own. */
export async function siteLatency(
  browser: Browser,
  site: string,
  queries: readonly string[],
): Promise<readonly number[]> {
  const page = await (await browser.newContext()).newPage();
  const [first = '', ...next] = queries;
  await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(first)}`);
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  const out: number[] = [];
  for (const q of next) {
    await settle(page);
    out.push(await askOnPage(page, q));
  }
  await page.context().close();
  return out;
}

/** A cold visit to `/tim-kiem/?q=…` and a next query on the same page. Counted: every script, and everything of `/pagefind/`. */
export async function siteTraffic(
  browser: Browser,
  site: string,
  first: string,
  next: string,
): Promise<{ readonly cold: SiteCost; readonly next: SiteCost }> {
  const { page, meter } = await metered(browser, (url) => /\/pagefind\/|\.js(?:\?|$)/.test(url));
  const start = performance.now();
  await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(first)}`);
  await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
  const ms = performance.now() - start;
  await settle(page);
  const cold = { ...meter.take(), ms };
  const took = await askOnPage(page, next);
  await settle(page);
  const second = { ...meter.take(), ms: took };
  await page.context().close();
  return { cold, next: second };
}

/** Serves a folder and counts what it sends, a worker's requests included. */
async function countingServer(folder: string): Promise<{
  readonly address: string;
  readonly take: () => { readonly bytes: number; readonly requests: number };
  readonly close: () => void;
}> {
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    if (!existsSync(join(folder, pathname))) return response.writeHead(404).end();
    const isScript = pathname.endsWith('.js');
    const raw = readFileSync(join(folder, pathname));
    const body = isScript ? brotliCompressSync(raw) : raw;
    if (pathname.startsWith('/pagefind/')) {
      // 170 bytes of headers, as the site's server sends them.
      bytes += body.length + 170;
      requests += 1;
    }
    return response
      .writeHead(200, {
        'Content-Type': isScript
          ? 'text/javascript'
          : pathname.endsWith('.html')
            ? 'text/html'
            : 'application/octet-stream',
        ...(isScript ? { 'Content-Encoding': 'br' } : {}),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const take = (): { bytes: number; requests: number } => {
    const out = { bytes, requests };
    [bytes, requests] = [0, 0];
    return out;
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take,
    close: () => server.close(),
  };
}

/** The same with Pagefind's own script on a bare page, reading the ten results that its interface shows. */
export async function stockTraffic(
  browser: Browser,
  folder: string,
  first: string,
  next: string,
): Promise<{ readonly cold: Cost; readonly next: Cost }> {
  const server = await countingServer(folder);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/bare.html`);
  const ask = (q: string): Promise<number> =>
    page.evaluate(
      async ([query, module]) => {
        const begun = performance.now();
        const pagefind = (await import(module as string)) as {
          search: (q: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
        };
        const { results } = await pagefind.search(query as string);
        await Promise.all(results.slice(0, 10).map((r) => r.data()));
        return performance.now() - begun;
      },
      [q, '/pagefind/pagefind.js'],
    );
  const ms = await ask(first);
  await settle(page);
  const cold = { ...server.take(), ms };
  const took = await ask(next);
  await settle(page);
  const second = { ...server.take(), ms: took };
  await page.context().close();
  server.close();
  return { cold, next: second };
}
