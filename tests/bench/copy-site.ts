import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of what a build needs, in a folder of its own. */
export function copySite(from: string, to: string): void {
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of [...parts, 'CONTRIBUTING.md', 'README.md', 'LICENSE', 'package-lock.json'])
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
}

/** Gives a copy the packages of `from`, and a cache of its own, which is empty. @param from absolute */
export function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')).filter((n) => n !== '.cache'))
    symlinkSync(join(from, 'node_modules', name), join(to, 'node_modules', name));
}

/** Every file of a finished site, by its path in it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
