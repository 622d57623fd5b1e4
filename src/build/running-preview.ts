import { readFileSync } from 'node:fs';
import { isAlive } from './alive.ts';

/** What a file holds as JSON; undefined when it is not there, cannot be read, or is no JSON. */
function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** ms that a server of this machine has to answer. */
const soon = 3000;
const isServed = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(soon) }).then(
    () => true,
    () => false,
  );

/**
 * The address at which a preview of Astro runs.
 * @param note where Astro notes its running preview. One that is damaged is passed over, as Astro itself does; so is one that a preview left
 * behind which was cut off, whose number another process may have by now.
 * @returns undefined when none runs
 */
export async function runningPreview(note: string): Promise<string | undefined> {
  const { pid, url, urls } = (jsonIn(note) ?? {}) as {
    pid?: unknown;
    url?: unknown;
    urls?: { local?: { 0?: unknown } | null } | null;
  };
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid))
    return undefined;
  const at = [urls?.local?.[0], url].find(
    (address): address is string => typeof address === 'string' && URL.canParse(address),
  );
  return at !== undefined && (await isServed(at)) ? at : undefined;
}
