import type { Province, Text } from '../../model/model.ts';

/** What stands where a text of the whole country would have its province's name. */
export const wholeCountry = 'Toàn quốc';
/** What stands in addresses where such a text would have its province's slug. */
export const wholeCountrySlug = 'toan-quoc';

/**
 * The texts that provinces issued, in their order: what is counted, compared, set side by side and asked for its silence. Those of the
 * whole country are read, searched, cited and taken away.
 */
export const ofProvinces = <T extends Pick<Text, 'province'>>(
  texts: readonly T[],
): readonly (T & { readonly province: string })[] =>
  texts.filter((t): t is T & { readonly province: string } => t.province !== null);

/** The texts of the whole country, in their order. */
export const ofWholeCountry = <T extends Pick<Text, 'province'>>(
  texts: readonly T[],
): readonly T[] => texts.filter((t) => t.province === null);

type OfProvince = Pick<Province, 'slug'>;

/**
 * The province that issued a text, or whose statement or cell it is.
 * @returns null for a text of the whole country
 * @throws when none of the provinces has its slug
 */
export function provinceOf<P extends OfProvince>(
  of: { readonly province: string },
  provinces: readonly P[],
): P;
export function provinceOf<P extends OfProvince>(
  of: Pick<Text, 'province'>,
  provinces: readonly P[],
): P | null;
export function provinceOf<P extends OfProvince>(
  { province: slug }: Pick<Text, 'province'>,
  provinces: readonly P[],
): P | null {
  if (slug === null) return null;
  const province = provinces.find((p) => p.slug === slug);
  if (province === undefined) throw new Error(`There is no province "${slug}".`);
  return province;
}
