// Why there is no number, in readers' words; of a text without a year, `words/year-words.ts`.
import type { Cell } from './compare.ts';
import { noLevel, noNumber, spokenOf } from './without-number.ts';

/** Readers' words for what a cell contains, on every page and in every file. In the data, both "không nêu" and "không đặt mức, có nói tới" are `not-stated`. */
export const cellWords = {
  stated: 'có số',
  'no-number': noNumber,
  'not-stated': 'không nêu',
  'spoken-of': `${noLevel}, ${spokenOf}`,
  'not-applicable': 'không áp dụng',
  outside: 'ngoài phạm vi',
} as const;

/** What readers are told of a cell; one that is not stated may yet be spoken of. @param spoken whether its province (or text) mentions the topic without setting any goal on it */
export const sayingOf = <S extends Cell['state']>(state: S, spoken: boolean): S | 'spoken-of' =>
  state === 'not-stated' && spoken ? 'spoken-of' : state;

/** The same in words. */
export const stateWords = (
  state: Cell['state'],
  spoken: boolean,
): (typeof cellWords)[keyof typeof cellWords] => cellWords[sayingOf(state, spoken)];
