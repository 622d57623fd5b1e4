import type { NationalMark, Statement, Text } from '../../model/model.ts';
import { groupBy } from '../words/group-by.ts';
import { orderOf, type Order } from './order.ts';
import { standingOf, type NationalStanding } from './standing.ts';

/** Which marks are wanted: those of a topic, of one measure, for one year. */
export interface MarksWanted {
  /** Slug of a topic. */
  readonly topic?: string;
  /** Id of a measure. */
  readonly indicator?: string;
  readonly year?: number | null;
}

/** The national marks of a topic or a measure, in the order of the edition. */
export const marksOf = (
  marks: readonly NationalMark[],
  { topic, indicator, year }: MarksWanted,
): NationalMark[] =>
  marks.filter(
    (m) =>
      (topic === undefined || m.topic === topic) &&
      (indicator === undefined || m.indicator?.id === indicator) &&
      (year === undefined || m.year === year),
  );

/** Marks of one topic, one group for each measure of each decision: a row of the reference table. */
export const marksByMeasure = (marks: readonly NationalMark[]): NationalMark[][] => [
  ...groupBy(marks, (m) => `${m.decision.id} ${m.indicator?.id ?? m.numerator}`).values(),
];

/** A statement against one mark. */
export interface Stand {
  readonly statement: Statement;
  readonly mark: NationalMark;
  readonly order: Order;
  readonly standing: NationalStanding;
}

/**
 * Each of the statements against each mark of its topic and year: with a mark of its own measure, only against these; else
 * against the others of the topic, as another measure.
 */
export function standsOf(
  statements: readonly Statement[],
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): Stand[] {
  return statements.flatMap((statement) => {
    const text = texts.find((t) => t.slug === statement.text);
    if (text === undefined || statement.topic === null) return [];
    const beside = marksOf(marks, { topic: statement.topic, year: statement.year });
    const own = marksOf(beside, { indicator: statement.indicator.id });
    return (own.length > 0 ? own : beside).flatMap((mark) => {
      const order = orderOf(text, mark);
      const standing = standingOf(statement, mark, order);
      return standing === null ? [] : [{ statement, mark, order, standing }];
    });
  });
}

/** The same, but only against marks of its own measure that say what it says: a number, or words. Empty where none was confirmed. */
export const ownStands = (...args: Parameters<typeof standsOf>): Stand[] =>
  standsOf(...args).filter((s) => s.standing !== 'other-measure');
