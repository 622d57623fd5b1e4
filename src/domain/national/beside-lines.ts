import type { Indicator, NationalMark, Statement, Text } from '../../model/model.ts';
import { groupBy } from '../words/group-by.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { markText, withoutNumber } from './mark-words.ts';
import { ownStands } from './marks-of.ts';
import { standingWords } from './standing-words.ts';

/** A mark against which a statement stands. */
interface BesideMark {
  readonly mark: NationalMark;
  /** Its number with its sign, or words where it has none. */
  readonly value: string;
  /** What it measures, where the marks of the year measure several things; else null. */
  readonly of: string | null;
}

/** How the statements of one clause on one topic stand against the national marks of their measure and year. */
export interface BesideLine {
  readonly year: number;
  readonly standings: readonly {
    /** Where they stand, in words. */
    readonly words: string;
    /** The marks against which they stand so, by decision. */
    readonly decisions: readonly (readonly BesideMark[])[];
  }[];
}

/**
 * What tells several measures apart, by id: "cấp tỉnh" and "cấp xã" of "Cấp tỉnh, trên mạng" and "Cấp xã, trên mạng", where all end
 * alike; empty for a measure alone.
 */
function shortNames(measures: readonly Pick<Indicator, 'id' | 'group'>[]): Map<string, string> {
  const groups = new Map(measures.map((m) => [m.id, m.group]));
  if (groups.size < 2) return new Map();
  const [end = ''] = [...groups.values()].map((g) => g.slice(g.indexOf(', ')));
  const isShared = end.startsWith(', ') && [...groups.values()].every((g) => g.endsWith(end));
  return new Map(
    [...groups].map(([id, g]) => [id, insideSentence(isShared ? g.slice(0, -end.length) : g)]),
  );
}

/**
 * One line for each year in which a mark was confirmed for a measure of these statements; none where no mark was.
 * @param statements those of one clause on one topic
 */
export function besideLines(
  statements: readonly Statement[],
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): BesideLine[] {
  const stands = ownStands(statements, marks, texts);
  return [...groupBy(stands, (s) => s.statement.year ?? 0)].map(([year, ofYear]) => {
    const nameOf = shortNames(ofYear.map((s) => s.statement.indicator));
    return {
      year,
      standings: [...groupBy(ofYear, (s) => standingWords(s.standing, s))].map(
        ([words, alike]) => ({
          words,
          decisions: [
            ...groupBy(new Set(alike.map((s) => s.mark)), (m) => m.decision.id).values(),
          ].map((own) =>
            own.map((mark) => ({
              mark,
              value: mark.value === null ? withoutNumber : markText(mark),
              of: (mark.indicator !== null && nameOf.get(mark.indicator.id)) || null,
            })),
          ),
        }),
      ),
    };
  });
}
