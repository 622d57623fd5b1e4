import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hashOf } from './own-hashes.ts';

const inlineStyle = /<style\b[^>]*>(.*?)<\/style>/gs;

/**
 * Takes a page's inline styles out into one file.
 * @param put keeps a style sheet and returns its address
 * @returns the page with a link in place of its styles, and without their hashes in its policy
 */
export function withLinkedStyles(html: string, put: (css: string) => string): string {
  const styles = [...html.matchAll(inlineStyle)].map(([, css]) => css ?? '');
  if (styles.length === 0) return html;
  const link = `<link rel="stylesheet" href="${put(styles.join('\n'))}">`;
  const [first = html, ...rest] = html.split(inlineStyle).filter((_, i) => i % 2 === 0);
  return styles.reduce(
    (page, css) => page.replace(` '${hashOf(css)}'`, ''),
    first + link + rest.join(''),
  );
}

/**
 * Pages of single clauses share one style sheet, which browsers keep; every other page carries its styles. Reasons and measurements:
 * build/DECISIONS.md.
 */
export const clauseStyles = (): AstroIntegration => ({
  name: 'clause-styles',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const sheets = new Map<string, string>();
      const put = (css: string) => {
        const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
        const address = `/_astro/clause.${hash}.css`;
        sheets.set(address, css);
        return address;
      };
      for (const { pathname } of pages) {
        if (!/^van-ban\/[^/]+\/[^/]+\/$/.test(pathname)) continue;
        const file = new URL(`${pathname}index.html`, dir);
        await writeFile(file, withLinkedStyles(await readFile(file, 'utf8'), put));
      }
      for (const [address, css] of sheets) await writeFile(new URL(`.${address}`, dir), css);
    },
  },
});
