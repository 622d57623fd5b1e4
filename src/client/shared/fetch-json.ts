import { inTime } from './in-time.ts';

const asked = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the site, asked for once; after a failure it is asked for again.
 * @param isWhole a host may answer with something else
 * @param longest how long to wait for it, ms
 * @throws when it does not come, or something else comes
 */
export function fetchJson<T>(
  address: string,
  isWhole: (data: T) => boolean,
  longest?: number,
): Promise<T> {
  const known = asked.get(address) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const coming = inTime(
    fetch(address).then(async (answer) => {
      const data = answer.ok ? ((await answer.json()) as T) : undefined;
      if (data === undefined || !isWhole(data)) throw new Error(`${answer.status} ${address}`);
      return data;
    }),
    longest,
  );
  coming.catch(() => asked.delete(address));
  asked.set(address, coming);
  return coming;
}
