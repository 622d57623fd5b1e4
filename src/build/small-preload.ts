import type { Plugin } from 'vite';

/** What Vite puts before a chunk that imports others later: the names of all the files these need. */
const listed = /const __vite__mapDeps=[^]*?m\.f=\[([^\]]*)\][^\n]*\n/;
/** An import of such a chunk, and which of the names it needs. */
const asks =
  /import\([`"']\.\/([\w.-]+)[`"']\)((?:(?!import\()[^])*?)__vite__mapDeps\(\[([\d,]*)\]\)/g;

/**
 * Shortens the lists of files that are requested along with a chunk by those that need no second request: the chunk itself, which is
 * imported in the same breath, and what has long been loaded because the chunk that asks imports it.
 * @param code of a chunk, as Vite leaves it
 * @param loaded names of the files that the chunk imports at once, and those that they do
 */
export function withoutLoaded(code: string, loaded: ReadonlySet<string>): string {
  const names = listed.exec(code)?.[1]?.match(/[^",]+/g);
  if (names === undefined || names === null) return code;
  const needed: string[] = [];
  const shorter = code.replace(asks, (_, own: string, between: string, places: string) => {
    const files = places
      .split(',')
      .map((place) => names[Number(place)] ?? '')
      .filter((name) => !name.endsWith(`/${own}`) && !loaded.has(name));
    for (const name of files) if (!needed.includes(name)) needed.push(name);
    const kept = files.map((name) => needed.indexOf(name)).join(',');
    return `import(\`./${own}\`)${between}${kept === '' ? '[]' : `__vite__mapDeps([${kept}])`}`;
  });
  return shorter.replace(listed, (head, all: string) =>
    needed.length === 0 ? '' : head.replace(all, needed.map((name) => `"${name}"`).join(',')),
  );
}

/**
 * Replaces Vite's preload helper, which requests all chunks of a dynamic import at once, with one a fifth of its 760 bytes: our chunks
 * have no style sheets, nonces or relative base. Every page carries the helper and the lists it reads; the size test of the longest text
 * guards them.
 */
export const smallPreload = (): Plugin => ({
  name: 'small-preload',
  enforce: 'pre',
  load: (id) =>
    id !== '\0vite/preload-helper.js'
      ? null
      : 'const asked={};export const __vitePreload=(load,files=[])=>{for(const file of files)asked[file]??=document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href:"/"+file}))??1;return load()}',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const importedBy = (name: string, seen: Set<string>): Set<string> => {
        const file = bundle[name];
        if (file?.type !== 'chunk') return seen;
        for (const next of file.imports)
          if (!seen.has(next)) {
            seen.add(next);
            importedBy(next, seen);
          }
        return seen;
      };
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = withoutLoaded(file.code, importedBy(file.fileName, new Set()));
    },
  },
});
