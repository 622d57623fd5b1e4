// Two texts side by side, from the real edition.
import { alignedParts, relationCounts } from '../../domain/align/aligned-pairs.ts';
import { alignmentMap } from '../../domain/align/alignment-map.ts';
import { relationOrder } from '../../domain/align/relation-words.ts';
import { pairEntries } from '../../domain/compare/pair-entries.ts';
import { topicsOfPair } from '../../domain/compare/text-pair.ts';
import { textSide } from '../../domain/compare/text-side.ts';
import type { Edition } from '../../model/model.ts';
import { first } from './states.ts';

/** The first alignment with a few pairs of each relation, and a pair of texts with a few topics of each kind. */
export function pairExamples(edition: Edition) {
  const alignment = first(edition.alignments, () => true);
  const sides = [textSide(edition, alignment.a), textSide(edition, alignment.b)] as const;
  const few = {
    ...alignment,
    pairs: relationOrder.flatMap((relation) =>
      alignment.pairs.filter((p) => p.relation === relation).slice(0, 2),
    ),
  };
  const topics = topicsOfPair(edition.topics, sides[0].text, sides[1].text);
  const entries = pairEntries(edition);
  return {
    map: {
      map: alignmentMap(alignment, sides[0].text, sides[1].text, edition.lineage),
      sides,
    },
    view: {
      parts: alignedParts(few, edition),
      counts: relationCounts(few),
      sides,
      address: 'https://doi-chieu.example/',
    },
    numbers: {
      topics: {
        both: topics.both.slice(0, 4),
        'only-a': topics['only-a'].slice(0, 3),
        'only-b': topics['only-b'].slice(0, 3),
        neither: topics.neither,
        outside: topics['only-b'].slice(3, 5),
      },
      sides,
      provinces: edition.provinces,
    },
    /** One subject of each group, and one for each kind of silence that there is. */
    subjects: {
      sides,
      subjects: edition.subjects.filter(
        (s, i, all) =>
          all.findIndex((o) => o.group === s.group) === i ||
          s.silences.some((x) => sides.some((side) => side.text.slug === x.text)),
      ),
    },
    entries: { 'một cặp đọc từng đoạn': entries.slice(0, 1), 'các cặp khác': entries.slice(1, 4) },
  };
}
