import { tokens, type Token } from '../../domain/words/tokens.ts';
import { asTyped, type Piece } from './plan.ts';

/** Words that are looked for together. */
export const asPhrase = (typed: readonly Token[]): Piece => ({ unit: asTyped('phrase', typed) });

/** Words in quotation marks are looked for together, and nothing is supposed about them. A mark that nothing closes is no quotation. */
export function quotedPieces(query: string): readonly Piece[] {
  const parts = query.split('"');
  const isOpenEnded = parts.length % 2 === 0;
  return parts.flatMap((part, i): Piece[] => {
    const words = tokens(part);
    if (i % 2 === 0 || (isOpenEnded && i === parts.length - 1))
      return words.map((open) => ({ open }));
    return words.length === 0 ? [] : [asPhrase(words)];
  });
}
