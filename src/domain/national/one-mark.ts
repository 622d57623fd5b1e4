import type { NationalMark, Statement, Text } from '../../model/model.ts';
import { standsOf, type Stand } from './marks-of.ts';

/** The one mark that some goals of its measure and year stand beside. */
export interface OneMark {
  readonly mark: NationalMark;
  /** Each goal of its measure. */
  readonly stands: readonly Stand[];
  /** Goals that measure something else. */
  readonly unlike: readonly Statement[];
}

/** @returns null when the goals have no mark of their measure, or several */
export function oneMarkOf(
  goals: readonly Statement[],
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): OneMark | null {
  const stands = standsOf(goals, marks, texts).filter((s) => s.standing !== 'other-measure');
  const [mark, ...others] = new Set(stands.map((s) => s.mark));
  return mark === undefined || others.length > 0
    ? null
    : { mark, stands, unlike: goals.filter((g) => stands.every((s) => s.statement !== g)) };
}
