import { upperFirst } from '../words/upper-first.ts';
import type { Province, Text } from '../../model/model.ts';

type Named = Pick<Text, 'number' | 'standing' | 'type' | 'date'>;

/** A text beside its province's name: its number, or what kind of text it is: "22-NQ/TU", "Bài trình bày". */
export const textLabel = ({ number, standing }: Pick<Text, 'number' | 'standing'>): string =>
  number ?? upperFirst(standing);

/** The same with the month: "22-NQ/TU, 6/2022". */
export const textAndMonth = (text: Named): string =>
  `${textLabel(text)}, ${text.date === null ? 'không rõ ngày' : `${Number(text.date.slice(5, 7))}/${text.date.slice(0, 4)}`}`;

/** In a sentence: the province where it has one text, else the number with it: "2174/QĐ-UBND của Kiên Giang", "Trà Vinh". */
export const textInSentence = (
  text: Pick<Text, 'number' | 'standing'>,
  { name, texts }: Pick<Province, 'name' | 'texts'>,
): string => (texts.length > 1 ? `${textLabel(text)} của ${name}` : name);

/** Two short lines for a switch as narrow as a fifth of a phone: "KG" / "NQ 22", "Trà" / "Vinh". */
export function textInTwoLines(
  { type, number }: Pick<Text, 'type' | 'number'>,
  { name, texts }: Pick<Province, 'name' | 'texts'>,
): readonly [string, string] {
  const initials = (words: string) =>
    words
      .split(' ')
      .map((w) => w.charAt(0).toUpperCase())
      .join('');
  if (texts.length > 1) {
    const digits = /^\d+/.exec(number ?? '')?.[0] ?? '';
    return [initials(name), `${initials(type)} ${digits}`.trim()];
  }
  const [first = '', ...rest] = name.split(' ');
  return [first, rest.join(' ')];
}
