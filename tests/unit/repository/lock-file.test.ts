import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The entry that a package at `path` gets for a name: its own folder first, then each one above. */
function entryOf(path: string, name: string): Locked | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found !== undefined || at === '') return found;
  }
}

const optional = Object.entries(packages).flatMap(([path, p]) =>
  Object.keys(p.optionalDependencies ?? {}).map((name) => ({
    of: path,
    name,
    entry: entryOf(path, name),
  })),
);

test('the lock file holds every optional package, whatever system wrote it: `npm ci` works and `npm install` adds none', () => {
  expect(optional.length).toBeGreaterThan(50);
  expect(optional.filter((o) => o.entry === undefined).map((o) => `${o.of}: ${o.name}`)).toEqual(
    [],
  );
});

test.for([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
])('each package with a part for each system has one for %s %s', ([os = '', cpu = '']) => {
  const fits = ({ entry }: (typeof optional)[number]) =>
    (entry?.os ?? [os]).includes(os) && (entry?.cpu ?? [cpu]).includes(cpu);
  const forSystems = Map.groupBy(
    optional.filter(
      (o) =>
        packages[o.of]?.os === undefined && o.entry?.os !== undefined && o.entry.cpu !== undefined,
    ),
    (o) => o.of,
  );
  expect(forSystems.size).toBeGreaterThan(5);
  expect([...forSystems].filter(([, parts]) => !parts.some(fits)).map(([of]) => of)).toEqual([]);
});
