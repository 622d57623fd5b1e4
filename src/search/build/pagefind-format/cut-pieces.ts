import { encodedLength } from 'cborg/length';
import { joint } from '../../format/encode.ts';
import type { IndexWord } from './shapes.ts';

export type IndexPiece = readonly [IndexWord, ...IndexWord[]];

/** What a word is but for its marks (`encode.ts`), with the letter that parts them. */
export const stemOf = ([word]: IndexWord): string => {
  const end = word.indexOf(joint);
  return end < 0 ? word : word.slice(0, end + 1);
};

/**
 * Neighbouring words until the limit, a word with many places alone; words that differ in their marks only stay together, for they are asked
 * for together.
 * @param limit bytes before compression
 */
export function cutPieces(words: readonly IndexWord[], limit: number): readonly IndexPiece[] {
  const pieces: [IndexWord, ...IndexWord[]][] = [];
  let size = 0;
  let stem = '';
  for (const word of words) {
    const length = encodedLength(word);
    const open = pieces.at(-1);
    if (open !== undefined && (stemOf(word) === stem || size + length <= limit)) {
      open.push(word);
      size += length;
    } else {
      pieces.push([word]);
      size = length;
    }
    stem = stemOf(word);
  }
  return pieces;
}
