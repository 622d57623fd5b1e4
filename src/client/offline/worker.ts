// The service worker, bundled into /sw.js by build/offline/worker-file.ts. It keeps the pages that were read, and answers from them and from
// what the reader keeps by choice when there is no network. Every page is of one build and says which; whatever its scripts ask for comes
// from that build or not at all (client/DECISIONS.md, “Đọc khi không có mạng”).
import {
  buildFile,
  buildOf,
  hexOf,
  isImmutable,
  isPage,
  offlinePage,
  shortHash,
  wholeMark,
  type BuildFiles,
} from '../../domain/offline/parts.ts';
import { ahead, cacheNames, type SiteCache } from './cache-names.ts';
import type { Newer, PageLoaded } from './messages.ts';

/** The build that this worker came with: the build writes its name in. */
declare const BUILD: string;
const world = self as unknown as ServiceWorkerWorld;
const root = world.registration.scope;
const names = cacheNames(root);
const stored = (value: unknown): Response => new Response(JSON.stringify(value));

/** How long a reader waits for the network, ms, when the page is there without it; who asks for it anew waits for the new one. */
const patience = 5000;
const patienceOfReload = 30_000;
/** How many pages that were read are kept. */
const mostRead = 150;
/** Of how many pages it is remembered which build they are of. The browser may bring one back that was left long ago. */
const mostNoted = 100;

/** What storage says. A browser that keeps nothing, or nothing that can be read, takes nothing from who reads with network. */
const ifStored = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

const isHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') === true;

/** Whether an answer can be the file of such a name: some hosts, and what stands between, answer a script or a style with a page or with words. */
function isFile(path: string, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  const is = path.endsWith('.js') ? /javascript/ : path.endsWith('.css') ? /css/ : null;
  return response.ok && (is === null ? !isHtml(response) : is.test(type));
}

/** The build of a page; undefined for what is no page of the site. */
async function builtBy(response: Response): Promise<string | undefined> {
  if (!isHtml(response)) return undefined;
  const reader = response.clone().body?.getReader();
  const decoder = new TextDecoder();
  let html = '';
  while (reader !== undefined && html.length < 200) {
    const { value, done } = await reader.read();
    if (done) break;
    html += decoder.decode(value, { stream: true });
    // A page says it in its second tag.
    if (html.includes('<head')) break;
  }
  void reader?.cancel();
  return buildOf(html);
}

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

const allCaches = async (): Promise<readonly SiteCache[]> => (await ifStored(names.all())) ?? [];

/** What is kept of a file. @param address without query @param build the only one it may come from */
async function keptIn(build: string, address: string): Promise<Response | undefined> {
  for (const cache of await allCaches()) {
    if (cache.build !== build) continue;
    const copy = await ifStored(keptAt(cache, address));
    if (copy !== undefined) return copy;
  }
  return undefined;
}

/** What the ledger says under an address. */
const noted = (address: string): Promise<Response | undefined> =>
  ifStored(caches.open(names.ledger).then((ledger) => ledger.match(address)));

const builtBefore = async (): Promise<readonly string[]> => {
  const builds = (await noted(`${root}builds`))?.json() as Promise<readonly string[]> | undefined;
  return (builds === undefined ? undefined : await ifStored(builds)) ?? [];
};

/** A page as it was kept, of the newest build that has it. */
async function keptPage(address: string): Promise<[Response, build: string] | undefined> {
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

/** Of which build the open pages are, by their ids; the ledger tells what this run of the worker has not seen. */
const pages = new Map<string, string>();

async function notePage(id: string, build: string): Promise<void> {
  if (id === '') return;
  pages.set(id, build);
  await ifStored(
    caches.open(names.ledger).then((ledger) => ledger.put(names.note(id), new Response(build))),
  );
}

/** Under which id it is noted of which build a page is that has no id of its own yet: it was fetched before anybody opened it. */
const aheadId = (address: string): string => ahead(new URL(address).pathname);

/** Pages that the network gave after this worker had come: not older than it, whatever their build. */
const justCome = new Set<string>();

async function buildOfPage(id: string): Promise<string | undefined> {
  const known = pages.get(id) ?? (await noted(names.note(id)))?.text();
  if (known !== undefined) return known;
  const url = (await world.clients.get(id))?.url;
  if (url === undefined) return undefined;
  const asked = aheadId(url);
  return pages.get(asked) ?? (await noted(names.note(asked)))?.text();
}

/** Forgets pages that were left long ago. @returns the builds of those that are open */
async function openBuilds(): Promise<ReadonlySet<string>> {
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

/** Keeps a copy of what was read. The pages read longest ago make room. @throws when it does not come whole: what was kept of it stays */
async function keepRead(build: string, address: string, copy: Response): Promise<void> {
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

/** What `dataOf` has found out. */
const dataOfBuilds = new Map<string, BuildFiles['data']>();

/** Which data files belong to a build; undefined when neither what is kept nor the host says it. */
async function dataOf(build: string): Promise<BuildFiles['data'] | undefined> {
  const known = dataOfBuilds.get(build);
  if (known !== undefined) return known;
  const address = root + buildFile;
  const kept = await keptIn(build, address);
  // A page that came before the worker of its build.
  const list = kept ?? (await fetch(address, { cache: 'no-store' }));
  if (!list.ok) return undefined;
  const copy = list.clone();
  const files = (await list.json()) as BuildFiles;
  if (files.build !== build) return undefined;
  if (kept === undefined) await ifStored(keepRead(build, address, copy));
  dataOfBuilds.set(build, files.data);
  return files.data;
}

/** Whether a response is of a build. @param path from the root of the site */
async function isOf(build: string, path: string, response: Response): Promise<boolean> {
  if (isPage(path)) return (await builtBy(response)) === build;
  const hash = (await ifStored(dataOf(build)))?.[path];
  if (hash === undefined) return false;
  const body = await response.clone().arrayBuffer();
  return shortHash(hexOf(await crypto.subtle.digest('SHA-256', body))) === hash;
}

/** A page: from the network, and from what is kept when no answer comes from there. */
async function pageFor(event: FetchEvent, address: string): Promise<Response> {
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

async function fileFor(event: FetchEvent, address: string): Promise<Response> {
  const build = await buildOfPage(event.clientId);
  if (isImmutable(address.slice(root.length))) return immutableFor(event, build ?? BUILD, address);
  // Scripts ask with an empty destination, and for other scripts; icons and files to take away have nothing to be mixed with.
  if (build === undefined || !['', 'script'].includes(event.request.destination))
    return fetch(event.request);
  return dataFor(event, build, address);
}

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  // Who asks past the caches is answered by the network, and so is who asks for a piece of a file, and a page inside another.
  if (
    request.method !== 'GET' ||
    !address.startsWith(root) ||
    request.cache === 'no-store' ||
    (request.mode === 'navigate' && request.destination !== 'document') ||
    request.headers.has('range')
  )
    return;
  event.respondWith(
    request.mode === 'navigate' ? pageFor(event, address) : fileFor(event, address),
  );
});

/** @throws when something does not come, or is of another build: the browser then tries again at a later page */
async function install(): Promise<void> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(root + path, isImmutable(path) ? {} : { cache: 'no-store' });
    if (!response.ok || (isImmutable(path) && !isFile(path, response)))
      throw new Error(`${response.status} ${path}`);
    return response;
  };
  const list = await get(buildFile);
  const { build, shell } = (await list.clone().json()) as BuildFiles;
  if (build !== BUILD) throw new Error(`${build} is not ${BUILD}.`);
  const page = await get(offlinePage);
  if ((await builtBy(page)) !== BUILD) throw new Error('The page is of another build.');
  const cache = await caches.open(names.read(BUILD));
  await cache.put(root + buildFile, list);
  await cache.put(root + offlinePage, page);
  await Promise.all(shell.map(async (path) => cache.put(root + path, await get(path))));
  // No page notices: each goes on with its own build.
  await world.skipWaiting();
}

/** Tells a page of an older build that there is a newer one. A page of a build that this worker does not know is newer itself. */
async function tellNewer(page: Client, before: readonly string[]): Promise<void> {
  const build = await buildOfPage(page.id);
  if (build === undefined || build === BUILD || !before.includes(build)) return;
  // A host that went back to an older build has nothing newer.
  if (justCome.has(page.id) || justCome.has(aheadId(page.url))) return;
  const keepsOlder = (await allCaches()).some((c) => c.kind === 'kept' && c.build !== BUILD);
  page.postMessage({ keepsOlder: keepsOlder ? root + offlinePage : null } satisfies Newer);
}

async function activate(): Promise<void> {
  // In Firefox (153) a request ahead that fails takes the whole navigation with it, whatever the worker answers.
  if (!navigator.userAgent.includes('Firefox/'))
    await world.registration.navigationPreload?.enable();
  const all = await names.all();
  const there = new Set(all.map(({ build }) => build));
  // A build that no worker came with came before this one as well.
  const before = [...new Set([...(await builtBefore()), ...there])].filter(
    (build) => build !== BUILD && there.has(build),
  );
  const ledger = await caches.open(names.ledger);
  await ledger.put(`${root}builds`, stored([...before, BUILD]));
  const open = await openBuilds();
  // What was read of the build before serves until its pages are read anew.
  const needed = new Set([BUILD, before.at(-1), ...open]);
  for (const { name, kind, build } of all)
    if (kind === 'read' && !needed.has(build)) await caches.delete(name);
  for (const client of await world.clients.matchAll({ includeUncontrolled: true }))
    await tellNewer(client, before);
}

/** A page has loaded. */
async function pageLoaded(page: Client, { build, files }: PageLoaded): Promise<void> {
  await notePage(page.id, build);
  await tellNewer(page, await builtBefore());
  const read = await caches.open(names.read(build));
  for (const url of files) {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    const path = address.slice(root.length);
    if (!address.startsWith(root) || (await read.match(address)) !== undefined) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok !== true || response.redirected) continue;
    if (isImmutable(path) ? isFile(path, response) : await isOf(build, path, response))
      await keepRead(build, address, response);
  }
  await openBuilds();
}

world.addEventListener('install', (event) => {
  event.waitUntil(install());
});
world.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
world.addEventListener('message', (event) => {
  const { source, data } = event;
  if (source !== null) event.waitUntil(pageLoaded(source, data as PageLoaded));
});
