// Without the schema library: browsers load what asks for this file, too.

/** Verdicts from fully comparable to no goal at all. */
export const comparabilities = [
  'cung-thuoc-do',
  'so-duoc-co-luu-y',
  'khac-thuoc-do',
  'chi-co-loi',
  'mot-tinh',
  'khong-muc-tieu',
] as const;
export type Comparability = (typeof comparabilities)[number];
