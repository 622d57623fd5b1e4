import type { BrowserContext, Page, Request } from 'playwright-core';
import { stepPatience } from './patience.ts';

/** What each page has asked for and has not got yet. */
const onTheWay = new WeakMap<Page, Set<Request>>();

/** Notes, for `settled`, what the pages of a context ask for. */
export function watchRequests(context: BrowserContext): void {
  context.on('page', (page) => {
    const open = new Set<Request>();
    onTheWay.set(page, open);
    page.on('request', (request) => {
      // What the page before had asked for comes no more.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
      // Of a prefetch that the browser gives up nothing is told.
      if (!('sec-purpose' in request.headers())) open.add(request);
    });
    const end = (request: Request) => open.delete(request);
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  });
}

/**
 * Runs in a page: ends when two frames are painted and all that waited to be done is.
 * @returns whether fonts or a search, which works beside the page, are at work, and how many files have come
 */
export async function atRest(): Promise<string> {
  // In a page without scripts no frame and no timer calls back.
  if (!matchMedia('(scripting: none)').matches)
    await new Promise((done) => {
      // Safari has no callback for idle time, nor has a page that is to be as in Safari.
      const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
      requestAnimationFrame(() => requestAnimationFrame(() => idle(done)));
    });
  const isBusy =
    document.fonts.status === 'loading' ||
    document.querySelector('[data-search-state=loading]') !== null;
  return `${isBusy ? 'busy' : 'idle'}, ${performance.getEntriesByType('resource').length} files`;
}

/**
 * Waits until a page has loaded, nothing that it asked for is on its way, and what came has asked for nothing more. "networkidle" would wait
 * half a second each time, and for ever for a prefetch that the browser gave up.
 * @param without files that never come, and whatever waits for them: they are not waited for
 * @throws what is still on its way when a step in a browser should be done
 */
export async function settled(page: Page, without?: RegExp): Promise<void> {
  await page.waitForLoadState('load');
  const requests = onTheWay.get(page) ?? new Set<Request>();
  const until = performance.now() + stepPatience;
  for (let before = ''; ;) {
    const now = await page.evaluate(atRest);
    const open = [...requests].filter((r) => without?.test(r.url()) !== true);
    if (open.length === 0 && now === before && (without !== undefined || now.startsWith('idle')))
      return;
    before = now;
    if (performance.now() > until)
      throw new Error(`Not settled: ${now}, ${open.map((r) => r.url()).join(' ')}`);
  }
}
