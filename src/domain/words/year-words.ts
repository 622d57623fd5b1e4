/** A year as a heading or before a goal: "2045"; "không ghi năm" where the text gives none. */
export const yearWords = (year: number | null): string =>
  year === null ? 'không ghi năm' : String(year);
