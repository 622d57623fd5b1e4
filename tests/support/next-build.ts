import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOfflineParts } from '../../src/build/offline/offline-parts.ts';
import { moveUnderPath } from '../../src/build/under-path.ts';
import { buildOf, offlinePage } from '../../src/domain/offline/parts.ts';

/**
 * Makes of the built site another build, as a change of its content would.
 * @param to folder of the other build
 * @param changed files and what becomes of them, by path from the root of the site
 * @param base path under which the other stands on its host: "/doi-chieu"
 * @returns the names of both builds
 */
export async function nextBuild(
  to: string,
  changed: Readonly<Record<string, (content: string) => string>>,
  base = '',
): Promise<{ before: string; after: string }> {
  cpSync('dist', to, { recursive: true });
  const before = buildOf(readFileSync('dist/index.html', 'utf8')) ?? '';
  for (const file of globSync('**/*.html', { cwd: to }))
    rewrite(join(to, file), (html) => html.replace(` data-build="${before}"`, ''));
  for (const file of globSync(`${offlinePage}*.{bin,json}`, { cwd: to })) rmSync(join(to, file));
  rmSync(join(to, 'sw.js'));
  for (const [file, change] of Object.entries(changed)) rewrite(join(to, file), change);
  if (base !== '') await moveUnderPath(to, base);
  await makeOfflineParts(to, ['es2022']);
  return { before, after: buildOf(readFileSync(join(to, 'index.html'), 'utf8')) ?? '' };
}

function rewrite(path: string, change: (content: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
