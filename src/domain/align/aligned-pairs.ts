import type { Clause } from '../../model/clause.ts';
import type { Alignment, Edition } from '../../model/model.ts';
import type { Relation } from '../../schemas/alignment.ts';
import { partName, partOf, partsInOrder, type Part } from '../text/part-of.ts';
import { groupBy } from '../words/group-by.ts';
import { markedWords, type PairMarks } from './marked-words.ts';
import { relationOrder } from './relation-words.ts';

/** A pair of an alignment with its clauses. */
export interface AlignedPair {
  /** Its place among the pairs, from 1. */
  readonly n: number;
  /** Its address on the page, see `pairAnchor`. */
  readonly anchor: string;
  readonly pair: Alignment['pairs'][number];
  readonly a: readonly Clause[];
  readonly b: readonly Clause[];
  readonly marks: PairMarks;
}

/** Pairs below the name of their part of the text. */
export interface AlignedPart {
  readonly part: Part | null;
  readonly name: string;
  readonly pairs: readonly AlignedPair[];
}

type Place = Pick<Edition, 'clause' | 'lineage'>;

const clausesOf = ({ clause }: Place, text: string, ids: readonly string[]): Clause[] =>
  ids.map((id) => {
    const found = clause(text, id);
    if (found === undefined) throw new Error(`The alignment has no clause "${text}#${id}".`);
    return found;
  });

/**
 * The address of a pair on its page: the first clause of each side, so that it stays when pairs are added or put in another order.
 * No two pairs of an alignment begin with the same clauses (`assemble-alignments.ts` refuses them).
 */
export const pairAnchor = ({ a, b }: Pick<Alignment['pairs'][number], 'a' | 'b'>): string =>
  ['cap', ...[a[0], b[0]].filter((id) => id !== undefined)].join('--');

/** The pairs of an alignment with their clauses and marks, in its order. */
export const alignedPairs = ({ a, b, pairs }: Alignment, place: Place): AlignedPair[] =>
  pairs.map((pair, i) => {
    const [left, right] = [clausesOf(place, a, pair.a), clausesOf(place, b, pair.b)];
    return {
      n: i + 1,
      anchor: pairAnchor(pair),
      pair,
      a: left,
      b: right,
      marks: markedWords(pair, left, right),
    };
  });

/** The pairs by the part of the earlier text in which they stand; what only the later one has, by the part of that. */
export function alignedParts(alignment: Alignment, place: Place): AlignedPart[] {
  const by = groupBy(alignedPairs(alignment, place), ({ a, b }): Part | null => {
    const first = a[0] ?? b[0];
    return first === undefined ? null : partOf(first, place.lineage(first));
  });
  const present = [...by.keys()].filter((part) => part !== null);
  return [...partsInOrder([], present), null].flatMap((part) => {
    const pairs = by.get(part);
    return pairs === undefined
      ? []
      : [{ part, name: part === null ? 'Ngoài các phần' : partName(part), pairs }];
  });
}

/** How many pairs have each relation, in the order of the relations. */
export const relationCounts = ({
  pairs,
}: Pick<Alignment, 'pairs'>): Readonly<Record<Relation, number>> =>
  Object.fromEntries(
    relationOrder.map((relation) => [
      relation,
      pairs.filter((p) => p.relation === relation).length,
    ]),
  ) as Record<Relation, number>;
