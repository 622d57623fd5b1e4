import { tokens, type Token } from '../../domain/words/tokens.ts';
import { asTyped, type Piece } from './plan.ts';

/** Words that are looked for together. */
export const asPhrase = (typed: readonly Token[]): Piece => ({ unit: asTyped('phrase', typed) });

/** Words in quotation marks are looked for together, and nothing is supposed about them. An unclosed mark counts to the end. */
export function quotedPieces(query: string): readonly Piece[] {
  return query.split('"').flatMap((part, i): Piece[] => {
    const words = tokens(part);
    if (i % 2 === 0) return words.map((open) => ({ open }));
    return words.length === 0 ? [] : [asPhrase(words)];
  });
}
