import type { Comparability } from '../../schemas/verdicts.ts';

/** Each verdict in readers' words, in the order of the choices. */
export const verdictWords = {
  'cung-thuoc-do': 'cùng thước đo',
  'so-duoc-co-luu-y': 'so được, có lưu ý',
  'khac-thuoc-do': 'khác thước đo',
  'chi-co-loi': 'chỉ có lời, không có số',
  'mot-tinh': 'chỉ một tỉnh đặt mục tiêu',
  'khong-muc-tieu': 'không tỉnh nào đặt mức cần đạt',
} as const satisfies Readonly<Record<Comparability, string>>;

/** Of two or more sides only one sets a goal; of two, neither does. @param when " cho 2025", where only one year is in view */
export const onlySets = (name: string, when = ''): string => `chỉ ${name} đặt mục tiêu${when}`;
export const neitherSets = (when = ''): string => `cả hai không đặt mục tiêu${when}`;

/** Of a topic without a goal: what its numbers are. What provinces say of it in words may be a task or a viewpoint (`alsoSpeaks`). */
export const numbersWithoutGoal =
  'con số mà các văn bản ghi là hiện trạng hoặc con số khác, không phải mức phải đạt';
