import { comparedBy, shownComparing, type Operator } from './comparison-words.ts';

/** Without "tuổi trở lên", which belongs to an age and is no operator. */
const withoutAges = (words: string): string => words.replace(/tuổi\s+trở lên/giu, 'tuổi');

/** Between the two numbers of a range: "5 - 10%", "35% đến 40%". */
const between = String.raw`\s*%?\s*(?:[-–—]|đến)\s*`;
const range = new RegExp(String.raw`\d${between}\d`, 'u');

/** Signs, and the words behind a number: they say more than "trên" before it ("trên 90% trở lên"). */
const signs: readonly [Operator, RegExp][] = [
  ['<=', /≤|trở xuống/iu],
  ['>=', /≥|trở lên/iu],
  ['<', /</u],
  ['>', />/u],
];

/**
 * The operator in the words of a value: "trên 50%" is >, "60% dân số trở lên" is >=, "không quá 5%" and "nhóm 20" (a rank) are <=, "dưới 5%"
 * is <, "5 - 10%" a range, a plain number and one with "khoảng" =.
 * Only for the words of the value: "trên môi trường mạng" and "từ 15 tuổi trở lên" are no operators.
 */
export function operatorIn(valueWords: string): Operator {
  if (range.test(valueWords)) return 'range';
  const words = withoutAges(valueWords);
  const compared = comparedBy(words);
  if (compared === '<=' || compared === '>=') return compared;
  return signs.find(([, pattern]) => pattern.test(words))?.[0] ?? compared ?? '=';
}

const shown = new RegExp(shownComparing, 'iu');

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
