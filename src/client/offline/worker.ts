// The service worker, bundled into /sw.js by build/offline/worker-file.ts. It keeps the pages that were read, and answers from them and from
// what the reader keeps by choice when there is no network. Every page is of one build and says which; whatever its scripts ask for comes
// from that build or not at all (client/DECISIONS.md, “Đọc khi không có mạng”).
import {
  buildFile,
  buildOf,
  isImmutable,
  offlinePage,
  shortHash,
  wholeMark,
  type BuildFiles,
} from '../../domain/offline/parts.ts';
import { cacheNames } from './cache-names.ts';
import type { Newer, PageLoaded } from './messages.ts';

/** The build that this worker came with: the build writes its name in. */
declare const BUILD: string;
const world = self as unknown as ServiceWorkerWorld;
const root = world.registration.scope;
const names = cacheNames(root);
const stored = (value: unknown): Response => new Response(JSON.stringify(value));

/** How long a reader waits for the network, ms, when the page is there without it. */
const patience = 5000;
/** How many pages that were read are kept. */
const mostRead = 150;

/** The build of a page; undefined for what is no page of the site. */
async function builtBy(response: Response): Promise<string | undefined> {
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return undefined;
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

/** What is kept of a file. @param address without query @param build the only one it may come from */
async function keptIn(build: string, address: string): Promise<Response | undefined> {
  for (const { name, kind } of (await names.all()).filter((c) => c.build === build)) {
    const cache = await caches.open(name);
    const copy = await cache.match(address);
    if (copy !== undefined && (kind === 'read' || (await cache.match(root + wholeMark))))
      return copy;
  }
  return undefined;
}

const builtBefore = async (): Promise<readonly string[]> => {
  const note = await (await caches.open(names.ledger)).match(`${root}builds`);
  return note === undefined ? [] : ((await note.json()) as readonly string[]);
};

/** A page as it was kept, of the newest build that has it. */
async function keptPage(address: string): Promise<[Response, build: string] | undefined> {
  const known = await builtBefore();
  const kept = [...new Set((await names.all()).map(({ build }) => build))];
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
const clientNote = (id: string) => `${root}client/${id}`;

async function notePage(id: string, build: string): Promise<void> {
  if (id === '') return;
  pages.set(id, build);
  await (await caches.open(names.ledger)).put(clientNote(id), new Response(build));
}

async function buildOfPage(id: string): Promise<string | undefined> {
  const build =
    pages.get(id) ?? (await (await caches.open(names.ledger)).match(clientNote(id)))?.text();
  return build;
}

/** Forgets the pages that are no longer open. @returns the builds of those that are */
async function openBuilds(): Promise<ReadonlySet<string>> {
  const ledger = await caches.open(names.ledger);
  const open = new Set((await world.clients.matchAll({ includeUncontrolled: true })).map(byId));
  function byId({ id }: Client): string {
    return clientNote(id);
  }
  const builds = new Set<string>();
  for (const { url } of await ledger.keys()) {
    if (!url.startsWith(clientNote(''))) continue;
    if (!open.has(url)) await ledger.delete(url);
    else builds.add((await (await ledger.match(url))?.text()) ?? '');
  }
  return builds;
}

/** Keeps a copy of what was read. The pages read longest ago make room. */
async function keepRead(build: string, address: string, copy: Response): Promise<void> {
  const cache = await caches.open(names.read(build));
  await cache.delete(address);
  await cache.put(address, copy);
  const read = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  for (const { url } of read.slice(0, -mostRead))
    if (url !== root + offlinePage) await cache.delete(url);
}

/** Which data files belong to a build; undefined when no worker of that build has said it. */
async function dataOf(build: string): Promise<BuildFiles['data'] | undefined> {
  const list = await keptIn(build, root + buildFile);
  return list === undefined ? undefined : ((await list.json()) as BuildFiles).data;
}

/** Whether a response is of a build. @param path from the root of the site */
async function isOf(build: string, path: string, response: Response): Promise<boolean> {
  if (path === '' || path.endsWith('/')) return (await builtBy(response)) === build;
  const hash = (await dataOf(build))?.[path];
  const body = await response.clone().arrayBuffer();
  return hash !== undefined && shortHash(await crypto.subtle.digest('SHA-256', body)) === hash;
}

/** A page: from the network, and from what is kept when no answer comes from there. */
async function pageFor(event: FetchEvent, address: string): Promise<Response> {
  const asked = (async () => (await event.preloadResponse) ?? (await fetch(event.request)))().catch(
    () => undefined,
  );
  const late = new Promise<undefined>((done) => setTimeout(done, patience, undefined));
  let response = await Promise.race([asked, late]);
  if (response === undefined || response.status >= 500) {
    const kept = await keptPage(address);
    if (kept !== undefined) {
      await notePage(event.resultingClientId, kept[1]);
      return kept[0];
    }
    response = await asked;
  }
  if (response === undefined) {
    const instead = address.endsWith('/') ? await keptPage(root + offlinePage) : undefined;
    if (instead === undefined) return Response.error();
    await notePage(event.resultingClientId, instead[1]);
    return instead[0];
  }
  const build = response.ok || response.status === 404 ? await builtBy(response) : undefined;
  if (build !== undefined) {
    const copy = response.ok ? response.clone() : undefined;
    const noted = notePage(event.resultingClientId, build);
    // A full disk takes nothing from who reads now.
    const kept = copy === undefined ? noted : keepRead(build, address, copy);
    event.waitUntil(Promise.allSettled([noted, kept]));
  }
  return response;
}

/** A file whose name changes with what is in it: from wherever it is. */
async function immutableFor(request: Request, build: string, address: string): Promise<Response> {
  const copy = await caches.match(address);
  if (copy !== undefined) return copy;
  const response = await fetch(request);
  // Some hosts answer a missing file with a page.
  if (response.ok && response.headers.get('content-type')?.startsWith('text/html') !== true)
    await keepRead(build, address, response.clone()).catch(() => undefined);
  return response;
}

/** What a script of a page asks for: of the page's own build, or nothing. Scripts say what did not come. */
async function dataFor(request: Request, build: string, address: string): Promise<Response> {
  const copy = await keptIn(build, address);
  if (copy !== undefined) return copy;
  const path = address.slice(root.length);
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(request, { cache });
    if (!response.ok) return response;
    if (await isOf(build, path, response)) {
      await keepRead(build, address, response.clone()).catch(() => undefined);
      return response;
    }
    const data = await dataOf(build);
    // A file to take away, or of a release, which says itself what it is.
    if (!path.endsWith('/') && path !== '' && data !== undefined && !(path in data))
      return response;
  }
  return Response.error();
}

async function fileFor(event: FetchEvent, address: string): Promise<Response> {
  const build = await buildOfPage(event.clientId);
  if (isImmutable(address.slice(root.length)))
    return immutableFor(event.request, build ?? BUILD, address);
  // Scripts ask with an empty destination, and for other scripts; icons and files to take away have nothing to be mixed with.
  if (build === undefined || !['', 'script'].includes(event.request.destination))
    return fetch(event.request);
  return dataFor(event.request, build, address);
}

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  // Who asks past the caches is answered by the network, and so is who asks for a piece of a file.
  if (
    request.method !== 'GET' ||
    !address.startsWith(root) ||
    request.cache === 'no-store' ||
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
    if (!response.ok) throw new Error(`${response.status} ${path}`);
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
  const keepsOlder = (await names.all()).some((c) => c.kind === 'kept' && c.build !== BUILD);
  page.postMessage({ keepsOlder: keepsOlder ? root + offlinePage : null } satisfies Newer);
}

async function activate(): Promise<void> {
  await world.registration.navigationPreload?.enable();
  const before = (await builtBefore()).filter((build) => build !== BUILD);
  const ledger = await caches.open(names.ledger);
  await ledger.put(`${root}builds`, stored([...before, BUILD].slice(-20)));
  const open = await openBuilds();
  // What was read of the build before serves until its pages are read anew.
  const needed = new Set([BUILD, before.at(-1), ...open]);
  for (const { name, kind, build } of await names.all())
    if (kind === 'read' && !needed.has(build) && before.includes(build)) await caches.delete(name);
  for (const client of await world.clients.matchAll({ includeUncontrolled: true }))
    await tellNewer(client, before);
}

/** A page has loaded. */
async function pageLoaded(page: Client, { build, files }: PageLoaded): Promise<void> {
  await notePage(page.id, build);
  await tellNewer(page, await builtBefore());
  for (const url of files) {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    const path = address.slice(root.length);
    if (!address.startsWith(root)) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok !== true || response.redirected) continue;
    if (isImmutable(path) || (await isOf(build, path, response)))
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
