import type { Aspects } from './aspects.ts';

/** Pairs of clauses, by their numbers. */
interface Pairs {
  /** Is it a pair? `i` is the earlier. */
  readonly has: (i: number, j: number) => boolean;
  /** The later partners of a clause. */
  readonly after: (i: number) => ReadonlySet<number>;
}

/**
 * Clauses that speak of one topic or measure one thing: these may be near whatever their words are. Found by who has each topic and
 * measure, so that the work grows with what is common and not with all pairs.
 */
export function meetingPairs(aspects: readonly Aspects[]): Pairs {
  const holders = new Map<unknown, number[]>();
  for (const [i, { spokenOf, indicators }] of aspects.entries())
    for (const common of [...spokenOf, ...indicators]) {
      const list = holders.get(common);
      if (list === undefined) holders.set(common, [i]);
      else list.push(i);
    }
  const after = aspects.map(
    ({ spokenOf, indicators }, i) =>
      new Set(
        [...spokenOf, ...indicators].flatMap((common) =>
          (holders.get(common) ?? []).filter((j) => j > i),
        ),
      ),
  );
  return {
    has: (i, j) => after[i]?.has(j) ?? false,
    after: (i) => after[i] ?? new Set(),
  };
}
