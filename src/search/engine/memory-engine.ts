import { tokens } from '../text/tokens.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Engine, Filters, Hit } from './engine.ts';

/** All records in memory: for tests, and as the yardstick of the bench. */
export function memoryEngine(records: readonly SearchRecord[], filtersOf: (r: SearchRecord) => Filters = () => ({})): Engine {
  const rows = records.map((record) => {
    const keys = tokens(record.words).map((t) => t.key);
    return { record, keys, set: new Set(keys), filters: filtersOf(record) };
  });
  return {
    find: async (keys, { phrase = false, filters = {} } = {}) =>
      rows
        .filter((row) => keys.every((k) => row.set.has(k)))
        .filter((row) => !phrase || row.keys.some((_, at) => keys.every((k, i) => row.keys[at + i] === k)))
        .filter((row) => Object.entries(filters).every(([name, values]) => values.some((v) => row.filters[name]?.includes(v))))
        .sort((a, b) => a.keys.length - b.keys.length || a.record.order - b.record.order)
        .map((row): Hit => ({ id: row.record.ref, load: async () => [row.record] })),
  };
}
