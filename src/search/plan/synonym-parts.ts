import { unpackPhrases } from '../words/phrase-set.ts';
import type { LexiconSynonyms } from '../format/lexicon.ts';

/**
 * First words of the synonyms that the words may hold. @param runs keys of words that stand together and are not yet understood
 * @param longest words in the longest synonym @param isSynonym may take a phrase for one that is none, never the other way round
 */
export const synonymHeads = (
  runs: readonly (readonly string[])[],
  longest: number,
  isSynonym: (phrase: string) => boolean,
): readonly string[] =>
  runs.flatMap((run) =>
    run.filter((_, at) =>
      run
        .slice(at, at + longest)
        .some((_word, i) => isSynonym(run.slice(at, at + i + 1).join(' '))),
    ),
  );

/** Chooses the parts that may hold synonyms of a query's words. @returns their places, in order */
export function partChooser({
  starts,
  longest,
  phrases,
}: LexiconSynonyms): (runs: readonly (readonly string[])[]) => readonly number[] {
  const isSynonym = unpackPhrases(phrases);
  return (runs) => partsOf(synonymHeads(runs, longest, isSynonym), starts);
}

/** The parts in which synonyms that begin with these keys stand. @param starts first key of each part, in order */
export const partsOf = (keys: readonly string[], starts: readonly string[]): readonly number[] =>
  [...new Set(keys.map((key) => starts.findLastIndex((from) => from <= key)))]
    .filter((i) => i >= 0)
    .sort((a, b) => a - b);
