import type { Engine, Found } from './engine.ts';

/** A record that has several words. */
export interface Match {
  readonly id: string;
  readonly facts: Found['facts'];
  readonly score: number;
  /** Of each word, in the order of the words. */
  readonly places: readonly (readonly number[])[];
}

/** Records that have every word. @param keep leaves out records before anything is made of them */
export async function findAll(
  engine: Engine,
  terms: readonly string[],
  keep: (found: Found) => boolean = () => true,
): Promise<readonly Match[]> {
  if (terms.length === 0) return [];
  const [first = [], ...more] = await Promise.all(terms.map((t) => engine.word(t)));
  const others = more.map((list) => new Map(list.map((f) => [f.id, f])));
  return first.filter(keep).flatMap((f): Match[] => {
    const all = [f, ...others.flatMap((o) => o.get(f.id) ?? [])];
    return all.length < terms.length
      ? []
      : [
          {
            id: f.id,
            facts: f.facts,
            score: all.reduce((sum, x) => sum + x.score, 0),
            places: all.map((x) => x.places),
          },
        ];
  });
}

/** Do the words stand side by side, each as far from the first as its offset says? @param offsets of the words in what was typed */
export const standsTogether = ({ places }: Match, offsets: readonly number[]): boolean => {
  const [first = [], ...more] = places.map((own, i) => own.map((p) => p - (offsets[i] ?? 0)));
  const others = more.map((own) => new Set(own));
  return first.some((start) => others.every((o) => o.has(start)));
};

/** Length of the longest stretch of neighbouring places. */
function longestRun(places: readonly number[]): number {
  let best = 0;
  let run = 0;
  places.forEach((place, i) => {
    run = i > 0 && place === (places[i - 1] ?? 0) + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  });
  return best;
}

/**
 * Reading a record costs bytes, so those are read first whose words stand together; among them the engine's own order holds.
 * @param liking how much a record is to be preferred beside that, 0-1
 */
export function byNearness(
  matches: readonly Match[],
  liking: (match: Match) => number = () => 0,
): readonly Match[] {
  const top = Math.max(...matches.map((m) => m.score), 0.001);
  const rank = (match: Match): number => {
    const { places, score } = match;
    const all = [...new Set(places.flat())].sort((a, b) => a - b);
    return (
      (2 * Math.min(longestRun(all), places.length)) / places.length + score / top + liking(match)
    );
  };
  return matches
    .map((m) => ({ m, rank: rank(m) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ m }) => m);
}
