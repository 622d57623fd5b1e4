import { expect, test } from 'vitest';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { valueText } from '../../../../src/domain/compare/format.ts';
import { numbersBeside } from '../../../../src/domain/compare/numbers-beside.ts';
import { overviewOf } from '../../../../src/domain/overview/overview-panel.ts';
import { edition } from '../../../support/edition.ts';

test('no panel of the overview shows one of several numbers that a province sets of the same thing for the same year', () => {
  let beside = 0;
  for (const { topic, indicator, measure } of overviewOf(edition).panels)
    for (const goal of topic.statements.filter(
      (s) => isGoal(s) && s.value !== null && s.indicator.id === indicator.id,
    ))
      for (const other of topic.statements)
        if (
          isGoal(other) &&
          other.value !== null &&
          other.province === goal.province &&
          other.year === goal.year &&
          other.indicator.id !== indicator.id &&
          other.indicator.group === indicator.group
        ) {
          beside += 1;
          expect(numbersBeside(goal, topic)).toContain(other);
          expect(measure).toContain(valueText(other));
        }
  expect(beside, 'Trà Vinh: “đạt 100%” and “tối thiểu 30%”').toBeGreaterThan(0);
});
