import type { Occurrence } from './occurrences.ts';

/** How near two neighbouring units of the query stand in the clause: together 1, one word between .6, near .25-.3. */
export function nearness(a: readonly Occurrence[], b: readonly Occurrence[]): number {
  let best = 0;
  for (const x of a)
    for (const y of b) {
      const gap = y.from - x.to;
      const close =
        gap === 1
          ? 1
          : gap === 2
            ? 0.6
            : gap > 2 && gap <= 5
              ? 0.3
              : gap < 0 && gap >= -5
                ? 0.25
                : 0;
      best = Math.max(best, close * Math.min(x.strength, y.strength));
    }
  return best;
}

/** The longest piece of the query that stands in the clause in one piece and in order. */
export interface Run {
  /** Of the query, 0-1. */
  readonly share: number;
  /** Its first place in the clause, in words. */
  readonly first: number;
  /** How often it, or nearly it, occurs. */
  readonly count: number;
  /** How strong each of its units is there, by their places in the query. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** @param found occurrences of each unit, in the order of the query @param lengths of the units, in words */
export function longestRun(
  found: readonly (readonly Occurrence[])[],
  lengths: readonly number[],
): Run {
  const total = lengths.reduce((a, b) => a + b, 0);
  const runs: {
    readonly length: number;
    readonly from: number;
    readonly strengths: ReadonlyMap<number, number>;
  }[] = [];
  for (let i = 0; i < found.length; i++)
    for (const start of found[i] ?? []) {
      let length = (lengths[i] ?? 0) * start.strength;
      let end = start.to;
      const strengths = new Map([[i, start.strength]]);
      for (let j = i + 1; j < found.length; j++) {
        const next = (found[j] ?? []).find((o) => o.from === end + 1);
        if (next === undefined) break;
        length += (lengths[j] ?? 0) * next.strength;
        end = next.to;
        strengths.set(j, next.strength);
      }
      runs.push({ length, from: start.from, strengths });
    }
  const best = Math.max(0, ...runs.map((r) => r.length));
  const top = runs.filter((r) => r.length > best * 0.9);
  return {
    share: total === 0 ? 0 : best / total,
    first: Math.min(...top.map((r) => r.from), Infinity),
    count: new Set(top.map((r) => r.from)).size,
    strengths: runs.find((r) => r.length === best)?.strengths ?? new Map<number, number>(),
  };
}

/** Width of the narrowest stretch that holds an occurrence of every unit that has one, in words. */
export function spread(found: readonly (readonly Occurrence[])[]): number {
  const present = found.filter((f) => f.length > 0);
  const points = present
    .flatMap((f, unit) => f.filter((o) => o.strength >= 0.5).map((o) => ({ ...o, unit })))
    .sort((a, b) => a.from - b.from);
  let best = Infinity;
  for (let i = 0; i < points.length; i++) {
    const seen = new Set<number>();
    let end = 0;
    for (let j = i; j < points.length && seen.size < present.length; j++) {
      seen.add(points[j]?.unit ?? 0);
      end = Math.max(end, points[j]?.to ?? 0);
    }
    if (seen.size === present.length) best = Math.min(best, end - (points[i]?.from ?? 0) + 1);
  }
  return best;
}
