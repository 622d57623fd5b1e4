import { readFileSync, statSync, type Stats } from 'node:fs';

const stateOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string =>
  [size, mtimeMs, ctimeMs, ino].join(' ');

/** Two changes so near each other may bear one time, for clocks of disks are coarse; ms. */
const coarse = 2000;

/**
 * What is made of the words of a file, made once while the file stays as it is: a thousand faults of one file do not read it a
 * thousand times. Of a file that was just written it is made anew each time.
 * @returns what was made; undefined when there is no such file
 */
export function perFile<Made>(make: (source: string) => Made): (file: string) => Made | undefined {
  const known = new Map<string, { readonly state: string; readonly made: Made }>();
  return (file) => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.isFile() !== true) return undefined;
    const state = stateOf(now);
    const before = known.get(file);
    if (before?.state === state) return before.made;
    const made = make(readFileSync(file, 'utf8'));
    if (Date.now() - now.ctimeMs > coarse) known.set(file, { state, made });
    return made;
  };
}
