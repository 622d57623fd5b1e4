import type { Cell } from './compare.ts';

/** Said where a province mentions a topic without setting a level, and `spokenOf` after it. */
export const noLevel = 'không đặt mức';
export const spokenOf = 'có nói tới';

/** Readers' words for what a cell contains, on every page and in every file. In the data, both "không nêu" and "không đặt mức, có nói tới" are `not-stated`. */
export const cellWords = {
  stated: 'có số',
  'no-number': 'không có số',
  'not-stated': 'không nêu',
  'spoken-of': `${noLevel}, ${spokenOf}`,
  'not-applicable': 'không áp dụng',
  outside: 'ngoài phạm vi',
} as const;

/** The words for a cell. @param spoken whether its province (or text) mentions the topic without setting any goal on it */
export const stateWords = (
  state: Cell['state'],
  spoken: boolean,
): (typeof cellWords)[keyof typeof cellWords] =>
  cellWords[state === 'not-stated' && spoken ? 'spoken-of' : state];
