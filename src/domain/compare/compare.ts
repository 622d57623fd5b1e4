import years from '../../../content/years.json' with { type: 'json' };
import { exceptionIn } from './exception.ts';
import { asciiFold } from '../words/fold.ts';
import { groupBy } from '../words/group-by.ts';
import type { Province, Statement, Topic } from '../../model/model.ts';
import { comparisonUrl } from '../../model/addresses.ts';

/** What a cell contains. Never 0, never blank. */
type CellState = 'stated' | 'no-number' | 'not-stated' | 'not-applicable' | 'outside';

export interface Cell {
  readonly province: string;
  /** null: goals for which the text gives no year. */
  readonly year: number | null;
  readonly state: CellState;
  /** Every statement of the cell, in the order of the texts, also contradicting ones. */
  readonly statements: readonly Statement[];
  /** Why the cell cannot apply. */
  readonly reason?: string;
}

/** Two years that every comparison shows, whether or not a text sets a goal for them, as `content/years.json` names them. */
export const mainYears = years.main as unknown as readonly [number, number];

/** True for the last main year and any later one: charts draw these solid, earlier years hollow. */
export const isFinalYear = (year: number): boolean => year >= mainYears[1];

/** True for a year with a column of its own in every comparison. */
export const isMainYear = (year: number | null): boolean =>
  year !== null && mainYears.includes(year);

/** True for a goal; not for the situation at the time, nor for another number. */
export const isGoal = (s: Pick<Statement, 'kind'>): boolean =>
  s.kind === 'target' || s.kind === 'universal' || s.kind === 'qualitative';

/** Years of the goals of some topics, ascending: the main ones always, others only when a goal has them. */
export const goalYears = (topics: readonly Pick<Topic, 'statements'>[]): readonly number[] =>
  [
    ...new Set([
      ...mainYears,
      ...topics.flatMap((t) =>
        t.statements.filter(isGoal).flatMap((s) => (s.year === null ? [] : [s.year])),
      ),
    ]),
  ].sort((a, b) => a - b);

/** Years of a topic's goals, as `goalYears`. */
export const yearsOf = (topic: Topic): readonly number[] => goalYears([topic]);

/**
 * The cell of one province and year, from all its texts.
 * @param text slug of the only text to look at
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
      : gap !== undefined
        ? 'not-applicable'
        : topic.outside.includes(text ?? province)
          ? 'outside'
          : 'not-stated';
  return {
    province,
    year,
    state,
    statements,
    ...(gap === undefined ? {} : { reason: gap.reason }),
  };
}

/** True when at least two provinces set a goal, which makes the topic a row of the matrix. */
export const isShared = (topic: Topic): boolean =>
  new Set(topic.statements.filter(isGoal).map((s) => s.province)).size >= 2;

/** Where the comparison shows the topics of this one's pillar: its part of the table, or the list below when no topic of the pillar is shared. */
export const pillarUrl = ({ pillar }: Topic, topics: readonly Topic[]): string =>
  comparisonUrl(`#${topics.some((t) => t.pillar === pillar && isShared(t)) ? pillar : 'mot-tinh'}`);

/** True when the numbers of a topic's goals measure more than one thing, so that each has to say what it counts. */
export const severalMeasures = (topic: Topic): boolean =>
  new Set(
    topic.statements.filter((s) => isGoal(s) && s.value !== null).map((s) => s.indicator.group),
  ).size > 1;

/** All cells of a topic: provinces × years, and the cells without a year that are not empty. */
export const cellsOf = (topic: Topic, provinces: readonly Province[]): readonly Cell[] =>
  provinces.flatMap((p) => cellsBy(topic, p.slug));

/** All cells of one province. @param text slug of the only text to look at */
export const cellsBy = (topic: Topic, province: string, text?: string): readonly Cell[] => [
  ...yearsOf(topic).map((y) => cellOf(topic, province, y, text)),
  ...[cellOf(topic, province, null, text)].filter((c) => c.statements.length > 0),
];

/** Statements of one cell, grouped by what they say: measure, operator, value, wording, exception and the heading of an outlook are equal within a group. */
export const agreeing = (statements: readonly Statement[]): readonly (readonly Statement[])[] => [
  ...groupBy(statements, (s) =>
    [
      s.indicator.id,
      s.operator,
      s.value,
      s.valueMax,
      s.value === null ? asciiFold(s.valueWords) : '',
      exceptionIn(s.quote),
      s.outlook,
    ].join('|'),
  ).values(),
];
