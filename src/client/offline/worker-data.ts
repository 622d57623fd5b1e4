// Which file belongs to which build.
import {
  buildFile,
  hexOf,
  isPage,
  shortHash,
  type BuildFiles,
} from '../../domain/offline/parts.ts';
import { keepRead, keptIn } from './worker-kept.ts';
import { builtBy } from './worker-responses.ts';
import { ifStored, root } from './worker-world.ts';

/** What `dataOf` has found out. */
const dataOfBuilds = new Map<string, BuildFiles['data']>();

/** Which data files belong to a build; undefined when neither what is kept nor the host says it. */
export async function dataOf(build: string): Promise<BuildFiles['data'] | undefined> {
  const known = dataOfBuilds.get(build);
  if (known !== undefined) return known;
  const address = root + buildFile;
  const kept = await keptIn(build, address);
  // A page that came before the worker of its build.
  const list = kept ?? (await fetch(address, { cache: 'no-store' }));
  if (!list.ok) return undefined;
  const copy = list.clone();
  const files = (await list.json()) as BuildFiles;
  if (files.build !== build) return undefined;
  if (kept === undefined) await ifStored(keepRead(build, address, copy));
  dataOfBuilds.set(build, files.data);
  return files.data;
}

/** Whether a response is of a build. @param path from the root of the site */
export async function isOf(build: string, path: string, response: Response): Promise<boolean> {
  if (isPage(path)) return (await builtBy(response)) === build;
  const hash = (await ifStored(dataOf(build)))?.[path];
  if (hash === undefined) return false;
  const body = await response.clone().arrayBuffer();
  return shortHash(hexOf(await crypto.subtle.digest('SHA-256', body))) === hash;
}
