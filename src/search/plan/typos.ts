import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { editDistance } from '../../domain/words/edit-distance.ts';
import { isSyllable } from '../words/compose.ts';
import { isOpen } from './runs.ts';
import { isAsked, type Alternative, type Draft, type Piece } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** Words of the texts that are spelt nearly so, the nearest and then the most frequent first. Numbers are never repaired. */
export function nearWords(
  key: string,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
  most = 5,
): readonly string[] {
  if (key.length < 3 || /\d/.test(key)) return [];
  const limit = key.length >= 6 ? 2 : 1;
  return [...vocabulary]
    .flatMap(([word, count]) => {
      if (/\d/.test(word) || (word.length < 3 && key.length > 3)) return [];
      const distance = editDistance(key, word, limit);
      // The first letter is rarely the wrong one, and a slip rarely makes a syllable of a word that is none: “smat” is “smart”, not “sát”.
      return distance > limit
        ? []
        : [
            {
              word,
              cost:
                distance +
                (word[0] === key[0] ? 0 : 0.5) +
                (isSyllable(word) === isSyllable(key) ? 0 : 0.25),
              count,
            },
          ];
    })
    .sort((a, b) => a.cost - b.cost || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** A word that no text has becomes the words it may be a slip for. */
export function typos(draft: Draft, lexicon: Lexicon): Draft {
  // "vàng", "trẻ em" are words that no text has, not slips for "văn", "trên": no neighbour shows that they are.
  const isAlone = !draft.pieces.some((p) =>
    isOpen(p) ? lexicon.vocabulary.has(p.open.key) : isAsked(p.unit),
  );
  const pieces = draft.pieces.map((piece): Piece => {
    if (
      !isOpen(piece) ||
      piece.open.value !== null ||
      lexicon.vocabulary.has(piece.open.key) ||
      ((isAlone || draft.isQuestion) && !isBare(piece.open) && isSyllable(piece.open.letters))
    )
      return piece;
    const typed: readonly Token[] = [piece.open];
    const repairs = nearWords(piece.open.key, lexicon).map((word, i): Alternative => ({
      tokens: tokens(word),
      strength: 0.92 - i * 0.03,
    }));
    const open = piece.open.end === draft.last?.end && piece.open.text === draft.last.text;
    return {
      unit: {
        role: 'word',
        typed,
        alternatives: [{ tokens: typed, strength: 1 }, ...repairs],
        ...(open ? { open: true as const } : {}),
      },
    };
  });
  return { ...draft, pieces };
}
