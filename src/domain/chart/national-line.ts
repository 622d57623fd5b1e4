import { markText } from '../national/mark-words.ts';
import type { NationalMark } from '../../model/model.ts';

/** A national mark in a chart: a thin upright line, dashed before the last main year, solid from it on. Never a mark of a province. */
export interface NationalLine {
  readonly year: number;
  readonly value: number;
  /** As everywhere: "trên 80%". */
  readonly text: string;
}

/** Why a national mark is no line. */
export type MarkUndrawn = 'other-measure' | 'no-number' | 'range' | 'several';

/**
 * Why a mark is no line in a chart of these measures; null when it is one. Lines are of the very measure only. Where decisions
 * differ on one year, or several measures of the chart have marks, no line could say whose it is.
 */
export function whyUndrawn(
  mark: NationalMark,
  measures: ReadonlySet<string>,
  marks: readonly NationalMark[],
): MarkUndrawn | null {
  if (mark.value === null || mark.year === null) return 'no-number';
  if (mark.indicator === null || !measures.has(mark.indicator.id)) return 'other-measure';
  if (mark.valueMax !== null) return 'range';
  const rivals = marks.filter(
    (m) =>
      m !== mark &&
      m.value !== null &&
      m.indicator !== null &&
      measures.has(m.indicator.id) &&
      ((m.year === mark.year && markText(m) !== markText(mark)) ||
        m.indicator.id !== mark.indicator?.id),
  );
  return rivals.length > 0 ? 'several' : null;
}

/** The marks that a chart of these measures draws, by year: all of one measure. */
export const drawnMarks = (
  measures: ReadonlySet<string>,
  marks: readonly NationalMark[],
): readonly NationalMark[] =>
  marks
    .filter((m) => whyUndrawn(m, measures, marks) === null)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));

/** The lines of these marks: decisions that agree on a year share one. @param drawn from `drawnMarks` */
export const linesOf = (drawn: readonly NationalMark[]): readonly NationalLine[] => [
  ...new Map(
    drawn.map((m) => [
      `${m.year} ${markText(m)}`,
      { year: m.year ?? 0, value: m.value ?? 0, text: markText(m) },
    ]),
  ).values(),
];
