import { chromium, type Browser } from 'playwright-core';
import { quietFlags } from '../../src/build/browser.ts';
import { findBrowser } from './find-browser.ts';
import { stepPatience } from './patience.ts';
import { watchRequests } from './settled.ts';

/**
 * Starts Chromium without any traffic of its own, each step in it as patient as a busy machine needs. Close it when done.
 * Set SLOW_CPU (4: four times slower) to find tests that read before a page has done its work.
 */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...quietFlags],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    // What a service worker keeps would answer for a test that takes a file away; the tests of pages without network ask for it.
    if (options?.serviceWorkers !== 'allow')
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
    context.setDefaultTimeout(stepPatience);
    watchRequests(context);
    const rate = Number(process.env['SLOW_CPU'] ?? 1);
    if (rate > 1)
      context.on('page', (page) => {
        void context
          .newCDPSession(page)
          .then((devtools) => devtools.send('Emulation.setCPUThrottlingRate', { rate }))
          .catch(() => undefined);
      });
    return context;
  };
  return browser;
}
