import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc, type Plugin } from 'vite';

/** The content of a script or JSON file, minified for a page. @throws when the file is missing or has a syntax error */
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

/** `import script from './file.ts?inlined'` gives the minified content of the file, as a string to put inline in a page. */
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
