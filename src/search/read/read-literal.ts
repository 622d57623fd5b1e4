import { byNearness, type Match } from '../find/find.ts';
import { isOfSister } from '../find/fits-filters.ts';
import type { Result } from '../outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { Looking, Read } from './read-strict.ts';

/** Reads the first of the records that have the typed words side by side, or may have. */
export async function readLiteral(
  { within, reading, limit }: Looking,
  plan: Plan,
  matches: readonly Match[],
): Promise<
  Read & {
    readonly taken: ReadonlySet<string>;
    /** How many of the limit may still be read. */
    readonly left: number;
  }
> {
  const { lexicon, filters } = within;
  const nearest = byNearness(matches, ({ facts }) => -isOfSister(facts, plan.sisters, lexicon));
  let first = nearest.slice(0, limit);
  const results: Result[] = [...(await reading.read(first, plan, filters))];
  // In a large edition a record that has all the words need not have them side by side; the next ones may.
  if (nearest.length > limit && !results.some((s) => s.fit === 'together')) {
    reading.allow(limit);
    first = nearest.slice(0, 2 * limit);
    results.push(...(await reading.read(first.slice(limit), plan, filters)));
  }
  return {
    results,
    unread: nearest.length - first.length,
    taken: new Set(first.map(({ id }) => id)),
    left: Math.max(limit - first.length, 0),
  };
}
