import type { Text } from '../../model/model.ts';

/** What stands where a text of the whole country would have its province's name. */
export const wholeCountry = 'Toàn quốc';

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
