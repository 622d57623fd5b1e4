import type { Token } from '../../domain/words/tokens.ts';

/** "cơ sở y tế" is no "Sở Y tế". */
export const isPartOfWord = (clause: readonly Token[], at: number): boolean =>
  clause[at]?.key === 'so' && clause[at - 1]?.key === 'co';
