import { isGoal } from '../compare/compare.ts';
import type { Indicator, Statement, Topic } from '../../model/model.ts';

/** A measure and every goal set by it. "Shared": at least two provinces set one. */
export interface SharedMeasure {
  readonly topic: Topic;
  readonly indicator: Indicator;
  readonly goals: readonly Statement[];
}

/** Every measure by which at least two provinces set a goal, in the order of the topics and of their measures. */
export const sharedMeasures = (topics: readonly Topic[]): readonly SharedMeasure[] =>
  topics.flatMap((topic) =>
    topic.indicators.flatMap((indicator): SharedMeasure[] => {
      const goals = topic.statements.filter((s) => isGoal(s) && s.indicator.id === indicator.id);
      return new Set(goals.map((s) => s.province)).size < 2 ? [] : [{ topic, indicator, goals }];
    }),
  );

/** True when one of its goals has a number that can stand on an axis: with a year. */
export const canBeDrawn = ({ goals }: Pick<SharedMeasure, 'goals'>): boolean =>
  goals.some((s) => s.value !== null && s.year !== null);
