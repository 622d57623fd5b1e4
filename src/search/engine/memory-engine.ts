import { tokens } from '../text/tokens.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Engine, Filters, Hit } from './engine.ts';

const together = (words: readonly string[], keys: readonly string[]): boolean => words.some((_, at) => keys.every((k, i) => words[at + i] === k));

/** All records in memory: for tests, and as the yardstick of the bench. */
export function memoryEngine(records: readonly SearchRecord[], filtersOf: (r: SearchRecord) => Filters = () => ({})): Engine {
  const rows = records.map((record) => {
    const keys = tokens(record.words).map((t) => t.key);
    return { record, keys, set: new Set(keys), filters: filtersOf(record) };
  });
  return {
    find: async (keys, filters = {}) =>
      rows
        .filter((row) => keys.every((k) => row.set.has(k)))
        .filter((row) => Object.entries(filters).every(([name, values]) => values.some((v) => row.filters[name]?.includes(v))))
        .sort((a, b) => Number(together(b.keys, keys)) - Number(together(a.keys, keys)) || a.keys.length - b.keys.length || a.record.order - b.record.order)
        .map((row): Hit => ({ id: row.record.ref, load: async () => [row.record] })),
  };
}
