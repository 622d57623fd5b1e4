import { isAsTyped, isMarked } from '../../search/words/as-typed.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';

/** First and last word of a stretch. */
export type Place = readonly [first: number, last: number];
type Same = (sought: Token, found: Token) => boolean;

const asWritten: Same = (a, b) => a.letters === b.letters && a.tone === b.tone;

/** Of a word that is not typed to its end. */
export const begins: Same = (typed, found) =>
  (!typed.percent || (found.percent && typed.fold === found.fold)) &&
  (isBare(typed)
    ? found.fold.startsWith(typed.fold)
    : found.letters.startsWith(typed.letters) && (typed.tone === 0 || typed.tone === found.tone));

/** Where the phrases stand, longest first, not overlapping. @param last how the last word of a phrase is compared */
function places(
  words: readonly Token[],
  phrases: readonly (readonly Token[])[],
  same: Same,
  last: Same,
): readonly Place[] {
  const out: Place[] = [];
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

/** Places of phrases that are given as the texts write them. */
export function writtenPlaces(
  lines: readonly (readonly Token[])[],
  phrases: readonly string[],
): readonly (readonly Place[])[] {
  const sought = phrases
    .map((p) => tokens(p.normalize('NFC')))
    .filter((p) => p.length > 0)
    .sort((a, b) => b.length - a.length);
  return lines.map((words) => places(words, sought, asWritten, asWritten));
}

/** What a reader looks for in a text, and where it stands. */
export interface TypedPlaces {
  /** Of each line. */
  readonly places: readonly (readonly Place[])[];
  /** The last word stands nowhere; these places only begin with it. */
  readonly unfinished: boolean;
}

/** Places of what a reader typed, word after word, as the search counts it. Whole words; only when there are none may the last word be a beginning: "điện tho". */
export function typedPlaces(lines: readonly (readonly Token[])[], typed: string): TypedPlaces {
  const phrase = tokens(typed.normalize('NFC'));
  if (phrase.length === 0) return { places: lines.map(() => []), unfinished: false };
  const marked = isMarked(phrase);
  const same: Same = (t, found) => isAsTyped(t, found, marked);
  const whole = lines.map((words) => places(words, [phrase], same, same));
  if (whole.some((found) => found.length > 0)) return { places: whole, unfinished: false };
  return { places: lines.map((words) => places(words, [phrase], same, begins)), unfinished: true };
}
