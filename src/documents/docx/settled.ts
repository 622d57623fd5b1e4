import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The library numbers links at random, counts bookmarks over all documents of a process, and notes the time: all are made the same for
 * the same document.
 */
export function settled(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const links = new Map<string, string>();
  const bookmarks = new Map<string, number>();
  const parts = Object.entries(unzipSync(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      const xml = strFromU8(bytes)
        .replace(/rId[a-z0-9_-]{15,}/g, (id) => {
          if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`);
          return links.get(id) ?? id;
        })
        .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
          tag.replace(/w:id="(\d+)"/, (_, id: string) => {
            if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
            return `w:id="${bookmarks.get(id) ?? 0}"`;
          }),
        )
        .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
        .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, '');
      return [path, strToU8(xml)];
    });
  return new Uint8Array(
    zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 9 }),
  );
}
