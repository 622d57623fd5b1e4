import { verdictWords } from './verdict-words.ts';
import type { WholeVerdict } from './whole-verdict.ts';

/** The editors' verdict and what makes the measures differ, on one line: "khác thước đo: đếm hộ ≠ đếm người". */
export const verdictLine = ({ comparability, difference }: WholeVerdict): string =>
  `${verdictWords[comparability]}${difference === null ? '' : `: ${difference}`}`;
