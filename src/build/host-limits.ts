import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostLimits } from '../domain/site/host-limits.ts';

/**
 * What the person who builds the site is told when free hosts will not take it.
 * @param files path and bytes of every file of the site
 * @returns null when they will
 */
export function beyondHosts(
  files: readonly { readonly path: string; readonly bytes: number }[],
): string | null {
  const large = files.filter((f) => f.bytes > hostLimits.bytes).map((f) => f.path);
  const said = [
    ...(files.length > hostLimits.files
      ? [`Trang có ${files.length} tệp, nhiều nơi miễn phí chỉ nhận ${hostLimits.files}.`]
      : []),
    ...(large.length > 0
      ? [
          `Nhiều nơi miễn phí không nhận tệp lớn hơn ${hostLimits.bytes / 2 ** 20} MiB: ${large.toSorted().join(', ')}.`,
        ]
      : []),
  ];
  return said.length === 0 ? null : said.join('\n');
}

/** Counts the finished site; nothing is refused, for another host may take it. */
export const withinHosts = (): AstroIntegration => ({
  name: 'host-limits',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = [];
      for (const path of await readdir(root, { recursive: true })) {
        const state = await stat(join(root, path));
        if (state.isFile()) files.push({ path, bytes: state.size });
      }
      const said = beyondHosts(files);
      if (said !== null) logger.warn(said);
    },
  },
});
