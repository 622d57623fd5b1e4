import type { Province, Text } from '../../model/model.ts';

/** Types of text as they are abbreviated before a number. */
const abbreviations: Readonly<Partial<Record<Text['type'], string>>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
};

/**
 * The shortest name by which readers know a text from the others: "NQ 22", "QĐ 2174"; without a number, by its province:
 * "NQ Đồng Tháp", "Bài trình bày Gia Lai". For chips and heads of columns, never for a citation.
 */
export function textLabel(
  { type, number }: Pick<Text, 'type' | 'number'>,
  { name }: Pick<Province, 'name'>,
): string {
  const which = number === null ? name.replaceAll(' ', '\u00a0') : /^\d+/.exec(number)?.[0];
  return `${abbreviations[type] ?? type}\u00a0${which ?? number}`;
}
