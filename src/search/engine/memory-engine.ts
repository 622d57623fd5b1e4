import { tokens } from '../text/tokens.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Engine, Filters, Hit } from './engine.ts';

interface Row {
  readonly record: SearchRecord;
  readonly keys: readonly string[];
  readonly filters: Filters;
}

const together = (words: readonly string[], keys: readonly string[]): boolean => words.some((_, at) => keys.every((k, i) => words[at + i] === k));

/** All records in memory: for tests, and as the yardstick of the bench. */
export function memoryEngine(records: readonly SearchRecord[], filtersOf: (r: SearchRecord) => Filters = () => ({})): Engine {
  const rows = records.map((record): Row => ({ record, keys: tokens(record.words).map((t) => t.key), filters: filtersOf(record) }));
  const holding = new Map<string, Set<Row>>();
  for (const row of rows) for (const key of row.keys) holding.set(key, (holding.get(key) ?? new Set<Row>()).add(row));
  return {
    find: async (keys, filters = {}) => {
      const [first, ...more] = keys.map((k) => holding.get(k) ?? new Set<Row>());
      return [...(first ?? [])]
        .filter((row) => more.every((set) => set.has(row)))
        .filter((row) => Object.entries(filters).every(([name, values]) => values.some((v) => row.filters[name]?.includes(v))))
        .map((row) => ({ row, near: Number(together(row.keys, keys)) }))
        .sort((a, b) => b.near - a.near || a.row.keys.length - b.row.keys.length || a.row.record.order - b.row.record.order)
        .map(({ row }): Hit => ({ id: row.record.ref, load: async () => [row.record] }));
    },
  };
}
