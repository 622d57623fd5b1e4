import { marksCode } from './marks-code.ts';
import { isBare } from '../../domain/words/syllable.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** Marks were typed, so a word without marks is meant without. Numbers say nothing of it. */
export const isMarked = (words: readonly Token[]): boolean =>
  words.some((w) => w.value === null && !isBare(w));

/**
 * Is this the word that was typed? With marks it must have the same (where the tone mark stands, and i for y, make no difference), without
 * marks only the letters count. A number is itself, with its percent sign when one was typed. @param marked from `isMarked` of all words typed
 */
export function isAsTyped(typed: Token, found: Token, marked: boolean): boolean {
  if (typed.value !== null)
    return found.value !== null && typed.key === found.key && (!typed.percent || found.percent);
  return (
    typed.key === found.key &&
    found.value === null &&
    (!marked || marksCode(typed) === marksCode(found))
  );
}

/** Where the words stand side by side: the places of the first. */
export const placesOf = (
  typed: readonly Token[],
  words: readonly Token[],
  marked: boolean,
): readonly number[] =>
  typed.length === 0
    ? []
    : words.flatMap((_, at) =>
        typed.every((t, i) => {
          const found = words[at + i];
          return found !== undefined && isAsTyped(t, found, marked);
        })
          ? [at]
          : [],
      );
