import type { IndicatorData } from '../../schemas/topic.ts';

/**
 * What distinguishes a measure with numbers from the others with its heading: what it is counted over, if that is different
 * for each of them, else its own name; null when there are no others.
 * @param all the measures of its topic
 */
export function distinctionOf(
  indicator: IndicatorData,
  all: readonly IndicatorData[],
): string | null {
  const together = all.filter((other) => other.group === indicator.group && other.unit !== null);
  if (indicator.unit === null || together.length < 2) return null;
  const over = together.flatMap(({ denominator }) =>
    denominator === null ? [] : [denominator.toLowerCase()],
  );
  return new Set(over).size === together.length
    ? `tính trên ${indicator.denominator}`
    : indicator.name;
}
