import type { TestProject } from 'vitest/node';
import { startServer } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    site: string;
  }
}

/** Serves dist/ on a free port while the browser tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const server = await startServer('dist');
  project.provide('site', server.address);
  return () => server.close();
}
