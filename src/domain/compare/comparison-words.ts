import type { StatementData } from '../../schemas/statement.ts';

export type Operator = NonNullable<StatementData['operator']>;

/** Words that compare the number behind them. */
interface Comparison {
  readonly operator: Operator;
  readonly words: string;
  /** They also mean a place or a time ("trên môi trường mạng"): they compare only right before a number. */
  readonly isAmbiguous?: true;
}

/** Every way in which the texts compare a number, a denial ("không ít hơn") before what it denies: the one list. */
const comparisons: readonly Comparison[] = [
  {
    operator: '<=',
    words:
      'không (?:vượt )?quá|không (?:(?:cao|nhiều|lớn) )?hơn|không vượt|không trên|tối đa|nhiều nhất',
  },
  {
    operator: '>=',
    words: 'tối thiểu|ít nhất|không dưới|không (?:thấp|ít|nhỏ|kém) hơn|không kém',
  },
  { operator: '<=', words: 'nhóm|top|tốp', isAmbiguous: true },
  { operator: '<', words: '(?:thấp|ít|nhỏ|kém) hơn|dưới|chưa (?:tới|đến|đầy)', isAmbiguous: true },
  { operator: '>', words: '(?:(?:cao|nhiều|lớn) )?hơn|trên|vượt(?: quá)?', isAmbiguous: true },
  { operator: '=', words: 'khoảng|gần|xấp xỉ', isAmbiguous: true },
];
const patternOf = (list: readonly Comparison[]): string => list.map((c) => c.words).join('|');

/** Pattern of every word that compares. */
export const comparingWords = patternOf(comparisons);
const plainComparing = patternOf(comparisons.filter((c) => c.isAmbiguous !== true));
const ambiguousComparing = patternOf(comparisons.filter((c) => c.isAmbiguous === true));
/** Pattern of the signs that compare, and of the words behind a number that do. */
export const comparingSigns = '[≥≤<>]';
export const comparingEnds = 'trở (?:lên|xuống)';

/** Pattern of a number, in digits or as a word; "năm 2025" is no five. */
const number = String.raw`(?:\d|(?:một|hai|ba|bốn|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)(?!\p{L}))`;
const between = { plain: 'đạt|chiếm|là|được|có|từ|ở|mức', ambiguous: 'đạt|chiếm|mức' };
const beforeNumber = ({ words, isAmbiguous }: Comparison): RegExp =>
  new RegExp(
    String.raw`(?:${words})\s+(?:(?:${isAmbiguous === true ? between.ambiguous : between.plain})\s+)*${number}`,
    'iu',
  );
const patterns = comparisons.map((c) => [c.operator, beforeNumber(c)] as const);

/** How the words before the number of a value compare it; undefined when none does. */
export const comparedBy = (valueWords: string): Operator | undefined =>
  patterns.find(([, pattern]) => pattern.test(valueWords))?.[0];

/** Pattern of the words of a comparison as they are shown beside the number: those that may mean something else only right before one. */
export const shownComparing = String.raw`${plainComparing}|${comparingEnds}|(?:${ambiguousComparing})(?=\s+(?:(?:${between.ambiguous})\s+)*${number})|${comparingSigns}`;
