import type { Edition } from '../../model/model.ts';
import { offeredPairs } from './offered-pairs.ts';
import { topicsOfPair, type PairState, type TextSide } from './text-pair.ts';
import { textSide } from './text-side.ts';

/** A pair of texts as lists of pairs show it. */
export interface PairEntry {
  readonly sides: readonly [TextSide, TextSide];
  /** On how many topics both set a goal, only the one, only the other, neither. */
  readonly counts: Readonly<Record<PairState, number>>;
  /** How many pairs of clauses editors put together; null where they did not. */
  readonly aligned: number | null;
}

/** Every pair of texts with a page, in the order of the edition, those that editors aligned first. */
export function pairEntries(
  edition: Pick<Edition, 'texts' | 'provinces' | 'topics' | 'alignments' | 'keptPages'>,
): readonly PairEntry[] {
  const entries = offeredPairs(edition).map(([a, b]): PairEntry => {
    const topics = topicsOfPair(edition.topics, a, b);
    return {
      sides: [textSide(edition, a.slug), textSide(edition, b.slug)],
      counts: {
        both: topics.both.length,
        'only-a': topics['only-a'].length,
        'only-b': topics['only-b'].length,
        neither: topics.neither.length,
        outside: topics.outside.length,
      },
      aligned:
        edition.alignments.find((x) => x.a === a.slug && x.b === b.slug)?.pairs.length ?? null,
    };
  });
  return entries.toSorted((x, y) => Number(y.aligned !== null) - Number(x.aligned !== null));
}
