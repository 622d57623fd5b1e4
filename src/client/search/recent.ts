const storageKey = 'tim-gan-day';
const maxQueries = 8;
/** Characters of a query worth keeping. */
const longest = 200;

/** Queries made on this device, newest first. They are stored only here. */
export function recentSearches(): readonly string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    // What is stored may have been written by anything that runs on this host.
    return Array.isArray(list)
      ? list
          .filter((q): q is string => typeof q === 'string' && q.length <= longest)
          .slice(0, maxQueries)
      : [];
  } catch {
    return [];
  }
}

/** Stores a query, if it is neither a single character nor a whole paragraph. */
export function remember(query: string): void {
  const q = query.trim();
  if (q.length < 2 || q.length > longest) return;
  try {
    localStorage.setItem(
      storageKey,
      JSON.stringify([q, ...recentSearches().filter((other) => other !== q)].slice(0, maxQueries)),
    );
  } catch {
    // Private windows may refuse storage; then nothing is remembered.
  }
}

/** Removes all earlier queries from the device. */
export function forgetAll(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was remembered.
  }
}
