const place = 'tim-gan-day';
const most = 8;

/** Searches made on this device, the newest first. They never leave it. */
export function recentSearches(): readonly string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(list) ? list.filter((q): q is string => typeof q === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(query: string): void {
  const q = query.trim();
  if (q.length < 2) return;
  try {
    localStorage.setItem(
      place,
      JSON.stringify([q, ...recentSearches().filter((other) => other !== q)].slice(0, most)),
    );
  } catch {
    // Private windows may refuse; then nothing is remembered.
  }
}

export function forgetAll(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was remembered.
  }
}
