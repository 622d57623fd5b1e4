import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { stepPatience } from './patience.ts';

/** Starts Chromium without any traffic of its own, each step in it as patient as a busy machine needs. Close it when done. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Letters are as wide as they were drawn, as on a reader's screen.
      '--font-render-hinting=none',
    ],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(stepPatience);
    return context;
  };
  return browser;
}
