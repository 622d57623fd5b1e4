import { likeness } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';

/** Did the reader type these words? Marks may be left out or be the other of hỏi and ngã, but none may contradict. */
export const typedAs = (typed: readonly Token[], words: readonly Token[]): boolean =>
  typed.length === words.length && words.every((w, i) => likeness(typed[i] as Token, w) >= 0.75);
