/** The words with a capital at the start, to begin a sentence or stand alone. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
