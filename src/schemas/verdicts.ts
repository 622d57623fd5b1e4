// Without the schema library: browsers load this file too.

/** Verdicts from fully comparable to no goal at all, in readers' words. */
export const comparabilities = {
  'cung-thuoc-do': 'cùng thước đo',
  'so-duoc-co-luu-y': 'so được, có lưu ý',
  'khac-thuoc-do': 'khác thước đo',
  'chi-co-loi': 'chỉ có lời, không có số',
  'mot-tinh': 'chỉ một tỉnh đặt mục tiêu',
  'khong-muc-tieu': 'không tỉnh nào đặt mục tiêu',
} as const;
export type Comparability = keyof typeof comparabilities;
