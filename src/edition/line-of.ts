import { existsSync, readFileSync } from 'node:fs';

/** Line (from 1) of a content file on which the needle first stands; undefined when it cannot be told. */
export function lineOf(file: string, needle: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex(
      (l) =>
        l.includes(needle) &&
        !new RegExp(`${needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\w-]`).test(l),
    );
  return line < 0 ? undefined : line + 1;
}
