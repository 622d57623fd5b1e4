import { buildFile, isPage, offlinePage } from '../../domain/offline/parts.ts';
import { parsePage } from '../shared/parse-page.ts';
import { ahead } from './cache-names.ts';
import { names, root } from './own-site.ts';

/** A page that is kept because it was read. */
export interface ReadPage {
  readonly href: string;
  readonly title: string;
}

/** By cache and address: what is kept of a page of one build never has another title. */
const titles = new Map<string, string>();
async function titleOf(cache: Cache, name: string, url: string): Promise<string> {
  const key = `${name} ${url}`;
  const known = titles.get(key);
  if (known !== undefined) return known;
  const html = (await (await cache.match(url))?.text()) ?? '';
  const { title } = parsePage(html.slice(0, html.indexOf('</title>') + 8));
  const own = title.replace(/ · Đối chiếu$/, '');
  titles.set(key, own);
  return own;
}

/** The pages that were read, the latest first, each once. */
export async function readPages(): Promise<readonly ReadPage[]> {
  const pages = new Map<string, ReadPage>();
  for (const { name, kind } of (await names.all()).reverse()) {
    if (kind !== 'read') continue;
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (!isPage(url) || url === root + offlinePage || pages.has(url)) continue;
      pages.set(url, { href: url, title: await titleOf(cache, name, url) });
    }
  }
  return [...pages.values()];
}

/** What this page itself needs, and what tells nothing of what was read. @param path from the root of the site */
const isEveryReaders = (path: string): boolean =>
  path === offlinePage || path === buildFile || path.startsWith('_astro/');

/** Forgets the pages that were read, with the data that they asked for, and which pages were fetched ahead. */
export async function forgetReadPages(): Promise<void> {
  for (const { name, kind } of await names.all()) {
    if (kind !== 'read') continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys())
      if (!isEveryReaders(url.slice(root.length))) await cache.delete(url);
  }
  const ledger = await caches.open(names.ledger);
  for (const { url } of await ledger.keys())
    if (url.startsWith(names.note(ahead('')))) await ledger.delete(url);
}
