import { getEdition } from '../edition/site.ts';
import type { Edition } from '../model/model.ts';
import { readReleases, type Release } from './read-releases.ts';
import { dataHash } from './snapshot.ts';

/** How many releases stay readable as they were (`?ban=`). */
export const keptReleases = 3;

/** @throws when nothing was released yet */
function newestOf<One>(releases: readonly One[]): One {
  const [newest] = releases;
  if (newest === undefined) throw new Error('There is no release: run "npm run release".');
  return newest;
}

/** Version of the data: the newest release's while nothing changed since, else with the fingerprint of today’s data. */
export function dataVersion(
  edition: Edition,
  releases: readonly Pick<Release, 'version' | 'data'>[],
): string {
  const hash = dataHash(edition);
  const newest = newestOf(releases);
  return newest.data === hash ? newest.version : `${newest.version}-${hash.slice(0, 8)}`;
}

let releases: Release[] | undefined;
/** The site's releases, read once per build. */
export const getReleases = (): readonly Release[] => (releases ??= readReleases());

/** Day of the newest release, YYYY-MM-DD. */
export const getReleaseDay = (): string => newestOf(getReleases()).day;

const versions = new WeakMap<Edition, string>();
/** The site's data version. */
export function getVersion(): string {
  const edition = getEdition();
  const known = versions.get(edition) ?? dataVersion(edition, getReleases());
  versions.set(edition, known);
  return known;
}
