// What the worker answers: pages from the network as long as it answers in time, everything else of the page's own build.
import { isImmutable, isPage, offlinePage } from '../../domain/offline/parts.ts';
import { dataOf, isOf } from './worker-data.ts';
import { keepRead, keptIn, keptPage } from './worker-kept.ts';
import { aheadId, buildOfPage, justCome, notePage } from './worker-pages.ts';
import { builtBy, isFile } from './worker-responses.ts';
import { ifStored, root, workerBuild } from './worker-world.ts';

/** How long a reader waits for the network, ms, when the page is there without it; who asks for it anew waits for the new one. */
const patience = 5000;
const patienceOfReload = 30_000;

/** A page: from the network, and from what is kept when no answer comes from there. */
export async function pageFor(event: FetchEvent, address: string): Promise<Response> {
  // What is fetched before anybody opens it was not read yet; its page says so once it is (register.ts).
  const isAhead = event.request.headers.get('sec-purpose')?.includes('prefetch') === true;
  // Safari before 16 does not tell which page will come.
  const id = (isAhead ? undefined : event.resultingClientId) ?? aheadId(address);
  const asked = (async () => {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    const isSites = response.ok || response.status === 404;
    // A page has come once it says of which build it is.
    return { response, build: isSites ? await builtBy(response) : undefined };
  })().catch(() => undefined);
  const isAnew = ['reload', 'no-cache'].includes(event.request.cache);
  const late = new Promise<undefined>((done) =>
    setTimeout(done, isAnew ? patienceOfReload : patience, undefined),
  );
  let come = await Promise.race([asked, late]);
  if (come === undefined || come.response.status >= 500) {
    const kept = await keptPage(address);
    if (kept === undefined) come = await asked;
    // Whoever opens it asks again.
    else if (isAhead) return Response.error();
    else {
      await notePage(id, kept[1]);
      // What comes too late for this time is there the next.
      event.waitUntil(
        asked.then((last) =>
          last?.build !== undefined && last.response.ok
            ? ifStored(keepRead(last.build, address, last.response))
            : undefined,
        ),
      );
      return kept[0];
    }
  }
  if (come === undefined) {
    if (isAhead) return Response.error();
    // As hosts do: the address of a page ends in a slash.
    if (/\/[^/.]+$/.test(address))
      return Response.redirect(`${address}/${new URL(event.request.url).search}`);
    const instead = isPage(address) ? await keptPage(root + offlinePage) : undefined;
    if (instead === undefined) return Response.error();
    await notePage(id, instead[1]);
    return instead[0];
  }
  const { response, build } = come;
  if (build !== undefined) {
    justCome.add(id);
    const keep =
      response.ok && !isAhead ? keepRead(build, address, response.clone()) : Promise.resolve();
    event.waitUntil(Promise.allSettled([notePage(id, build), keep]));
  }
  return response;
}

/** A file whose name changes with what is in it: from wherever it is. */
async function immutableFor(event: FetchEvent, build: string, address: string): Promise<Response> {
  const copy = await ifStored(caches.match(address));
  if (copy !== undefined) return copy;
  const response = await fetch(event.request);
  if (isFile(address, response))
    event.waitUntil(ifStored(keepRead(build, address, response.clone())));
  return response;
}

/** What a script of a page asks for: of the page's own build, or nothing. Scripts say what did not come. */
async function dataFor(event: FetchEvent, build: string, address: string): Promise<Response> {
  const copy = await keptIn(build, address);
  if (copy !== undefined) return copy;
  const path = address.slice(root.length);
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(event.request, { cache });
    if (!response.ok) return response;
    if (await isOf(build, path, response)) {
      event.waitUntil(ifStored(keepRead(build, address, response.clone())));
      return response;
    }
    const data = await ifStored(dataOf(build));
    // A file to take away, or of a release, which says itself what it is.
    if (!isPage(path) && data !== undefined && !(path in data)) return response;
  }
  return Response.error();
}

/** Any other file: what a script asks for is of the build of its page. */
export async function fileFor(event: FetchEvent, address: string): Promise<Response> {
  const build = await buildOfPage(event.clientId);
  if (isImmutable(address.slice(root.length)))
    return immutableFor(event, build ?? workerBuild, address);
  // Scripts ask with an empty destination, and for other scripts; icons and files to take away have nothing to be mixed with.
  if (build === undefined || !['', 'script'].includes(event.request.destination))
    return fetch(event.request);
  return dataFor(event, build, address);
}
