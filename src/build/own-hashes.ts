import { createHash } from 'node:crypto';

const inline = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The hash by which a content security policy allows inline code. */
export const hashOf = (content: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * Removes from a page's policy every hash that the page does not use. Astro lists the inline styles and scripts of the whole site on every
 * page and cannot be told otherwise (build/DECISIONS.md); the shorter policy is stricter and saves 0.8 kB per page. Hashes are only
 * removed, never added.
 * @param inserted inline code that the page's scripts add later
 */
export function withOwnHashes(html: string, ...inserted: readonly string[]): string {
  const used = new Set(
    [...[...html.matchAll(inline)].map(([, , content]) => content ?? ''), ...inserted].map(
      (content) => `'${hashOf(content)}'`,
    ),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ '?sha256-[^' ;]+'?/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}
