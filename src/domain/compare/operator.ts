import type { StatementData } from '../../schemas/statement.ts';

export type Operator = NonNullable<StatementData['operator']>;

/** Without "tuổi trở lên", which belongs to an age and is no operator. */
const withoutAges = (words: string): string => words.replace(/tuổi\s+trở lên/giu, 'tuổi');

const number = String.raw`(?:\d|một\b|hai\b|ba\b)`;
/** Between the two numbers of a range: "5 - 10%", "35% đến 40%". */
const between = String.raw`\s*%?\s*(?:[-–—]|đến)\s*`;
const before = (words: string): RegExp =>
  new RegExp(String.raw`(?:${words})\s+(?:(?:đạt|chiếm)\s+)?${number}`, 'iu');
const phrases: readonly [Operator, RegExp][] = [
  ['range', new RegExp(String.raw`\d${between}\d`, 'u')],
  ['<=', before('không quá|không vượt quá|tối đa|nhiều nhất|nhóm|top|tốp')],
  ['<=', /≤|trở xuống/iu],
  ['>=', before('tối thiểu|ít nhất|không dưới|không thấp hơn')],
  ['>=', /≥|trở lên/iu],
  ['<', before('dưới|thấp hơn|ít hơn')],
  ['<', /</u],
  ['>', before('trên|hơn')],
  ['>', />/u],
];

/**
 * The operator in the words of a value: "trên 50%" is >, "60% dân số trở lên" is >=, "không quá 5%" and "nhóm 20" (a rank) are <=, "dưới 5%"
 * is <, "5 - 10%" a range, a plain number and one with "khoảng" =.
 * Only for the words of the value: "trên môi trường mạng" and "từ 15 tuổi trở lên" are no operators.
 */
export const operatorIn = (valueWords: string): Operator =>
  phrases.find(([, pattern]) => pattern.test(withoutAges(valueWords)))?.[0] ?? '=';

const shown =
  /không (?:vượt )?quá|không (?:dưới|thấp hơn)|tối thiểu|ít nhất|tối đa|nhiều nhất|trở (?:lên|xuống)|(?:trên|thấp hơn|ít hơn|hơn|dưới|khoảng|gần|nhóm|top|tốp)(?=\s+\d)|[≥≤<>]/iu;

/**
 * The words of the text that bear on the number, shown beside it: "trên", "tối thiểu", "không quá", "phấn đấu trên"; '' for a plain
 * number. "trên 90% trở lên" has "trở lên".
 */
export const operatorWord = (valueWords: string): string =>
  [
    /phấn đấu/iu.exec(valueWords)?.[0],
    shown.exec(withoutAges(valueWords).replace(/(?:trên|hơn)\s+(?=\d.*trở lên)/iu, ''))?.[0],
  ]
    .filter((word) => word !== undefined)
    .join(' ')
    .toLowerCase();

const printed = new RegExp(String.raw`\d+(?:[.,/]\d+)*(?:${between}\d+(?:[.,]\d+)*)?`, 'u');
/** The number exactly as printed, or the range: "7,0", "4,15", "5 - 10", "35% đến 40", "17/63"; '' when there is none in digits. */
export const printedNumber = (valueWords: string): string => printed.exec(valueWords)?.[0] ?? '';
