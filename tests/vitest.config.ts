import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience, stepPatience } from './support/patience.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Hundreds of tests start a command or a build of its own: what Node made of our modules is kept for the next one.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');
const timeouts = { testTimeout: patience, hookTimeout: patience };

/**
 * Files of one project share what they load (the edition above all), so no test may change what another reads.
 * unit and content read the repository; search asks for every word of the texts and thorough starts commands and tries every lie, which takes
 * minutes; site reads the built site; browser opens it in Chromium, in Firefox and WebKitGTK where these are
 * installed, and builds some sites of its own.
 */
export default defineConfig({
  test: {
    root,
    // The browser's tests wait as much as they work: for the network to be idle, for a reader's patience to end.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      'tests/components/vitest.config.ts',
      { test: { ...timeouts, name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...timeouts,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...timeouts,
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...timeouts,
          name: 'thorough',
          include: ['tests/thorough/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...timeouts,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/support/build-site.ts',
        },
      },
      {
        test: {
          ...timeouts,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/support/have-browser.ts',
            'tests/support/build-site.ts',
            'tests/support/serve-site.ts',
          ],
          isolate: false,
          expect: { poll: { timeout: stepPatience } },
        },
      },
    ],
  },
});
