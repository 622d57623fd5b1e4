// Of which build each open page is.
import { ahead } from './cache-names.ts';
import { noted } from './worker-kept.ts';
import { ifStored, names, world } from './worker-world.ts';

/** Of how many pages it is remembered which build they are of. The browser may bring one back that was left long ago. */
const mostNoted = 100;

/** Of which build the open pages are, by their ids; the ledger tells what this run of the worker has not seen. */
const pages = new Map<string, string>();

/** Notes of which build an open page is. @param id of the page, or `aheadId`; '' notes nothing */
export async function notePage(id: string, build: string): Promise<void> {
  if (id === '') return;
  pages.set(id, build);
  await ifStored(
    caches.open(names.ledger).then((ledger) => ledger.put(names.note(id), new Response(build))),
  );
}

/** Under which id it is noted of which build a page is that has no id of its own yet: it was fetched before anybody opened it. */
export const aheadId = (address: string): string => ahead(new URL(address).pathname);

/** Pages that the network gave after this worker had come: not older than it, whatever their build. */
export const justCome = new Set<string>();

/** The build that an open page is of; undefined when nobody noted it. @param id of the page */
export async function buildOfPage(id: string): Promise<string | undefined> {
  const known = pages.get(id) ?? (await noted(names.note(id)))?.text();
  if (known !== undefined) return known;
  const url = (await world.clients.get(id))?.url;
  if (url === undefined) return undefined;
  const asked = aheadId(url);
  return pages.get(asked) ?? (await noted(names.note(asked)))?.text();
}

/** Forgets pages that were left long ago. @returns the builds of those that are open */
export async function openBuilds(): Promise<ReadonlySet<string>> {
  const ledger = await caches.open(names.ledger);
  const open = new Set((await world.clients.matchAll({ includeUncontrolled: true })).map(byId));
  function byId({ id }: Client): string {
    return names.note(id);
  }
  const builds = new Set<string>();
  const notes = (await ledger.keys())
    .map(({ url }) => url)
    .filter((url) => url.startsWith(names.note('')));
  for (const [i, url] of notes.entries())
    if (open.has(url)) builds.add((await (await ledger.match(url))?.text()) ?? '');
    else if (i < notes.length - mostNoted) await ledger.delete(url);
  return builds;
}
