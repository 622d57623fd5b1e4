import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathOf } from '../model/addresses.ts';

/** Files that browsers and hosts read the site's own addresses from. Feeds and texts to take away give whole addresses, which hold anywhere. */
const kinds = new Set(['.html', '.css', '.js', '.json', '.webmanifest']);

/** Puts an address at its place in the content of a file, by the ending of its name (".html"). */
type Placed = (content: string, ending: string) => string;

/**
 * Puts what a finished site says of its own addresses under a path of its host: `/van-ban/` becomes `/doi-chieu/van-ban/`.
 * @param base the path without a slash at its end: "/doi-chieu"
 * @param names what stands at the root of the finished site; an address of the site begins with one of them
 */
function underPath(base: string, names: readonly string[]): Placed {
  const name = `(?:${names.map((n) => n.replaceAll('.', '\\.')).join('|')})`;
  // An address begins a string, a style's url() or a redirect, or follows what a template puts in front of it: `${origin}/tim-kiem/`.
  const address = `(?<=["'\`}]|&quot;|url\\(|; ?url=)/(?=${name}(?:[/?#"'\`)]|&quot;))`;
  const home = `(?<=\\s(?:href|action|content)="|"(?:id|start_url|scope)": ?"|; ?url=)/(?=["?#])`;
  /** An address that readers see, alone in its element: `<code>/tai-ve/</code>`. */
  const shown = `(?<=>)/(?=${name}(?:/[^<>\\s]*)?<)`;
  // One pass each: what is under the path already may look like an address of the site, for one of its folders is /doi-chieu/.
  const inCode = (code: string) =>
    code.replace(new RegExp(`${address}|(?<=\\bhref:["'\`])/(?=["'\`])`, 'g'), `${base}/`);
  const inMarkup = (html: string) =>
    html.replace(new RegExp(`${address}|${home}|${shown}`, 'g'), `${base}/`);

  // Inline code holds no address (build/DECISIONS.md), so the policy of a page goes on naming it by its hash.
  return (content, ending) =>
    ending === '.html' || ending === '.webmanifest' ? inMarkup(content) : inCode(content);
}

/** The paths of `public/_headers` under a path of the host. */
const headersUnderPath = (headers: string, base: string): string =>
  headers.replace(/^\//gm, `${base}/`);

/** Puts every file of a finished site under a path. @param folder where the site was built @param base "/doi-chieu" */
export async function moveUnderPath(folder: string | URL, base: string): Promise<void> {
  const placed = underPath(base, await readdir(folder));
  const root = folder instanceof URL ? fileURLToPath(folder) : folder;
  for (const file of await readdir(root, { recursive: true })) {
    const ending = extname(file);
    // Open data say what they are by their hashes (datapackage.json), and give whole addresses.
    if (!kinds.has(ending) || /^(?:du-lieu|tai-ve|nguon)[\\/].*(?<!index\.html)$/.test(file))
      continue;
    const path = join(root, file);
    const content = await readFile(path, 'utf8');
    const now = placed(content, ending);
    if (now !== content) await writeFile(path, now);
  }
  const headers = join(root, '_headers');
  await writeFile(headers, headersUnderPath(await readFile(headers, 'utf8'), base));
}

/**
 * A site that stands in a folder of its host (SITE_URL=https://x.github.io/doi-chieu/) is built as at the root of one, and its finished
 * files are then put under the path; reasons: build/DECISIONS.md. It comes after whatever writes addresses of the site, and before what is made
 * of the files as they are served (offline/offline-parts.ts).
 * @param site the address of this build, if it has one
 */
export const sitePath = (site: string | undefined): AstroIntegration => {
  const base = pathOf(site);
  return {
    name: 'site-path',
    hooks: {
      // `npm start` serves the site where it says it is.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview' && base !== '') updateConfig({ base });
      },
      'astro:build:done': async ({ dir }) => {
        if (base !== '') await moveUnderPath(dir, base);
      },
    },
  };
};
