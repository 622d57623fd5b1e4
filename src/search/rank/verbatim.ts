import type { Token } from '../text/tokens.ts';
import { wordMatch } from './occurrences.ts';

/** Do the words of the query stand in the clause in one piece, as they were typed? Marks may be left out, none may contradict. */
export const standsVerbatim = (typed: readonly Token[], words: readonly Token[]): boolean =>
  typed.length > 1 && words.some((_, at) => at + typed.length <= words.length && typed.every((t, i) => wordMatch(t, words[at + i] as Token) >= 0.85));
