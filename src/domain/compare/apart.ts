import type { IndicatorData } from '../../schemas/topic.ts';

/**
 * What tells a measure with numbers from the others under its heading: what it is counted over, where that alone tells them all apart,
 * else its own name. null where the heading names no other.
 * @param all the measures of its topic
 */
export function apartFrom(indicator: IndicatorData, all: readonly IndicatorData[]): string | null {
  const together = all.filter((other) => other.group === indicator.group && other.unit !== null);
  if (indicator.unit === null || together.length < 2) return null;
  const over = together.flatMap(({ denominator }) =>
    denominator === null ? [] : [denominator.toLowerCase()],
  );
  return new Set(over).size === together.length
    ? `tính trên ${indicator.denominator}`
    : indicator.name;
}
