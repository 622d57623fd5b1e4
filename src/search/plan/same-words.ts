import { likeness } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';

/** Did the reader type these words? Marks may be left out or be the other of hỏi and ngã, but none may contradict. */
export const typedAs = (typed: readonly Token[], words: readonly Token[]): boolean =>
  typed.length === words.length && words.every((w, i) => likeness(typed[i] as Token, w) >= 0.75);

/** Phrases in words, the longest first, so that the longest is taken. */
export const longestFirst = (phrases: readonly string[]): readonly (readonly Token[])[] =>
  phrases.map((p) => tokens(p)).sort((a, b) => b.length - a.length);

/** The phrase with which the words begin. */
export const beginning = (
  run: readonly Token[],
  phrases: readonly (readonly Token[])[],
): readonly Token[] | undefined => phrases.find((p) => typedAs(run.slice(0, p.length), p));
