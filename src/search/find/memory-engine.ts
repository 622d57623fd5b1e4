import { indexTerm } from '../format/encode.ts';
import type { Facts } from '../format/facts.ts';
import type { SearchRecord } from '../format/record.ts';
import { tokens } from '../../domain/words/tokens.ts';
import type { Engine, Found } from './engine.ts';

/** All records in memory: for tests, and as the yardstick of the bench. */
export function memoryEngine(
  records: readonly SearchRecord[],
  factsOf: (r: SearchRecord) => Facts,
): Engine {
  const byRef = new Map(records.map((r) => [r.ref, r]));
  const places = new Map<string, Map<string, number[]>>();
  const add = (term: string, ref: string, place: number): void => {
    const own = places.get(term) ?? new Map<string, number[]>();
    places.set(term, own.set(ref, [...(own.get(ref) ?? []), place]));
  };
  for (const { ref, words } of records)
    tokens(words).forEach((token, place) => {
      for (const term of new Set([indexTerm(token, false), indexTerm(token, true)]))
        add(term, ref, place);
    });
  const facts = new Map(records.map((r) => [r.ref, factsOf(r)]));
  return {
    word: async (term) =>
      [...(places.get(term) ?? [])].map(([ref, own]): Found => ({
        id: ref,
        facts: facts.get(ref) as Facts,
        score: own.length / (10 + (byRef.get(ref)?.words.length ?? 0)),
        places: own,
      })),
    read: async (id) => [byRef.get(id) as SearchRecord],
  };
}
