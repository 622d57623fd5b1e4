import { arrayOf, concat, itemsAt, readText, textOf } from './cbor.ts';
import { open, seal, type IndexFile } from './rechunk.ts';
import { versionOf } from './version-of.ts';

const recordPath = /^(.*fragment\/)(.+)\.pf_fragment$/;
const isRecord = ({ path }: IndexFile): boolean => recordPath.test(path);

/**
 * Pagefind names its records by a hash, and names are all that it tells of a record before that is read. This names them by what must be
 * known of them, with the version of the whole and a number behind, in the files' names and in the table of contents (`pf_meta`), which every
 * search loads: one version for all is read once, where a hash each would not pack.
 * @param nameOf what a record is called, from its own address; several may be called the same
 */
export function nameFragments(
  files: readonly IndexFile[],
  nameOf: (url: string) => string,
): readonly IndexFile[] {
  const meta = files.find((f) => f.path.endsWith('.pf_meta'));
  const [version, pages, ...rest] = meta === undefined ? [] : itemsAt(open(meta.content), 0);
  if (meta === undefined || version === undefined || pages === undefined)
    throw new Error(
      'Pagefind wrote no table of contents. The names of its files have changed; see src/search/build/name-fragments.ts.',
    );
  const listed = itemsAt(pages, 0).map((page) => itemsAt(page, 0));
  const places = new Map(listed.map(([name], i) => [name === undefined ? '' : readText(name), i]));
  const edition = versionOf(files.filter(isRecord));
  const names = new Map<string, string>();
  const renamed = files.map((file): IndexFile => {
    const [, folder = '', old] = recordPath.exec(file.path) ?? [];
    if (old === undefined) return file;
    const { url } = JSON.parse(new TextDecoder().decode(open(file.content))) as { url: string };
    const name = `${old.slice(0, old.indexOf('_') + 1)}${nameOf(url)}-${edition}${places.get(old)?.toString(36)}`;
    names.set(old, name);
    return { path: `${folder}${name}.pf_fragment`, content: file.content };
  });
  const known = listed.map(([name, ...more]) => {
    const own = name === undefined ? undefined : names.get(readText(name));
    if (own === undefined)
      throw new Error(
        'The table of contents of Pagefind names a record that it did not write. See src/search/build/name-fragments.ts.',
      );
    return arrayOf([textOf(own), ...more]);
  });
  return renamed.map((file) =>
    file === meta
      ? { path: file.path, content: seal(concat([arrayOf([version, arrayOf(known), ...rest])])) }
      : file,
  );
}
