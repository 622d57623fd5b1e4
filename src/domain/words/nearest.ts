import { asciiFold } from './fold.ts';

/** Three neighbouring letters or digits at a time; what stands between words does not count. */
const threes = (name: string): Set<string> => {
  const letters = asciiFold(name).replace(/[^a-z\d]/g, '');
  return new Set(
    letters.length < 3 ? [letters] : [...letters.slice(2)].map((_, i) => letters.slice(i, i + 3)),
  );
};

/** How alike two names are, 0 to 1: the share of their threes of letters that both have (Dice). */
export function likeness(a: string, b: string): number {
  const [x, y] = [threes(a), threes(b)];
  return (2 * [...x].filter((three) => y.has(three)).length) / (x.size + y.size);
}

/**
 * What is called most like one of the names asked for, the nearest first; none when nothing is near.
 * @param most how many at most
 */
export function nearest<T>(
  asked: readonly string[],
  all: readonly T[],
  nameOf: (item: T) => string,
  most = 3,
): T[] {
  const near = all
    .map((item) => ({
      item,
      score: Math.max(0, ...asked.map((name) => likeness(name, nameOf(item)))),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  const best = near[0]?.score ?? 0;
  return near
    .filter(({ score }) => score >= 0.75 * best)
    .slice(0, most)
    .map(({ item }) => item);
}
