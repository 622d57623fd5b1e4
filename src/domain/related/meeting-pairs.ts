import type { Aspects } from './aspects.ts';

/**
 * Clauses that speak of one topic or measure one thing: these may be near whatever their words are. Found by who has each topic and
 * measure.
 * @param isOpen whether anything may still be found for a clause, by its number: pairs of two for which nothing may are left out, so that
 * the work does not grow with the square of those that have a topic
 * @param tell a pair, the earlier first; each is told once
 */
export function meetingPairs(
  aspects: readonly Aspects[],
  isOpen: (i: number) => boolean,
  tell: (earlier: number, later: number) => void,
): void {
  const holders = new Map<unknown, number[]>();
  for (const [i, { spokenOf, indicators }] of aspects.entries())
    for (const common of [...spokenOf, ...indicators]) {
      const list = holders.get(common);
      if (list === undefined) holders.set(common, [i]);
      else list.push(i);
    }
  const open = aspects.map((_, i) => isOpen(i));
  for (const [i, { spokenOf, indicators }] of aspects.entries()) {
    if (open[i] !== true) continue;
    const others = new Set([...spokenOf, ...indicators].flatMap((c) => holders.get(c) ?? []));
    // Two that are both open meet when the earlier is asked.
    for (const j of others)
      if (j > i || (j < i && open[j] !== true)) tell(Math.min(i, j), Math.max(i, j));
  }
}
