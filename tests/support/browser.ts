import { chromium, type Browser } from 'playwright-core';
import { quietFlags } from '../../src/build/browser.ts';
import { findBrowser } from './find-browser.ts';
import { stepPatience } from './patience.ts';

/** Starts Chromium without any traffic of its own, each step in it as patient as a busy machine needs. Close it when done. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...quietFlags],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    // What a service worker keeps would answer for a test that takes the network away; the tests of pages without network let it in.
    const context = await newContext({ serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(stepPatience);
    return context;
  };
  return browser;
}
