import { boundPairs } from '../../domain/words/bound-pairs.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { placesOf } from '../words/as-typed.ts';
import { packPhrases } from '../words/phrase-set.ts';
import { boundKey, boundSpace } from '../words/bound-key.ts';

/** Pairs of neighbours in the texts that are one word, by what is typed for them without marks. What stands in or beside the name of a province tells nothing. */
const pairsOf = (
  texts: readonly string[],
  names: readonly (readonly Token[])[],
): readonly (readonly [string, string])[] =>
  boundPairs(
    texts,
    (all) =>
      new Set(
        names.flatMap((name) =>
          placesOf(name, all, true).flatMap((at) =>
            [...name.keys(), name.length].map((i) => at + i),
          ),
        ),
      ),
  ).map(([a, b]) => [boundKey(a), boundKey(b)]);

/**
 * Words that may be meant where what is typed without marks looks like a province: "đồng bộ" in "lam dong bo". They begin with the last
 * syllable of a name or end with its first; and beside these, what shows that the name is meant after all ("kien giang day manh").
 * @param texts words of clauses @param names of provinces @param words that the texts do not show, from `places.yaml` @returns packed (`phrase-set.ts`)
 */
export function boundWords(
  texts: readonly string[],
  names: readonly string[],
  words: readonly string[],
): string {
  const spelled = [...new Set(names)].map((name) => tokens(name));
  const pairs = pairsOf(texts, spelled);
  const known = words.map((w) => tokens(w).map(boundKey));
  const ends = new Set(spelled.map((name) => name.at(-1)?.key));
  const begins = new Set(spelled.map((name) => name[0]?.key));
  const beside = [...pairs.filter(([a, b]) => ends.has(a) || begins.has(b)), ...known];
  const after = new Set(beside.filter(([a]) => ends.has(a)).map((keys) => keys.at(-1)));
  const before = new Set(beside.filter((keys) => begins.has(keys.at(-1))).map(([a]) => a));
  return packPhrases(
    [...beside, ...pairs.filter(([a, b]) => after.has(a) || before.has(b))].map((keys) =>
      keys.join(' '),
    ),
    boundSpace,
  );
}
