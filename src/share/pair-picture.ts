import { judgedWords, pairTitle } from '../domain/compare/pair-title.ts';
import { relationCounts } from '../domain/align/aligned-pairs.ts';
import { textName } from '../domain/compare/columns.ts';
import { topicsOfPair, type TextSide } from '../domain/compare/text-pair.ts';
import { textSide } from '../domain/compare/text-side.ts';
import { withCompounds } from '../domain/words/compounds.ts';
import { pairUrl } from '../model/addresses.ts';
import type { Alignment, Edition, Text } from '../model/model.ts';
import type { Picture } from './picture-type.ts';

/** "9 chỗ chỉ 22-NQ/TU có, 48 chỗ chỉ 2174/QĐ-UBND có" */
function aloneWords(alignment: Alignment, [a, b]: readonly [TextSide, TextSide]): string {
  const counts = relationCounts(alignment);
  return `${counts['only-a']} chỗ chỉ ${textName(a.text)} có, ${counts['only-b']} chỗ chỉ ${textName(b.text)} có`;
}

/** What the picture of two texts says: which they are, on how many topics both or one of them set goals, and what editors found. */
export function pairPicture(
  edition: Edition,
  pair: readonly [Text, Text],
): Pick<Picture, 'kind' | 'title' | 'below' | 'path'> {
  const sides = [textSide(edition, pair[0].slug), textSide(edition, pair[1].slug)] as const;
  const alignment = edition.alignments.find((x) => x.a === pair[0].slug && x.b === pair[1].slug);
  const topics = topicsOfPair(edition.topics, ...pair);
  const alone = topics['only-a'].length + topics['only-b'].length;
  return {
    kind: 'Hai văn bản cạnh nhau',
    title: withCompounds(pairTitle(sides, alignment)),
    below: [
      ...sides.map(({ text, province }) => `${province.name}: ${text.shortName}`),
      `${topics.both.length} chỉ tiêu cả hai đặt mục tiêu, ${alone} chỉ tiêu chỉ một bên`,
      ...(alignment === undefined ? [] : [judgedWords(alignment), aloneWords(alignment, sides)]),
    ],
    path: pairUrl(pair[0].slug, pair[1].slug),
  };
}
