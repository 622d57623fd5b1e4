import type { NationalMark, Text } from '../../model/model.ts';

/**
 * Which came first, a text or a national decision: by their days; where the text has no day, the decision came first if the text
 * cites it. 'unknown' when neither tells.
 */
export type Order = 'decision-first' | 'text-first' | 'unknown';

/** @see Order */
export function orderOf(
  text: Pick<Text, 'slug' | 'date'>,
  { decision }: Pick<NationalMark, 'decision'>,
): Order {
  if (text.date !== null) return text.date < decision.date ? 'text-first' : 'decision-first';
  const cited = decision.reference?.mentions.some((m) => m.text === text.slug) ?? false;
  return cited ? 'decision-first' : 'unknown';
}
