import type { Token } from '../../domain/words/tokens.ts';

/** "2025" */
export const isYear = (t: Token | undefined): boolean =>
  t !== undefined && /^20[1-5]\d$/.test(t.text) && !t.percent;
