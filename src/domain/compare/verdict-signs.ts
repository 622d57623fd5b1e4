import type { Comparability } from '../../schemas/verdicts.ts';

/** The sign before each verdict in pictures; on pages `styles/marks.css` has the same ones. */
export const verdictSigns: Readonly<Record<Comparability, string>> = {
  'cung-thuoc-do': '=',
  'so-duoc-co-luu-y': '≈',
  'khac-thuoc-do': '≠',
  'chi-co-loi': '·',
  'mot-tinh': '·',
  'khong-muc-tieu': '·',
};
