import type { Edition, Text } from '../../model/model.ts';
import { ofProvinces } from '../text/of-provinces.ts';
import { textPairs } from './text-pair.ts';

/** As many pages as may stand for every two texts: their number grows with the square of the texts' (20 texts make 190). */
const mostForAll = 200;

/** Whether every two texts of an edition have a page (`offeredPairs`). */
export const offersAllPairs = ({ texts }: { readonly texts: readonly unknown[] }): boolean =>
  (texts.length * (texts.length - 1)) / 2 <= mostForAll;

/**
 * The one rule by which two texts have a page that puts them side by side, in the order of the edition. Among many texts only those that
 * readers of either look for: two texts of one province, two that editors aligned, and pairs given out before (`content/own-pages.yaml`).
 * Any two provinces and any two texts stand side by side in the tables of the comparison and of the subjects all the same.
 */
export function offeredPairs({
  texts: all,
  alignments,
  keptPages,
}: Pick<Edition, 'texts' | 'alignments' | 'keptPages'>): readonly (readonly [Text, Text])[] {
  const texts = ofProvinces(all);
  if (offersAllPairs({ texts })) return textPairs(texts);
  const aligned = new Set(alignments.map(({ a, b }) => `${a} ${b}`));
  const kept = new Set(keptPages);
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.province === b.province ||
          (kept.has(a.slug) && kept.has(b.slug)) ||
          aligned.has(`${a.slug} ${b.slug}`),
      )
      .map((b) => [a, b] as const),
  );
}
