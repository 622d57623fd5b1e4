import type { BrowserContext, Route } from 'playwright-core';

/** The ways in which a file does not come. */
export const failures: Readonly<Record<string, (route: Route) => Promise<void> | void>> = {
  'answers 404': (route) =>
    route.fulfill({
      status: 404,
      contentType: 'text/html',
      body: '<!doctype html><title>Không có trang này</title>',
    }),
  'answers 503': (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'busy' }),
  'brings another page': (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><title>Wi-Fi của quán</title>',
    }),
  'brings nonsense of its own type': (route) =>
    route.fulfill({
      status: 200,
      contentType: /\.js(?:\?|$)/.test(route.request().url())
        ? 'text/javascript'
        : 'application/json',
      body: '{"a":',
    }),
  'is empty': (route) =>
    route.fulfill({ status: 200, contentType: 'application/octet-stream', body: '' }),
  'is cut off': (route) => route.abort('connectionreset'),
  'is blocked': (route) => route.abort('blockedbyclient'),
  'never answers': () => undefined,
};

/** Lets the files fail in one way. @returns heals them */
export async function failing(
  context: BrowserContext,
  files: RegExp,
  how: string,
): Promise<() => void> {
  let healed = false;
  await context.route(files, (route) => (healed ? route.continue() : failures[how]?.(route)));
  return () => {
    healed = true;
  };
}
