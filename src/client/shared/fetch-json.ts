import { inTime } from './in-time.ts';

const requests = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the site, fetched once; a failed request is not cached.
 * @param isValid checks the content: some hosts response a missing file with another one
 * @param timeout passed to `inTime`, ms
 * @throws when the file does not arrive or is not valid
 */
export function fetchJson<T>(
  address: string,
  isValid: (data: T) => boolean,
  timeout?: number,
): Promise<T> {
  const earlier = requests.get(address) as Promise<T> | undefined;
  if (earlier !== undefined) return earlier;
  const request = inTime(
    fetch(address).then(async (response) => {
      const data = response.ok ? ((await response.json()) as T) : undefined;
      if (data === undefined || !isValid(data)) throw new Error(`${response.status} ${address}`);
      return data;
    }),
    timeout,
  );
  request.catch(() => requests.delete(address));
  requests.set(address, request);
  return request;
}
