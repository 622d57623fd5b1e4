import type { NationalMark, Statement, Text } from '../../model/model.ts';
import { marksOf } from './marks-of.ts';
import { orderOf } from './order.ts';
import { standingOf } from './standing.ts';

/**
 * Years after the statement's own whose marks of its measure it already reaches: 100% for 2025 where the nation sets 100% for
 * 2030. Every mark of such a year must be reached, and none may be of a decision later than the text, or of unknown order.
 */
export function aheadOf(
  statement: Statement,
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): number[] {
  const { year } = statement;
  const text = texts.find((t) => t.slug === statement.text);
  if (year === null || statement.value === null || text === undefined) return [];
  const later = marksOf(marks, { indicator: statement.indicator.id }).filter(
    (m) => m.year !== null && m.year > year,
  );
  const reaches = (m: NationalMark): boolean => {
    const order = orderOf(text, m);
    const standing = standingOf({ ...statement, year: m.year }, m, order);
    return (
      order === 'decision-first' &&
      (standing === 'same' || standing === 'above' || standing === 'above-in-sign')
    );
  };
  return [...new Set(later.flatMap((m) => (m.year === null ? [] : [m.year])))].filter((y) =>
    later.filter((m) => m.year === y).every(reaches),
  );
}
