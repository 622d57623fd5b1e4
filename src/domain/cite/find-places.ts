import type { ParsedCitation, Unit } from './parsed-citation.ts';
import type { Place } from './place-index.ts';

const fits = (place: Place, unit: Unit): boolean =>
  unit.kinds.includes(place.kind) && unit.numbers.includes(place.number);
/** A kind that is not the first named (khoản 5 of a Party text is mục 5) fits less well. */
const strain = (place: Place, unit: Unit): number => unit.kinds.indexOf(place.kind);

/** How well a place bears all units: none missing, few levels skipped, nothing left unsaid above. @returns null when it does not */
function fit(
  place: Place,
  places: readonly Place[],
  units: readonly Unit[],
): { gap: number; above: number; strain: number } | null {
  let open = [...units];
  let gap = 0;
  let strained = 0;
  let skipped = 0;
  for (let at: Place | undefined = place; at !== undefined; at = places[at.parent]) {
    const here: Place = at;
    const unit = open.find((u) => fits(here, u));
    if (unit !== undefined) {
      open = open.filter((u) => u !== unit);
      gap += skipped;
      skipped = 0;
      strained += strain(here, unit);
    } else if (here === place) return null;
    // "2.2." around "2.2.1." is said by the longer number.
    else if (!(
      here.kind === 'muc' &&
      units.some((u) => u.numbers.some((n) => n.startsWith(`${here.number}.`)))
    ))
      skipped += 1;
  }
  return open.length > 0 ? null : { gap, above: skipped, strain: strained };
}

/**
 * Clauses that a parsed citation may mean, best first; exactly one when it is complete.
 * @param places all clauses of one text, in reading order
 */
export function findPlaces(
  parsed: Pick<ParsedCitation, 'units' | 'id'>,
  places: readonly Place[],
): Place[] {
  if (parsed.id !== null) return places.filter((p) => p.id === parsed.id);
  if (parsed.units.length === 0) return [];
  const found = places.flatMap((place) => {
    const how = fit(place, places, parsed.units);
    return how === null ? [] : [{ place, ...how }];
  });
  const least = Math.min(...found.map((f) => f.gap));
  const near = found
    .filter((f) => f.gap === least)
    .sort((a, b) => a.above - b.above || a.strain - b.strain);
  const complete = near.filter((f) => f.gap === 0 && f.above === 0 && f.strain === 0);
  return (complete.length === 1 ? complete : near).map((f) => f.place);
}
