import type { Clause } from '../../model/clause.ts';
import type { NationalDecision, NationalMark, Text } from '../../model/model.ts';
import { findPlaces } from '../cite/find-places.ts';
import { parseCitation } from '../cite/parse-citation.ts';
import { citablePlaces } from '../cite/place-index.ts';
import { ofWholeCountry } from '../text/of-provinces.ts';

type Dated = Pick<Text, 'province' | 'number' | 'date'>;

/**
 * The text of a national decision, where the edition holds it. A reference to it names the same text: the content is refused otherwise.
 * Where nobody cites it there is no reference.
 */
export const heldText = <T extends Dated>(
  { number, date }: Pick<NationalDecision, 'number' | 'date'>,
  texts: readonly T[],
): T | undefined => ofWholeCountry(texts).find((t) => t.number === number && t.date === date);

/**
 * The clause of the held text that the place of a mark names: what stands before its first ";", without what is in brackets. Undefined
 * when not every word there names a place, or when more than one clause fits: none is guessed.
 */
export function heldClause(
  { decision, place }: Pick<NationalMark, 'decision' | 'place'>,
  texts: readonly (Dated & Pick<Text, 'clauses'>)[],
): Clause | undefined {
  const text = heldText(decision, texts);
  if (text === undefined) return undefined;
  const { units, unused } = parseCitation(place.replace(/;.*$|\([^)]*\)/gs, ''), []);
  if (units.length === 0 || unused.length > 0) return undefined;
  const [found, ...others] = findPlaces({ units, id: null }, citablePlaces(text.clauses));
  return others.length > 0 ? undefined : text.clauses.find((c) => c.id === found?.id);
}
