import { exceptionIn } from './exception.ts';
import { asciiFold } from '../words/fold.ts';
import { groupBy } from '../words/group-by.ts';
import type { Province, Statement, Topic } from '../../model/model.ts';

/** Why a cell holds what it holds. Never 0, never blank. */
type CellState = 'stated' | 'no-number' | 'not-stated' | 'not-applicable';

export interface Cell {
  readonly province: string;
  /** null: goals for which the text gives no year. */
  readonly year: number | null;
  readonly state: CellState;
  /** Every statement of the cell, in the order of the texts; contradictions inside one text all stand here. */
  readonly statements: readonly Statement[];
  /** Why the cell cannot apply. */
  readonly reason?: string;
}

/** Years that every comparison shows, whether or not a text speaks of them. */
export const mainYears = [2025, 2030] as const;

/** True for the last main year and any later one: charts draw these solid, earlier years hollow. */
export const isFinalYear = (year: number): boolean => year >= mainYears[1];

/** A goal, as opposed to the situation then or a number of substance. */
export const isGoal = (s: Pick<Statement, 'kind'>): boolean =>
  s.kind === 'target' || s.kind === 'universal' || s.kind === 'qualitative';

/** Years of a topic's goals, the main ones always, others only when stated, ascending. */
export const yearsOf = (topic: Topic): readonly number[] =>
  [
    ...new Set([
      ...mainYears,
      ...topic.statements.filter(isGoal).flatMap((s) => (s.year === null ? [] : [s.year])),
    ]),
  ].sort((a, b) => a - b);

/**
 * The cell of one province and year. A province's texts are taken together, unless one text is named.
 * @param text slug of the one text to take
 */
export function cellOf(topic: Topic, province: string, year: number | null, text?: string): Cell {
  const statements = topic.statements.filter(
    (s) =>
      isGoal(s) &&
      s.province === province &&
      s.year === year &&
      (text === undefined || s.text === text),
  );
  const gap = topic.notApplicable.find((n) => n.province === province && n.year === year);
  const state: CellState = statements.some((s) => s.value !== null)
    ? 'stated'
    : statements.length > 0
      ? 'no-number'
      : gap === undefined
        ? 'not-stated'
        : 'not-applicable';
  return {
    province,
    year,
    state,
    statements,
    ...(gap === undefined ? {} : { reason: gap.reason }),
  };
}

/** True when at least two provinces state a goal: a row of the matrix. */
export const isShared = (topic: Topic): boolean =>
  new Set(topic.statements.filter(isGoal).map((s) => s.province)).size >= 2;

/** Address in the comparison at which the topics of this one's pillar stand: its part of the table, or the list below when no two provinces share a topic of it. */
export const pillarUrl = ({ pillar }: Topic, topics: readonly Topic[]): string =>
  `/so-sanh/#${topics.some((t) => t.pillar === pillar && isShared(t)) ? pillar : 'mot-tinh'}`;

/** True when the numbers of a topic's goals measure more than one thing, so that each must say what it counts. */
export const severalMeasures = (topic: Topic): boolean =>
  new Set(
    topic.statements.filter((s) => isGoal(s) && s.value !== null).map((s) => s.indicator.group),
  ).size > 1;

/** All cells of a topic: provinces × years, and the cells without a year where something is stated. */
export const cellsOf = (topic: Topic, provinces: readonly Province[]): readonly Cell[] =>
  provinces.flatMap((p) => cellsBy(topic, p.slug));

/** All cells of one province, or of one of its texts. */
export const cellsBy = (topic: Topic, province: string, text?: string): readonly Cell[] => [
  ...yearsOf(topic).map((y) => cellOf(topic, province, y, text)),
  ...[cellOf(topic, province, null, text)].filter((c) => c.statements.length > 0),
];

/** Statements of one cell that say the same (a province's two texts): value, operator, wording, measure and exception agree. */
export const agreeing = (statements: readonly Statement[]): readonly (readonly Statement[])[] => [
  ...groupBy(statements, (s) =>
    [
      s.indicator.id,
      s.operator,
      s.value,
      s.valueMax,
      s.value === null ? asciiFold(s.valueWords) : '',
      exceptionIn(s.quote),
    ].join('|'),
  ).values(),
];
