import { cacheNames } from './cache-names.ts';

declare const BUILD: string;
/** The build that this worker came with: the build writes its name in. */
export const workerBuild = BUILD;
export const world = self as unknown as ServiceWorkerWorld;
/** The address of the site, with a slash at its end. */
export const root = world.registration.scope;
export const names = cacheNames(root);

/** What storage says. A browser that keeps nothing, or nothing that can be read, takes nothing from who reads with network. */
export const ifStored = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch(() => undefined);
