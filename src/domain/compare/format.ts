import type { Statement } from '../../model/model.ts';
import { printNumber } from '../words/print-number.ts';
import { operatorWord, printedNumber } from './operator.ts';
import { shownText, shownUnit, type ShownValue } from './shown-value.ts';

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

/** One line of plain text: "trên 50%", "nhóm 20", "“Phổ cập”". With no-break spaces inside. */
export function valueText(s: Valued): string {
  const shown = shownValue(s);
  return shown === null ? `“${s.valueWords}”` : shownText(shown);
}
