// A value with a number on one line, whether a text prints it (`format.ts`), a national mark sets it, or it is on an axis.
import { printNumber } from '../words/print-number.ts';

/** A value as the site shows it: the operator word of the text, the number as printed, the unit, and "trở lên", "trở xuống" after it; '' for what is missing. */
export interface ShownValue {
  readonly operator: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** True for the units of ranks ("hạng 9", "nhóm 20"): smaller is better, so their axes run backwards, and the unit is not said after the number. */
export const isRank = (unit: string | null): boolean => unit === 'hạng' || unit === 'nhóm';

/** What is said of a unit after a number: nothing for a rank. */
export const shownUnit = (unit: string | null): string => (isRank(unit) ? '' : (unit ?? ''));

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
