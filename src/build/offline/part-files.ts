import { gzipSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import {
  buildFile,
  framePart,
  offlinePage,
  restPart,
  servedAt,
  type Part,
} from '../../domain/offline/parts.ts';
import { sha256, type SiteFile } from './site-files.ts';

/** A part's file holds no more than this before compression, so that an old phone can unpack it. */
const most = 8 * 2 ** 20;

/** Pages and data that are not kept: pages inside other people's pages, files to take away, what scripts do not ask for. */
const left = /^(?:nhung|tai-ve|nguon|anh|du-lieu\/(?!index\.html$|trich-dan\/))/;
/** What any page may need: its scripts, and what these ask about all texts when a citation is typed or read aloud. */
const frame =
  /^_astro\/|^favicon\.svg$|^manifest\.webmanifest$|^du-lieu\/(?:texts|provinces|glossary)\.json$/;
const asked = /\.(?:html|json|pagefind|pf_\w+)$|^pagefind\/pagefind\.js$/;

/** The name of the part that a file of the site belongs to; null for one that is not kept. @param texts slugs */
export function partOf(path: string, texts: ReadonlySet<string>): string | null {
  if (frame.test(path) || path === `${offlinePage}index.html` || path === buildFile)
    return framePart;
  if (left.test(path) || !asked.test(path)) return null;
  const [, slug = ''] =
    /^(?:van-ban|du-lieu\/trich-dan|so-trich)\/([^/.]+)(?:\/|\.json$)/.exec(path) ?? [];
  return texts.has(slug) ? slug : restPart;
}

/** @returns the files of one part, in pieces of at most `most` bytes */
function pieces(files: readonly SiteFile[]): readonly (readonly SiteFile[])[] {
  const made: SiteFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (made.length === 0 || room < file.bytes.length) {
      made.push([]);
      room = most;
    }
    made.at(-1)?.push(file);
    room -= file.bytes.length;
  }
  return made;
}

/** One file: a ZIP without compression, so that gzip sees what the pages have in common. The same files give the same bytes. */
function packed(files: readonly SiteFile[]): Buffer {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [servedAt(path), bytes]),
  );
  return gzipSync(zipSync(entries, { level: 0, mtime: new Date(2000, 0, 1, 12) }), { level: 9 });
}

/** What readers may keep, and the files that bring it. @param titles of texts, by slug, in the order of the edition */
export function partFiles(
  files: readonly SiteFile[],
  titles: ReadonlyMap<string, string>,
): { readonly parts: readonly Part[]; readonly made: readonly SiteFile[] } {
  const made: SiteFile[] = [];
  const slugs = new Set(titles.keys());
  const parts = [framePart, ...slugs, restPart].map((name): Part => {
    const own = files.filter(({ path }) => partOf(path, slugs) === name);
    return {
      name,
      title: titles.get(name) ?? name,
      size: own.reduce((sum, { bytes }) => sum + bytes.length, 0),
      files: pieces(own).map((piece, i) => {
        const bytes = packed(piece);
        const hash = sha256(bytes);
        // An ending that no server takes for a compressed page.
        const file = `${offlinePage}${name}-${i + 1}.${hash.slice(0, 8)}.bin`;
        made.push({ path: file, bytes });
        return { file, bytes: bytes.length, sha256: hash };
      }),
    };
  });
  return { parts, made };
}
