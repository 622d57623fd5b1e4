import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A busy machine takes its time; ms after which a test is held to hang. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * Files of one project share what they load (the edition above all), so no test may change what another reads.
 * unit and content read the repository; site reads the built site; browser opens it in Chromium.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // The browser's tests wait as much as they work: for the network to be idle, for a reader's patience to end.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      'tests/components/vitest.config.ts',
      { test: { ...patience, name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...patience,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/support/build-site.ts',
        },
      },
      {
        test: {
          ...patience,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts', 'tests/support/serve-site.ts'],
          isolate: false,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
