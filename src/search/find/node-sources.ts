import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { siteSources } from './site-sources.ts';
import type { PagefindModule } from './pagefind-engine.ts';
import type { Sources } from './sources.ts';

const web = globalThis.fetch;
/** What was read from an index since the last reset: file → bytes, as a host sends them. */
export const read = new Map<string, number>();

const sent = new Map<string, number>();
/** Hosts compress JSON; the index and its records are compressed already. */
function count(file: string, bytes: Buffer): void {
  const known = `${file} ${bytes.length}`;
  const size =
    sent.get(known) ?? (file.endsWith('.json') ? brotliCompressSync(bytes) : bytes).length;
  sent.set(known, size);
  read.set(file, size);
}

/** Pagefind fetches; from a folder, `fetch` must read files. */
globalThis.fetch = async (input: string | URL | Request, init?: RequestInit) => {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  const file = address.replace(/\?.*$/, '');
  if (!file.startsWith('/')) return web(input, init);
  const bytes = readFileSync(file);
  count(file, bytes);
  return new Response(bytes);
};

/** The site's own search over a built index, in Node. @param folder that holds pagefind.js */
export async function nodeSources(folder: string): Promise<Sources> {
  const base = `${resolve(folder)}/`;
  // A search that comes before Pagefind has begun looks for that every 50 ms: it is begun here, by asking for its filters (there are none).
  const begun: Promise<unknown>[] = [];
  const sources = await siteSources({
    read: async (path) => {
      const bytes = readFileSync(join(base, path));
      count(join(base, path), bytes);
      return bytes;
    },
    module: async () => {
      const { createInstance } = (await import(
        /* @vite-ignore */ pathToFileURL(join(base, 'pagefind.js')).href
      )) as PagefindModule;
      return {
        createInstance: (options) => {
          const instance = createInstance(options) as ReturnType<typeof createInstance> & {
            readonly filters: () => Promise<unknown>;
          };
          begun.push(instance.filters());
          return instance;
        },
      };
    },
    options: { basePath: base },
  });
  await Promise.all(begun);
  return sources;
}
