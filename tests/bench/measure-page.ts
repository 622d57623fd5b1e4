import type { Browser } from 'playwright-core';

export interface Measured {
  /** Transferred body bytes by kind of resource. */
  readonly bytes: Record<'document' | 'stylesheet' | 'script' | 'font' | 'other', number>;
  readonly requests: number;
  /** Largest contentful paint, ms, median. */
  readonly lcp: number;
  /** Cumulative layout shift, the worst of the runs. */
  readonly cls: number;
}

/** Opens a page cold on a phone-sized screen, several times, and reads what the browser says. */
export async function measurePage(browser: Browser, url: string, runs: number): Promise<Measured> {
  const bytes = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  const lcps: number[] = [];
  let requests = 0;
  let cls = 0;
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
    });
    const page = await context.newPage();
    if (run === 0)
      page.on('requestfinished', (request) => {
        requests += 1;
        void request.sizes().then(({ responseBodySize }) => {
          const kind = request.resourceType();
          bytes[
            kind === 'document' || kind === 'stylesheet' || kind === 'script' || kind === 'font'
              ? kind
              : 'other'
          ] += responseBodySize;
        });
      });
    await page.goto(url, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(
      () =>
        new Promise<{ lcp: number; cls: number }>((resolve) => {
          let lcp = 0;
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const e of list.getEntries()) lcp = e.startTime;
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          new PerformanceObserver((list) => {
            for (const e of list.getEntries()) shift += (e as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve({ lcp, cls: shift }), 300);
        }),
    );
    lcps.push(seen.lcp);
    cls = Math.max(cls, seen.cls);
    await context.close();
  }
  return {
    bytes,
    requests,
    lcp: [...lcps].sort((a, b) => a - b)[Math.floor(lcps.length / 2)] ?? 0,
    cls,
  };
}
