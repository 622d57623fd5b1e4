import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc, type Plugin } from 'vite';

/** A file of `src/` as it stands in a page: types and comments gone, names short; of JSON the blanks. @throws when it cannot be read as what its name says */
async function inlined(path: string): Promise<string> {
  const source = await readFile(path, 'utf8');
  if (path.endsWith('.json')) return JSON.stringify(JSON.parse(source));
  const { code } = await transformWithOxc(source, path);
  const small = await minify(path, code, {
    module: false,
    compress: true,
    mangle: { toplevel: true },
  });
  return small.code.trim();
}

/** `import words from './file.ts?inlined'`: the file as it stands in a page. */
export const inlineScript = (): Plugin => ({
  name: 'inline-script',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('?inlined')) return null;
    const path = id.slice(0, -'?inlined'.length);
    this.addWatchFile(path);
    return `export default ${JSON.stringify(await inlined(path))};`;
  },
});
