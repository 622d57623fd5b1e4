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

/**
 * Likeness of the words of every two clauses: the best of whole against whole, sentence against whole, and sentence against sentence, so
 * that a long clause can be near by one of its sentences. Linear in the words that are common, by an index of who has each run of words.
 * @param keep which likenesses are of use: of two clauses (the earlier first), by how alike they are
 * @returns for each clause the likeness with the later ones, by number of the clause
 */
export function wordLikeness(
  clauses: readonly string[],
  weigh: (words: string) => Vector,
  keep: (earlier: number, later: number, likeness: number) => boolean = () => true,
): Map<number, number>[] {
  const units = clauses.flatMap((words, of): Unit[] => {
    const parts = sentences(words);
    return [
      { of, whole: true, vector: weigh(words) },
      ...(parts.length < 2 ? [] : parts.map((p) => ({ of, whole: false, vector: weigh(p) }))),
    ];
  });
  const ofs = Int32Array.from(units, (u) => u.of);
  const wholes = Uint8Array.from(units, (u) => Number(u.whole));
  const holders = new Map<number, Holders>();
  const likeness = clauses.map(() => new Map<number, number>());
  const sums = new Float64Array(units.length);
  // Backwards, so that the index holds only later units.
  for (let i = units.length - 1; i >= 0; i -= 1) {
    const unit = units[i];
    if (unit === undefined) continue;
    sums.fill(0);
    for (const [gram, weight] of unit.vector) {
      const list = holders.get(gram);
      if (list === undefined) continue;
      // By index, as below: an iterator makes an array for each of some hundred million steps.
      for (let at = 0; at < list.units.length; at += 1) {
        const other = list.units[at] ?? 0;
        sums[other] = (sums[other] ?? 0) + weight * (list.weights[at] ?? 0);
      }
    }
    const own = likeness[unit.of];
    const withWhole = unit.whole ? share.whole : share.sentence;
    const withSentence = unit.whole ? share.sentence : share.sentences;
    for (let j = i + 1; j < units.length; j += 1) {
      const sum = sums[j] ?? 0;
      const other = ofs[j] ?? 0;
      if (sum === 0 || other === unit.of) continue;
      const found = sum * (wholes[j] === 1 ? withWhole : withSentence);
      if (keep(unit.of, other, found)) own?.set(other, Math.max(own.get(other) ?? 0, found));
    }
    for (const [gram, weight] of unit.vector) {
      const list = holders.get(gram);
      if (list === undefined) holders.set(gram, { units: [i], weights: [weight] });
      else {
        list.units.push(i);
        list.weights.push(weight);
      }
    }
  }
  return likeness;
}
