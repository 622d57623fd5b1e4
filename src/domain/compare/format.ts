import type { Statement } from '../../model/model.ts';
import { printNumber } from '../words/numbers.ts';
import { isRank, operatorWord, printedNumber } from './operator.ts';

/** A value as the site shows it: the operator word of the text, the number as printed, the unit, and "trở lên", "trở xuống" after it; '' for what is missing. */
export interface ShownValue {
  readonly operator: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** What is said of a unit after a number: nothing for a rank. */
const shownUnit = (unit: string | null): string => (isRank(unit) ? '' : (unit ?? ''));

type Valued = Pick<Statement, 'value' | 'valueWords' | 'unit'>;

/**
 * "trên 50%" → trên · 50 · %; "60% dân số trở lên" → 60 · % · trở lên. The number is as in the source ("7,0", "5 - 10").
 * @returns null for a statement without a number: its words are quoted instead
 */
export function shownValue(s: Valued): ShownValue | null {
  if (s.value === null) return null;
  const word = operatorWord(s.valueWords);
  const follows = /trở (?:lên|xuống)$/u.exec(word)?.[0] ?? '';
  const digits = printedNumber(s.valueWords);
  return {
    operator: word.slice(0, word.length - follows.length).trim(),
    number: digits !== '' ? digits : printNumber(s.value),
    unit: shownUnit(s.unit),
    after: follows,
  };
}

/** What is between a number and its unit: nothing before "%" ("80%", as the Vietnamese press writes it), else a no-break space ("10.000 người"). */
export const unitGap = (unit: string): string => (unit === '%' || unit === '' ? '' : '\u00a0');

/** A number with its unit: "80%", "10.000 người". */
export const withUnit = ({ number, unit }: Pick<ShownValue, 'number' | 'unit'>): string =>
  `${number}${unitGap(unit)}${unit}`;

/** A number that no text prints, such as one on an axis, with its unit: "7,5%", "20.000 người"; of a rank without. */
export const figureText = (value: number, unit: string | null): string =>
  withUnit({ number: printNumber(value), unit: shownUnit(unit) });

/** A value on one line: "trên 50%", "60% trở lên". @param between its words; a space there may break the line */
export const shownText = (shown: ShownValue, between = '\u00a0'): string =>
  [shown.operator, withUnit(shown), shown.after].filter((part) => part !== '').join(between);

/** One line of plain text: "trên 50%", "nhóm 20", "“Phổ cập”". With no-break spaces inside. */
export function valueText(s: Valued): string {
  const shown = shownValue(s);
  return shown === null ? `“${s.valueWords}”` : shownText(shown);
}
