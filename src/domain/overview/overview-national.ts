import { drawnMarks, linesOf } from '../chart/national-line.ts';
import { unlikeMeasure } from '../compare/without-number.ts';
import { isFinalYear } from '../compare/compare.ts';
import { markText, yearOf } from '../national/mark-words.ts';
import { marksOf } from '../national/marks-of.ts';
import { groupBy } from '../words/group-by.ts';
import type { NationalMark } from '../../model/model.ts';
import type { SharedMeasure } from './shared-measures.ts';

/** A national line: dashed before the last main year, solid from it on. */
interface OverviewLine {
  readonly value: number;
  readonly solid: boolean;
}
/** What one decision sets for the measure. */
interface NationalSaid {
  /** "749/QĐ-TTg" */
  readonly decision: string;
  readonly marks: readonly {
    /** "2025: trên 80%" */
    readonly words: string;
    /** The sign before it, as the line is drawn; null for what is not drawn. */
    readonly line: 'dashed' | 'solid' | null;
  }[];
}
/** The national marks of a panel: a reference, never a row. */
export interface OverviewNational {
  /** Only marks of this very measure, as the topic's charts draw them. */
  readonly lines: readonly OverviewLine[];
  /** By decision, in their order. */
  readonly said: readonly NationalSaid[];
  /** Follows "mức quốc gia" where the topic has marks, all of other measures; '' otherwise. */
  readonly unlike: string;
}

/** After "mức quốc gia": " tính trên GDP: thước đo khác, không vẽ chung". What they count over is named when the measure is about that, too. */
function unlikeSaid(group: string, others: readonly NationalMark[]): string {
  const bases = new Set(others.map((m) => m.denominator));
  const [base] = bases;
  const named =
    group.startsWith('Tính trên') && bases.size === 1 && base !== null && base !== undefined
      ? ` tính trên ${base}`
      : '';
  return `${named}: ${unlikeMeasure}, không vẽ chung`;
}

/** @param marks all marks of the edition */
export function overviewNational(
  { topic, indicator }: Pick<SharedMeasure, 'topic' | 'indicator'>,
  marks: readonly NationalMark[],
): OverviewNational {
  const own = marksOf(marks, { topic: topic.slug, indicator: indicator.id });
  // The rule of the topic's own charts: what they leave to words is no line here either.
  const drawn = drawnMarks(new Set([indicator.id]), own);
  const others = marksOf(marks, { topic: topic.slug });
  return {
    lines: linesOf(drawn).map(({ value, year }) => ({ value, solid: isFinalYear(year) })),
    said: [...groupBy(own, (m) => m.decision.number)].map(([decision, list]) => ({
      decision,
      marks: list.map((m) => ({
        words: `${yearOf(m)}: ${markText(m)}`,
        line:
          m.year === null || !drawn.includes(m) ? null : isFinalYear(m.year) ? 'solid' : 'dashed',
      })),
    })),
    unlike: own.length === 0 && others.length > 0 ? unlikeSaid(indicator.group, others) : '',
  };
}
