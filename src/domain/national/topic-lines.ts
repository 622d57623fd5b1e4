import { byYear } from '../words/years.ts';
import type { NationalMark, Topic, Text } from '../../model/model.ts';
import { mainYears } from '../compare/compare.ts';
import { decisionShort, markText } from './mark-words.ts';
import { marksOf, standsOf, type Stand } from './marks-of.ts';
import { standingWords } from './standing-words.ts';

/** One mark of a topic, in words that need no other part of the page. */
export interface TopicLine {
  /** null: the mark has no year. */
  readonly year: number | null;
  /** "trên 80%" */
  readonly value: string;
  /** What it counts. */
  readonly of: string;
  /** "Quyết định số 411/QĐ-TTg" */
  readonly decision: string;
  /** Its entry on the page of marks. */
  readonly url: string;
  /** Each goal set against it, whose it is, and where it stands in words; those of another measure last. */
  readonly stands: readonly {
    readonly province: string;
    readonly text: string;
    readonly words: string;
  }[];
}

const isUnlike = (s: Stand): boolean => s.standing === 'other-measure';

/** The marks of a topic by year, those without one last; empty when none was confirmed. */
export const topicLines = (
  topic: Pick<Topic, 'slug' | 'statements'>,
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): TopicLine[] => {
  const stands = standsOf(topic.statements, marks, texts);
  return marksOf(marks, { topic: topic.slug })
    .sort((a, b) => byYear(a.year, b.year))
    .map((mark) => ({
      year: mark.year,
      value: markText(mark),
      of: mark.numerator,
      decision: decisionShort(mark.decision),
      url: mark.url,
      stands: stands
        .filter((s) => s.mark === mark)
        .sort((a, b) => Number(isUnlike(a)) - Number(isUnlike(b)))
        .map((s) => ({
          province: s.statement.province,
          text: s.statement.text,
          words: standingWords(s.standing, s),
        })),
    }));
};

/** Years of the comparison for which a topic with marks has none. */
export const yearsWithoutLine = (lines: readonly Pick<TopicLine, 'year'>[]): number[] =>
  lines.length === 0 ? [] : mainYears.filter((y) => !lines.some((l) => l.year === y));
