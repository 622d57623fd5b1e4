import type { Cell } from './compare.ts';

/** No level is set: said where a province speaks of a thing all the same. */
export const noLevel = 'không đặt mức';
export const spokenOf = 'có nói tới';

/** Readers' words for what a cell holds, on every page and in every file. Data call both "không nêu" and "không đặt mức, có nói tới" `not-stated`. */
export const cellWords = {
  stated: 'có số',
  'no-number': 'không có số',
  'not-stated': 'không nêu',
  'spoken-of': `${noLevel}, ${spokenOf}`,
  'not-applicable': 'không áp dụng',
} as const;

/** The words for a cell. @param spoken whether its province (its text) sets no goal of the topic at all, and yet speaks of it */
export const stateWords = (
  state: Cell['state'],
  spoken: boolean,
): (typeof cellWords)[keyof typeof cellWords] =>
  cellWords[state === 'not-stated' && spoken ? 'spoken-of' : state];
