import { sentences } from './pieces.ts';
import type { Vector } from './vectors.ts';

/** A whole clause counts fully; a sentence of it, and two sentences of two, count less. */
const share = { whole: 1, sentence: 0.9, sentences: 0.8 } as const;

interface Unit {
  readonly of: number;
  readonly whole: boolean;
  readonly vector: Vector;
}

/** The units that have a run of words, and how much it weighs in each. */
interface Holders {
  readonly units: number[];
  readonly weights: number[];
}

/** The words of clauses, to be compared. */
interface Compared {
  /**
   * Asks of every clause which later ones have words like its own, the last clause first; none is asked for twice.
   * @param least likeness that is of use
   * @param tell the number of a clause, and the likeness of each later one by its number, in no order
   */
  readonly each: (
    least: number,
    tell: (earlier: number, later: ReadonlyMap<number, number>) => void,
  ) => void;
  /** The likeness of two clauses, by their numbers. */
  readonly of: (earlier: number, later: number) => number;
}

/**
 * Likeness of the words of every two clauses: the best of whole against whole, sentence against whole, and sentence against sentence, so
 * that a long clause can be near by one of its sentences. Linear in the words that are common, by an index of who has each run of words.
 */
export function wordLikeness(
  clauses: readonly string[],
  weigh: (words: string) => Vector,
): Compared {
  const unitsOf = clauses.map((words, of): readonly Unit[] => {
    const parts = sentences(words);
    return [
      { of, whole: true, vector: weigh(words) },
      ...(parts.length < 2 ? [] : parts.map((p) => ({ of, whole: false, vector: weigh(p) }))),
    ];
  });
  const units = unitsOf.flat();
  const shareOf = (a: boolean, b: boolean): number =>
    a && b ? share.whole : a || b ? share.sentence : share.sentences;
  return {
    each: (least, tell) => {
      const ofs = Int32Array.from(units, (u) => u.of);
      const wholes = Uint8Array.from(units, (u) => Number(u.whole));
      const holders = new Map<number, Holders>();
      const sums = new Float64Array(units.length);
      let likeness = new Map<number, number>();
      // Backwards, so that the index holds only later units.
      for (let i = units.length - 1; i >= 0; i -= 1) {
        const unit = units[i];
        if (unit === undefined) continue;
        sums.fill(0, i);
        for (const [gram, weight] of unit.vector) {
          const list = holders.get(gram);
          if (list === undefined) continue;
          // By index, as below: an iterator makes an array for each of some hundred million steps.
          for (let at = 0; at < list.units.length; at += 1) {
            const other = list.units[at] ?? 0;
            sums[other] = (sums[other] ?? 0) + weight * (list.weights[at] ?? 0);
          }
        }
        const withWhole = shareOf(unit.whole, true);
        const withSentence = shareOf(unit.whole, false);
        for (let j = i + 1; j < units.length; j += 1) {
          const sum = sums[j] ?? 0;
          if (sum < least) continue;
          const other = ofs[j] ?? 0;
          const found = sum * (wholes[j] === 1 ? withWhole : withSentence);
          if (found >= least && other !== unit.of)
            likeness.set(other, Math.max(likeness.get(other) ?? 0, found));
        }
        for (const [gram, weight] of unit.vector) {
          const list = holders.get(gram);
          if (list === undefined) holders.set(gram, { units: [i], weights: [weight] });
          else {
            list.units.push(i);
            list.weights.push(weight);
          }
        }
        // The whole clause stands first of its units.
        if (unit.whole) {
          tell(unit.of, likeness);
          likeness = new Map();
        }
      }
    },
    of: (earlier, later) => {
      let best = 0;
      for (const a of unitsOf[earlier] ?? [])
        for (const b of unitsOf[later] ?? []) {
          // As the sums above are added up, so that the two agree to the last bit.
          let sum = 0;
          for (const [gram, weight] of a.vector) {
            const other = b.vector.get(gram);
            if (other !== undefined) sum += weight * other;
          }
          best = Math.max(best, sum * shareOf(a.whole, b.whole));
        }
      return best;
    },
  };
}
