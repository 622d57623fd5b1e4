import { isGoal } from './compare.ts';
import type { Statement } from '../../model/model.ts';
import type { Comparability } from '../../schemas/verdicts.ts';

/** What of a statement the verdict depends on. */
type Stated = Pick<Statement, 'kind' | 'value' | 'province'> & {
  readonly indicator: Pick<Statement['indicator'], 'id'>;
};

/** The verdicts that a topic's goals allow, with how many provinces set a goal and how many a number. Statements that are no goals do not count. */
export function possibleVerdicts(statements: readonly Stated[]): {
  readonly goals: number;
  readonly numbers: number;
  readonly verdicts: readonly Comparability[];
} {
  const set = statements.filter(isGoal);
  const numbered = set.filter((s) => s.value !== null);
  const goals = new Set(set.map((s) => s.province)).size;
  const numbers = new Set(numbered.map((s) => s.province)).size;
  const oneMeasure = numbers > 1 && new Set(numbered.map((s) => s.indicator.id)).size === 1;
  const verdicts: readonly Comparability[] =
    goals === 0
      ? ['khong-muc-tieu']
      : goals === 1
        ? ['mot-tinh']
        : numbers === 0
          ? ['chi-co-loi']
          : oneMeasure
            ? ['cung-thuoc-do', 'so-duoc-co-luu-y']
            : ['so-duoc-co-luu-y', 'khac-thuoc-do'];
  return { goals, numbers, verdicts };
}
