// What is kept, and what is put there: pages that were read, what the reader keeps by choice, the ledger.
import { isPage, offlinePage, wholeMark } from '../../domain/offline/parts.ts';
import type { SiteCache } from './cache-names.ts';
import { builtBy } from './worker-responses.ts';
import { ifStored, names, root } from './worker-world.ts';

/** How many pages that were read are kept. */
const mostRead = 150;

/** @param address without query @param build of the cache */
async function keptAt(
  { name, kind, build }: SiteCache,
  address: string,
): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const copy = await cache.match(address);
  if (copy === undefined) return undefined;
  if (kind === 'kept' && (await cache.match(root + wholeMark)) === undefined) return undefined;
  // A page that does not say what it said when it was kept is none.
  return !isPage(address) || (await builtBy(copy)) === build ? copy : undefined;
}

/** The caches of the site that are there; none where the browser refuses storage. */
export const allCaches = async (): Promise<readonly SiteCache[]> =>
  (await ifStored(names.all())) ?? [];

/** What is kept of a file. @param address without query @param build the only one it may come from */
export async function keptIn(build: string, address: string): Promise<Response | undefined> {
  for (const cache of await allCaches()) {
    if (cache.build !== build) continue;
    const copy = await ifStored(keptAt(cache, address));
    if (copy !== undefined) return copy;
  }
  return undefined;
}

/** What the ledger says under an address. */
export const noted = (address: string): Promise<Response | undefined> =>
  ifStored(caches.open(names.ledger).then((ledger) => ledger.match(address)));

/** Builds of which a worker came before, the oldest first. */
export const builtBefore = async (): Promise<readonly string[]> => {
  const builds = (await noted(`${root}builds`))?.json() as Promise<readonly string[]> | undefined;
  return (builds === undefined ? undefined : await ifStored(builds)) ?? [];
};

/** A page as it was kept, of the newest build that has it. */
export async function keptPage(address: string): Promise<[Response, build: string] | undefined> {
  const known = await builtBefore();
  const kept = [...new Set((await allCaches()).map(({ build }) => build))];
  // A build that no worker came with yet is the newest.
  const newestFirst = kept.sort((a, b) => place(b) - place(a));
  function place(build: string): number {
    const at = known.indexOf(build);
    return at === -1 ? known.length : at;
  }
  for (const build of newestFirst) {
    const copy = await keptIn(build, address);
    if (copy !== undefined) return [copy, build];
  }
  return undefined;
}

/** Keeps a copy of what was read. The pages read longest ago make room. @throws when it does not come whole: what was kept of it stays */
export async function keepRead(build: string, address: string, copy: Response): Promise<void> {
  const whole = new Response(await copy.blob(), copy);
  const cache = await caches.open(names.read(build));
  // What is put anew is the latest.
  await cache.delete(address);
  await cache.put(address, whole);
  if (!isPage(address)) return;
  const read = (await cache.keys()).filter(({ url }) => isPage(url));
  for (const { url } of read.slice(0, -mostRead))
    if (url !== root + offlinePage) await cache.delete(url);
}
