/** A year of these times, as the source of a regular expression: 2000 to 2069; more would be a count. */
export const yearPattern = '20[0-6]\\d';
/** A year that a text of any kind may speak of: also 1975. */
export const anyYearPattern = '(?:19|20)\\d\\d';

/** Are these words nothing but a year? */
export const isYearAlone = (words: string): boolean => /^20[0-6]\d$/.test(words);

/** Are they a year for which goals are set, and for which readers ask? "2006" is one of a law, "2000" one of things. */
export const isGoalYear = (words: string): boolean => /^20[1-5]\d$/.test(words);

/** The years that words name, in their order, also in "6/2025" and "2025-2027". */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(new RegExp(`(?:^|\\D)(${yearPattern})(?!\\d)`, 'g'))].map(([, year]) =>
    Number(year),
  );
