import { isAsTyped, isMarked } from '../../search/words/as-typed.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';

/** Indexes of the first and last word of a match. */
export type WordPlace = readonly [first: number, last: number];
type Matches = (sought: Token, found: Token) => boolean;

const isSameWord: Matches = (a, b) => a.letters === b.letters && a.tone === b.tone;

/** True when `found` begins with `typed`, a word that may not be complete. */
export const beginsWith: Matches = (typed, found) =>
  (!typed.percent || (found.percent && typed.fold === found.fold)) &&
  (isBare(typed)
    ? found.fold.startsWith(typed.fold)
    : found.letters.startsWith(typed.letters) && (typed.tone === 0 || typed.tone === found.tone));

/** Where the phrases occur, without overlaps. @param phrases longest first @param last compares the last word of a phrase */
function places(
  words: readonly Token[],
  phrases: readonly (readonly Token[])[],
  same: Matches,
  last: Matches,
): readonly WordPlace[] {
  const out: WordPlace[] = [];
  for (let at = 0; at < words.length;) {
    const fits = phrases.find((p) =>
      p.every((t, i) => {
        const word = words[at + i];
        return word !== undefined && (i === p.length - 1 ? last : same)(t, word);
      }),
    );
    if (fits !== undefined) out.push([at, at + fits.length - 1]);
    at += fits?.length ?? 1;
  }
  return out;
}

/** Places of phrases spelled exactly as in the texts, for each line. */
export function writtenPlaces(
  lines: readonly (readonly Token[])[],
  phrases: readonly string[],
): readonly (readonly WordPlace[])[] {
  const sought = phrases
    .map((p) => tokens(p.normalize('NFC')))
    .filter((p) => p.length > 0)
    .sort((a, b) => b.length - a.length);
  return lines.map((words) => places(words, sought, isSameWord, isSameWord));
}

/** Where the typed words occur in a text. */
export interface TypedPlaces {
  /** For each line. */
  readonly places: readonly (readonly WordPlace[])[];
  /** True when the last word does not occur as a whole word, and the places only begin with it. */
  readonly unfinished: boolean;
}

/** Places of the typed words as a phrase, matched as the search counts them. Whole words; only if there are none, the last word may be incomplete: "điện tho". */
export function typedPlaces(lines: readonly (readonly Token[])[], typed: string): TypedPlaces {
  const phrase = tokens(typed.normalize('NFC'));
  if (phrase.length === 0) return { places: lines.map(() => []), unfinished: false };
  const marked = isMarked(phrase);
  const same: Matches = (t, found) => isAsTyped(t, found, marked);
  const whole = lines.map((words) => places(words, [phrase], same, same));
  if (whole.some((found) => found.length > 0)) return { places: whole, unfinished: false };
  return {
    places: lines.map((words) => places(words, [phrase], same, beginsWith)),
    unfinished: true,
  };
}
