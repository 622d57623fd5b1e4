import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * Where a program of this machine is, by its name: the first on the PATH, as a shell finds it. No system's own finder ("which", "where") is asked.
 * @returns undefined when there is none
 */
export function programNamed(
  name: string,
  { PATH = '', PATHEXT = '' }: Readonly<Record<string, string | undefined>> = process.env,
  system: NodeJS.Platform = process.platform,
): string | undefined {
  const endings = system === 'win32' ? (PATHEXT === '' ? '.EXE' : PATHEXT).split(';') : [''];
  return PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isProgram);
}

/** Arguments that let the Node that runs this run Astro, without npx or a shell: what stands in `node_modules/.bin` is another thing on every system. */
export const astroProgram = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
