import { unpackPhrases } from '../words/phrase-set.ts';
import type { LexiconSynonyms } from '../format/lexicon.ts';

/**
 * What the words may hold of synonyms.
 * @param runs keys of words that stand together and are not yet understood
 * @param longest words in the longest synonym @param isSynonym may take a phrase for one that is none, never the other way round
 */
export const synonymsIn = (
  runs: readonly (readonly string[])[],
  longest: number,
  isSynonym: (phrase: string) => boolean,
): readonly string[] =>
  runs.flatMap((run) =>
    run.flatMap((_, at) =>
      run
        .slice(at, at + longest)
        .map((_word, i) => run.slice(at, at + i + 1).join(' '))
        .filter(isSynonym),
    ),
  );

/** Chooses the parts that may hold synonyms of a query's words. @returns their places, in order */
export function partChooser({
  starts,
  longest,
  phrases,
}: LexiconSynonyms): (runs: readonly (readonly string[])[]) => readonly number[] {
  const isSynonym = unpackPhrases(phrases);
  return (runs) => partsOf(synonymsIn(runs, longest, isSynonym), starts);
}

/** The parts in which these synonyms stand. @param starts head of the first in each part, in order */
export const partsOf = (phrases: readonly string[], starts: readonly string[]): readonly number[] =>
  [...new Set(phrases.map((phrase) => starts.findLastIndex((from) => from <= phrase)))]
    .filter((i) => i >= 0)
    .sort((a, b) => a - b);
