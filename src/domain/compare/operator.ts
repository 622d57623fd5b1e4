import type { StatementData } from '../../schemas/statement.ts';

export type Operator = NonNullable<StatementData['operator']>;

/** Without "tuổi trở lên", which belongs to an age and is no operator. */
const withoutAges = (words: string): string => words.replace(/tuổi\s+trở lên/giu, 'tuổi');

const number = String.raw`(?:\d|một\b|hai\b|ba\b)`;
const phrases: readonly [Operator, RegExp][] = [
  ['range', /\d\s*(?:-|–|đến)\s*\d/u],
  ['>=', new RegExp(String.raw`(?:tối thiểu|ít nhất)\s+${number}|trở lên`, 'iu')],
  ['>', new RegExp(String.raw`(?:trên|hơn)\s+${number}`, 'iu')],
  ['<=', /nhóm\s+\d/iu],
];

/**
 * The operator in the words of a value: "trên 50%" is >, "60% dân số trở lên" is >=, "nhóm 20" (a rank) is <=, "5 - 10%" a range, a plain number =.
 * Only for the words of the value: "trên môi trường mạng" and "từ 15 tuổi trở lên" are no operators.
 */
export const operatorIn = (valueWords: string): Operator =>
  phrases.find(([, pattern]) => pattern.test(withoutAges(valueWords)))?.[0] ?? '=';

/** The operator word of the text, shown before the number: "trên", "tối thiểu", "ít nhất"; '' for a plain number. */
export const operatorWord = (valueWords: string): string =>
  (
    /tối thiểu|ít nhất|trở lên|trên(?=\s+\d)|hơn(?=\s+\d)|nhóm(?=\s+\d)/iu.exec(
      withoutAges(valueWords),
    )?.[0] ?? ''
  ).toLowerCase();

/** The number exactly as printed, or the range: "7,0", "4,15", "5 - 10", "17/63"; '' when there is none in digits. */
export const printedNumber = (valueWords: string): string =>
  /\d+(?:[.,/]\d+)*(?:\s*-\s*\d+(?:[.,]\d+)*)?/u.exec(valueWords)?.[0] ?? '';
