/** Said in place of a year where the text gives none. */
export const noYear = 'không ghi năm';

/** A year as a heading or before a goal: "2045"; `noYear` for null. */
export const yearWords = (year: number | null): string => (year === null ? noYear : String(year));

/** A year after a value, on one line with it: "năm 2025"; `noYear` for null. */
export const inYear = (year: number | null): string =>
  year === null ? noYear : `năm\u00a0${year}`;
