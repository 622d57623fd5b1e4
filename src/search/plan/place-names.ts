import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** One name of a province, as it may be typed. */
export interface PlaceName {
  readonly words: readonly Token[];
  readonly place: Place;
}
/** A province, old or new, and which texts are meant by its names. */
export interface Place {
  /** As the site says it. */
  readonly name: string;
  /** The province of that name, when there are texts of it. */
  readonly own: readonly string[];
  /** Those with texts that became part of the new province of that name. */
  readonly sisters: readonly string[];
  /** Names of the sisters when it has no texts itself, '' when there are none of either; else null. */
  readonly held: string | null;
}

/** "Thành phố Huế" is "Huế". */
const withoutKind = (name: string): string => name.replace(/^Thành phố /, '');

/**
 * All names by which a province may be called, the longest first: those of the country's list, and of provinces that are not in it; those that
 * took the place of old ones on 01/7/2025, too ("Gia Lai" and "Đồng Tháp" are both).
 */
export function placeNames({
  provinces,
  places,
}: Pick<Lexicon, 'provinces' | 'places'>): readonly PlaceName[] {
  const listed = new Set(places.flat().map(withoutKind));
  const others = new Set(
    provinces
      .flatMap((p) => [p.name, ...(p.successor === null ? [] : [p.successor]), ...p.mergedFrom])
      .filter((name) => !listed.has(withoutKind(name))),
  );
  return [...places, ...[...others].map((name) => [name])]
    .flatMap((names): readonly PlaceName[] => {
      const called = new Set(names.map(withoutKind));
      const own = provinces.filter((p) => called.has(withoutKind(p.name)));
      const sisters = provinces.filter(
        (p) => p.successor !== null && called.has(withoutKind(p.successor)) && !own.includes(p),
      );
      const place: Place = {
        name: names[0] ?? '',
        own: own.map((p) => p.slug),
        sisters: sisters.map((p) => p.slug),
        held: own.length > 0 ? null : sisters.map((p) => p.name).join(', '),
      };
      return names.map((name) => ({ words: tokens(name), place }));
    })
    .sort((a, b) => b.words.length - a.words.length);
}
