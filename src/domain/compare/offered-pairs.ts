import type { Edition, Text } from '../../model/model.ts';
import { ofProvinces } from '../text/of-provinces.ts';
import { pairUrl, splitProvinceUrl } from '../../model/addresses.ts';
import { textPairs } from './text-pair.ts';

/** As many pages as may stand for every two texts: their number grows with the square of the texts' (20 texts make 190). */
const mostForAll = 200;

/** Whether every two texts of an edition have a page (`offeredPairs`). */
export const offersAllPairs = ({ texts }: { readonly texts: readonly unknown[] }): boolean =>
  (texts.length * (texts.length - 1)) / 2 <= mostForAll;

/**
 * The one rule by which two texts have a page that puts them side by side, in the order of the edition. Among many texts only two that
 * editors aligned, pairs given out before (`content/own-pages.yaml`), and, as long as they are few, two texts of one province.
 * Any two provinces and any two texts stand side by side in the tables of the comparison and of the subjects all the same (`besideUrl`).
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
  const pairs = textPairs(texts);
  const ofOneProvince = pairs.filter(([a, b]) => a.province === b.province).length;
  return pairs.filter(
    ([a, b]) =>
      (a.province === b.province && ofOneProvince <= mostForAll) ||
      (kept.has(a.slug) && kept.has(b.slug)) ||
      aligned.has(`${a.slug} ${b.slug}`),
  );
}

/** Where two texts of one province, by its slug, stand side by side: on their page, or as columns of the comparison. */
export const besideUrl = (
  edition: Parameters<typeof offeredPairs>[0],
  province: string,
  [a, b]: readonly [Pick<Text, 'slug'>, Pick<Text, 'slug'>],
): string =>
  offeredPairs(edition).some(([x, y]) => x.slug === a.slug && y.slug === b.slug)
    ? pairUrl(a.slug, b.slug)
    : splitProvinceUrl(province);
