import type { Token } from '../../domain/words/tokens.ts';
import { isGoalYear } from '../../domain/words/year-alone.ts';

/** "2025" */
export const isYear = (t: Token | undefined): boolean =>
  t !== undefined && isGoalYear(t.text) && !t.percent;
