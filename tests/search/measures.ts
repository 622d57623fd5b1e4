import type { Judged } from './judged.ts';

/** One ranking measured against its judgement. `null` for queries that have no answer. */
export interface Measured {
  readonly first: number;
  readonly five: number;
  readonly reciprocal: number;
  readonly ndcg: number;
}

const grade = (j: Judged, ref: string): number =>
  j.best.includes(ref) ? 2 : j.relevant.includes(ref) ? 1 : 0;
const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);

/** S@1, S@5, reciprocal rank (to 10) of the first best answer, nDCG@10 over grades 2 and 1. @param refs ranking, best first, no repetitions */
export function measure(j: Judged, refs: readonly string[]): Measured {
  const rank = refs.slice(0, 10).findIndex((r) => j.best.includes(r));
  const ideal = [...j.best.map(() => 2), ...j.relevant.map(() => 1)].slice(0, 10);
  return {
    first: rank === 0 ? 1 : 0,
    five: rank >= 0 && rank < 5 ? 1 : 0,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
    ndcg: ideal.length === 0 ? 0 : gain(refs.slice(0, 10).map((r) => grade(j, r))) / gain(ideal),
  };
}
