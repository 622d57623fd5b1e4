import type { Province, Text } from '../../model/model.ts';
import { lettersOf } from '../cite/document-kinds.ts';
import { formatMonth } from '../words/dates.ts';
import { upperFirst } from '../words/upper-first.ts';

/** A type as it is abbreviated before a number. */
const abbreviated = (type: Text['type']): string => lettersOf(type) ?? type;

/**
 * The shortest name by which readers know a text from the others: "NQ 22", "QĐ 2174"; without a number, by its province:
 * "NQ Đồng Tháp", "Bài trình bày Gia Lai". For chips and heads of columns, never for a citation.
 */
export function shortLabel(
  { type, number }: Pick<Text, 'type' | 'number'>,
  { name }: Pick<Province, 'name'>,
): string {
  const which = number === null ? name.replaceAll(' ', '\u00a0') : /^\d+/.exec(number)?.[0];
  return `${abbreviated(type)}\u00a0${which ?? number}`;
}

type Named = Pick<Text, 'number' | 'standing' | 'type' | 'date'>;

/** A text beside its province's name: its number, or what kind of text it is: "22-NQ/TU", "Bài trình bày". */
export const numberOrStanding = ({ number, standing }: Pick<Text, 'number' | 'standing'>): string =>
  number ?? upperFirst(standing);

/** The same with the month: "22-NQ/TU, 6/2022". */
export const textAndMonth = (text: Named): string =>
  `${numberOrStanding(text)}, ${text.date === null ? 'không rõ ngày' : formatMonth(text.date)}`;

/** In a sentence: the province where it has one text, else the number with it: "2174/QĐ-UBND của Kiên Giang", "Trà Vinh". */
export const textInSentence = (
  text: Pick<Text, 'number' | 'standing'>,
  { name, texts }: Pick<Province, 'name' | 'texts'>,
): string => (texts.length > 1 ? `${numberOrStanding(text)} của ${name}` : name);

/** Two short lines for a switch as narrow as a fifth of a phone: "KG" / "NQ 22", "Trà" / "Vinh". */
export function textInTwoLines(
  { type, number }: Pick<Text, 'type' | 'number'>,
  { name, texts }: Pick<Province, 'name' | 'texts'>,
): readonly [string, string] {
  if (texts.length > 1) {
    const initials = name
      .split(' ')
      .map((w) => w.charAt(0).toUpperCase())
      .join('');
    const digits = /^\d+/.exec(number ?? '')?.[0] ?? '';
    return [initials, `${abbreviated(type)} ${digits}`.trim()];
  }
  const [first = '', ...rest] = name.split(' ');
  return [first, rest.join(' ')];
}
