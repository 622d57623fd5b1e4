import type { Token } from '../../domain/words/tokens.ts';
import { isYear } from './year.ts';

/** A word where it is asked whether it and its neighbour are one ("nội dung"): all years are the same, "năm 2025" is as bound as "năm 2030". */
export const boundKey = (t: Token): string => (isYear(t) ? '20' : t.key);

/** Of 500 such words; a long query asks for some 30, and one taken for bound that is not may hide a province. */
export const boundSpace = 2 ** 21;
