import type { Statement, Topic } from '../../model/model.ts';
import { isGoal } from './compare.ts';
import { valueText } from './format.ts';

/**
 * Other numbers that the province of a goal sets for the same year under the same heading, by another measure: “đạt 100%” and, of the
 * same thing, “tối thiểu 30%”. Where one is shown the others are said.
 */
export const numbersBeside = (
  goal: Statement,
  { statements }: Pick<Topic, 'statements'>,
): readonly Statement[] =>
  goal.value === null
    ? []
    : statements.filter(
        (s) =>
          isGoal(s) &&
          s.value !== null &&
          s.province === goal.province &&
          s.year === goal.year &&
          s.indicator.group === goal.indicator.group &&
          s.indicator.id !== goal.indicator.id,
      );

/** "còn ghi tối thiểu 30%", after the name of the province and beside its year. */
export const besideWords = (other: Statement): string => `còn ghi ${valueText(other)}`;
