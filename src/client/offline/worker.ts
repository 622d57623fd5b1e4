// The service worker, bundled into /sw.js by build/offline/worker-file.ts. It keeps the pages that were read, and answers from them and from
// what the reader keeps by choice when there is no network. Every page is of one build and says which; whatever its scripts ask for comes
// from that build or not at all (client/DECISIONS.md, “Đọc khi không có mạng”).
import {
  buildFile,
  isImmutable,
  offlinePage,
  type BuildFiles,
} from '../../domain/offline/parts.ts';
import type { Newer, PageLoaded } from './messages.ts';
import { fileFor, pageFor } from './worker-answers.ts';
import { isOf } from './worker-data.ts';
import { allCaches, builtBefore, keepRead } from './worker-kept.ts';
import { aheadId, buildOfPage, justCome, notePage, openBuilds } from './worker-pages.ts';
import { builtBy, isFile } from './worker-responses.ts';
import { names, root, workerBuild, world } from './worker-world.ts';

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
  if (build !== workerBuild) throw new Error(`${build} is not ${workerBuild}.`);
  const page = await get(offlinePage);
  if ((await builtBy(page)) !== workerBuild) throw new Error('The page is of another build.');
  const cache = await caches.open(names.read(workerBuild));
  await cache.put(root + buildFile, list);
  await cache.put(root + offlinePage, page);
  await Promise.all(shell.map(async (path) => cache.put(root + path, await get(path))));
  // No page notices: each goes on with its own build.
  await world.skipWaiting();
}

/** Tells a page of an older build that there is a newer one. A page of a build that this worker does not know is newer itself. */
async function tellNewer(page: Client, before: readonly string[]): Promise<void> {
  const build = await buildOfPage(page.id);
  if (build === undefined || build === workerBuild || !before.includes(build)) return;
  // A host that went back to an older build has nothing newer.
  if (justCome.has(page.id) || justCome.has(aheadId(page.url))) return;
  const keepsOlder = (await allCaches()).some((c) => c.kind === 'kept' && c.build !== workerBuild);
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
    (build) => build !== workerBuild && there.has(build),
  );
  const ledger = await caches.open(names.ledger);
  await ledger.put(`${root}builds`, new Response(JSON.stringify([...before, workerBuild])));
  const open = await openBuilds();
  // What was read of the build before serves until its pages are read anew.
  const needed = new Set([workerBuild, before.at(-1), ...open]);
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
