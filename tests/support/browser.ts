import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts Chromium without any traffic of its own. Close it when done. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
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
