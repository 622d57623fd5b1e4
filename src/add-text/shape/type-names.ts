import { kindNames } from '../../domain/cite/document-kinds.ts';

/** What official texts call themselves, as printed over their titles; longer names before the shorter ones they begin with. */
export const typeNames: readonly string[] = ['Chương trình hành động', ...kindNames];

const shouted = typeNames.map((name) => name.toUpperCase());

/** The type of a text whose title begins with these words, in sentence case; null when they name none. */
export function typeOf(line: string): string | null {
  const words = line.trim().toUpperCase().normalize('NFC');
  const at = shouted.findIndex((name) => words === name || words.startsWith(`${name} `));
  return at < 0 ? null : (typeNames[at] ?? null);
}

/** A line that holds nothing but the name of a type, in capitals or in bold. */
export const isTypeLine = ({ words, bold }: { words: string; bold?: boolean }): boolean => {
  const name = words.replace(/[:.]$/, '');
  return shouted.includes(name) || (bold === true && shouted.includes(name.toUpperCase()));
};

/** No lower-case letter: how heads, names of bodies and titles are set. */
export const isShouted = (words: string): boolean =>
  /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
