import { tokens } from '../../domain/words/tokens.ts';

/** Words with their marks, each between blanks, to be looked for in others: "số đo" is no "sổ đỏ". */
export const spelled = (words: string): string =>
  ` ${tokens(words)
    .map((t) => `${t.letters}${t.tone}`)
    .join(' ')} `;
