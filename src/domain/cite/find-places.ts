import type { ParsedCitation, Unit } from './parsed-citation.ts';
import type { CitablePlace } from './place-index.ts';

const fits = (place: CitablePlace, unit: Unit): boolean =>
  unit.kinds.includes(place.kind) && unit.numbers.includes(place.number);
/** A kind that is not the likeliest one fits less well: a typed khoản may be the mục of a Party text. */
const strain = (place: CitablePlace, unit: Unit): number => unit.kinds.indexOf(place.kind);

/**
 * How well a place fits all units.
 * @returns null when a unit is missing; else the levels skipped between the units, the levels above them that are not
 * named, and how far the kinds are from those first thought of
 */
function fit(
  place: CitablePlace,
  places: readonly CitablePlace[],
  units: readonly Unit[],
): { gap: number; above: number; strain: number } | null {
  let open = [...units];
  let gap = 0;
  let strained = 0;
  let skipped = 0;
  for (let at: CitablePlace | undefined = place; at !== undefined; at = places[at.parent]) {
    const here: CitablePlace = at;
    const unit = open.find((u) => fits(here, u));
    if (unit !== undefined) {
      open = open.filter((u) => u !== unit);
      gap += skipped;
      skipped = 0;
      strained += strain(here, unit);
    } else if (here === place) return null;
    // "2.2." around "2.2.1." is contained in the longer number.
    else if (!(
      here.kind === 'muc' &&
      units.some((u) => u.numbers.some((n) => n.startsWith(`${here.number}.`)))
    ))
      skipped += 1;
  }
  return open.length > 0 ? null : { gap, above: skipped, strain: strained };
}

/**
 * Clauses that a parsed citation may mean, best first; exactly one when the citation is complete.
 * @param places all clauses of one text, in reading order
 */
export function findPlaces<Found extends CitablePlace>(
  parsed: Pick<ParsedCitation, 'units' | 'id'>,
  places: readonly Found[],
): Found[] {
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
