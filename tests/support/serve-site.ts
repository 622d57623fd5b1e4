import type { TestProject } from 'vitest/node';
import { startServer } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    site: string;
  }
}

/**
 * Serves dist/ on a free port while the browser tests run.
 * Set SLOW_SERVER (ms for each answer) to find tests that read before what they asked for has come; see also SLOW_CPU in browser.ts.
 */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const server = await startServer('dist', {
    delay: () => Number(process.env['SLOW_SERVER'] ?? 0),
  });
  project.provide('site', server.address);
  return () => server.close();
}
