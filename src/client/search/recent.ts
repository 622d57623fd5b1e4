const storageKey = 'tim-gan-day';
const maxQueries = 8;

/** Queries made on this device, newest first. They are stored only here. */
export function recentSearches(): readonly string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(list) ? list.filter((q): q is string => typeof q === 'string') : [];
  } catch {
    return [];
  }
}

/** Stores a query of at least two characters. */
export function remember(query: string): void {
  const q = query.trim();
  if (q.length < 2) return;
  try {
    localStorage.setItem(
      storageKey,
      JSON.stringify([q, ...recentSearches().filter((other) => other !== q)].slice(0, maxQueries)),
    );
  } catch {
    // Private windows may refuse storage; then nothing is remembered.
  }
}

export function forgetAll(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was remembered.
  }
}
