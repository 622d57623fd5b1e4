import { cosine, weigher } from '../../domain/related/vectors.ts';

/** What the words of a statement are compared with. */
export interface KnownIndicator {
  readonly id: string;
  readonly name: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly unit: string | null;
}

/** The five measures of the edition whose words are nearest, best first; a measure of another unit never. */
export function nearestIndicators(
  indicators: readonly KnownIndicator[],
): (words: string, unit: string) => KnownIndicator[] {
  const said = indicators.map((i) => `${i.name}. ${i.numerator}. ${i.denominator ?? ''}`);
  const weigh = weigher(said, new Map());
  const vectors = said.map((words) => weigh(words));
  return (words, unit) => {
    const own = weigh(words);
    return indicators
      .map((indicator, i) => ({ indicator, likeness: cosine(own, vectors[i] ?? new Map()) }))
      .filter((c) => c.likeness > 0 && (c.indicator.unit === null || c.indicator.unit === unit))
      .sort((a, b) => b.likeness - a.likeness || (a.indicator.id < b.indicator.id ? -1 : 1))
      .slice(0, 5)
      .map((c) => c.indicator);
  };
}
