import { createHash } from 'node:crypto';
import { arrayOf, concat, itemsAt, readText, textOf } from './cbor.ts';
import { open, seal, type IndexFile } from './rechunk.ts';

/** Short: with the name before it, it only has to tell a record from its like, and to change when the record does. */
function named(name: string, bytes: Uint8Array, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(bytes).digest('base64url').replaceAll(/[-_]/g, '');
  for (let length = 3; length < hash.length; length++) if (!taken.has(`${name}-${hash.slice(0, length)}`.toLowerCase())) return `${name}-${hash.slice(0, length)}`;
  throw new Error(`Two records are the same to the last letter: "${name}".`);
}

/**
 * Pagefind names its records by a hash, and names are all that it tells of a record before that is read. This names them by what must be
 * known of them, with a shorter hash behind, in the files' names and in the table of contents (`pf_meta`).
 * @param nameOf what a record is called, from its own address; several may be called the same
 */
export function nameFragments(files: readonly IndexFile[], nameOf: (url: string) => string): readonly IndexFile[] {
  const meta = files.find((f) => f.path.endsWith('.pf_meta'));
  const [version, pages, ...rest] = meta === undefined ? [] : itemsAt(open(meta.content), 0);
  if (meta === undefined || version === undefined || pages === undefined) throw new Error('Pagefind wrote no table of contents. The names of its files have changed; see src/search/index/name-fragments.ts.');
  const names = new Map<string, string>();
  // In lower case, for some file systems know no other.
  const taken = new Set<string>();
  const renamed = files.map((file): IndexFile => {
    const [, folder = '', old] = /^(.*fragment\/)(.+)\.pf_fragment$/.exec(file.path) ?? [];
    if (old === undefined) return file;
    const bytes = open(file.content);
    const { url } = JSON.parse(new TextDecoder().decode(bytes)) as { url: string };
    const name = named(`${old.slice(0, old.indexOf('_') + 1)}${nameOf(url)}`, bytes, taken);
    taken.add(name.toLowerCase());
    names.set(old, name);
    return { path: `${folder}${name}.pf_fragment`, content: file.content };
  });
  const listed = itemsAt(pages, 0).map((page) => {
    const [name, ...more] = itemsAt(page, 0);
    const known = name === undefined ? undefined : names.get(readText(name));
    if (known === undefined) throw new Error('The table of contents of Pagefind names a record that it did not write. See src/search/index/name-fragments.ts.');
    return arrayOf([textOf(known), ...more]);
  });
  return renamed.map((file) => (file === meta ? { path: file.path, content: seal(concat([arrayOf([version, arrayOf(listed), ...rest])])) } : file));
}
