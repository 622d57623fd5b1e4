/** A year of these times, as the source of a regular expression: 2000 to 2069; more would be a count. */
export const yearPattern = '20[0-6]\\d';
/** A year that a text of any kind may speak of: also 1975. */
export const anyYearPattern = '(?:19|20)\\d\\d';

/** The years that words name, in their order, also in "6/2025" and "2025-2027". */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(new RegExp(`(?:^|\\D)(${yearPattern})(?!\\d)`, 'g'))].map(([, year]) =>
    Number(year),
  );

/** Years in their order, none last: for `sort`. */
export const byYear = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);

/** The years from which on something holds: "từ năm 2025". */
export const yearsOnward = (words: string): readonly number[] =>
  [...words.matchAll(new RegExp(`từ năm (${yearPattern})`, 'giu'))].map(([, year]) => Number(year));
