import type { Token } from '../../domain/words/tokens.ts';
import { wordMatch } from './occurrences.ts';

/** Where the words of the query stand in the clause in one piece, as they were typed. Marks may be left out, none may contradict. */
const placeOf = (typed: readonly Token[], words: readonly Token[]): number =>
  words.findIndex(
    (_, at) =>
      at + typed.length <= words.length &&
      typed.every((t, i) => wordMatch(t, words[at + i] as Token) >= 0.85),
  );

/** With so many words more, it does not matter that a first one is no word. */
const enough = 5;

/**
 * Do the words of the query stand in the clause in one piece? Of a long piece that was copied from a page, the first may be the letter of its
 * item ("b) Giúp …"), which the clause's words do not have, or the end of a word that was cut.
 */
export function standsVerbatim(typed: readonly Token[], words: readonly Token[]): boolean {
  if (typed.length > 1 && placeOf(typed, words) >= 0) return true;
  const [first, ...rest] = typed;
  if (first === undefined || rest.length < enough) return false;
  const at = placeOf(rest, words);
  const isLabel = at === 0 && (first.text.length === 1 || first.value !== null);
  return (
    isLabel ||
    (at > 0 && (words[at - 1] as Token).text.toLowerCase().endsWith(first.text.toLowerCase()))
  );
}
