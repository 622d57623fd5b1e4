import { grams } from './grams.ts';

/** A sparse vector of length 1, or without anything: number of a run of words → its weight. */
export type Vector = ReadonlyMap<number, number>;

/**
 * Weighs words: what few clauses have weighs much (inverse document frequency).
 * @param clauses the words of those that "few" is counted among
 */
export function weigher(
  clauses: readonly string[],
  spellOut: ReadonlyMap<string, string>,
): (words: string) => Vector {
  const frequency = new Map<string, number>();
  for (const words of clauses)
    for (const key of new Set(grams(words, spellOut).map((g) => g.key)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const numbers = new Map([...frequency.keys()].map((key, n) => [key, n]));
  /** A run that stands in one clause cannot be common to two: it counts as if it stood in two. */
  const rarity = (key: string) => Math.log(clauses.length / Math.max(2, frequency.get(key) ?? 0));
  const known = new Map<string, Vector>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = new Map<number, number>();
    for (const { key, weight } of grams(words, spellOut)) {
      const n = numbers.get(key);
      if (n !== undefined) made.set(n, weight * rarity(key));
    }
    const vector = normalised(made);
    known.set(words, vector);
    return vector;
  };
}

/** The same direction with length 1. */
export function normalised<Key>(vector: ReadonlyMap<Key, number>): Map<Key, number> {
  let squares = 0;
  for (const w of vector.values()) squares += w * w;
  const length = Math.sqrt(squares);
  const made = new Map<Key, number>();
  for (const [key, w] of vector) made.set(key, length === 0 ? 0 : w / length);
  return made;
}

/** Cosine of two vectors of length 1: 0 nothing in common, 1 the same. */
export function cosine<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, w] of few) sum += w * (many.get(key) ?? 0);
  return sum;
}
