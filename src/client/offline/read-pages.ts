import { offlinePage } from '../../domain/offline/parts.ts';
import { parsePage } from '../shared/parse-page.ts';
import { names, root } from './own-site.ts';

/** A page that is kept because it was read. */
export interface ReadPage {
  readonly href: string;
  readonly title: string;
}

/** The pages that were read, the latest first, each once. */
export async function readPages(): Promise<readonly ReadPage[]> {
  const pages = new Map<string, ReadPage>();
  for (const { name, kind } of (await names.all()).reverse()) {
    if (kind !== 'read') continue;
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (!url.endsWith('/') || url === root + offlinePage || pages.has(url)) continue;
      const html = (await (await cache.match(url))?.text()) ?? '';
      const { title } = parsePage(html.slice(0, html.indexOf('</title>') + 8));
      pages.set(url, { href: url, title: title.replace(/ · Đối chiếu$/, '') });
    }
  }
  return [...pages.values()];
}

/** Forgets the pages that were read; what this page itself needs stays. */
export async function forgetReadPages(): Promise<void> {
  for (const { name, kind } of await names.all()) {
    if (kind !== 'read') continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys())
      if (url.endsWith('/') && url !== root + offlinePage) await cache.delete(url);
  }
}
