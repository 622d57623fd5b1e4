// Apart from years.ts, which no page but the comparison loads.

/** Are these words nothing but a year of these times? */
export const isYearAlone = (words: string): boolean => /^20[0-6]\d$/.test(words);

/** Are they a year for which goals are set, and for which readers ask? "2006" is one of a law, "2000" one of things. */
export const isGoalYear = (words: string): boolean => /^20[1-5]\d$/.test(words);
