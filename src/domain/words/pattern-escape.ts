/** Words as the source of a regular expression that finds them and nothing else. */
export const patternEscape = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
