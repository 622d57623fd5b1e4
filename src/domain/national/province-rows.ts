import type { NationalMark, Statement, Text, Topic } from '../../model/model.ts';
import { agreeing, isGoal } from '../compare/compare.ts';
import { groupBy } from '../words/group-by.ts';
import { aheadOf } from './ahead-of.ts';
import { marksOf, ownStands, type Stand } from './marks-of.ts';

/** One goal of a province beside the marks of its measure and year; no stands where none was confirmed for the year. */
interface ProvinceGoal {
  readonly statement: Statement;
  readonly stands: readonly Stand[];
  /** Later years whose marks it already reaches. */
  readonly ahead: readonly number[];
}

/** One measure of a topic, and what a province sets for each year. */
interface ProvinceRow {
  readonly topic: Topic;
  readonly indicator: Statement['indicator'];
  readonly years: ReadonlyMap<number, readonly ProvinceGoal[]>;
  /** Other years, for which the province sets a goal of the topic by another measure. */
  readonly unlike: ReadonlySet<number>;
}

/** A province beside the national marks. */
export interface ProvinceStanding {
  /** Measures with at least one goal that has a mark of its measure and year, in the order of the topics. */
  readonly rows: readonly ProvinceRow[];
  /** Topics with marks of which no goal could be compared: other measures, or other years. */
  readonly unlike: readonly Topic[];
  /** Topics for which no mark was confirmed. */
  readonly unmarked: readonly Topic[];
}

/** @param topics those on which the province sets goals */
export function provinceStanding(
  province: string,
  topics: readonly Topic[],
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): ProvinceStanding {
  const goalOf = (statement: Statement): ProvinceGoal => ({
    statement,
    stands: ownStands([statement], marks, texts),
    ahead: aheadOf(statement, marks, texts),
  });
  const rows = topics.flatMap((topic): ProvinceRow[] => {
    const goals = topic.statements.filter(
      (s) => isGoal(s) && s.province === province && s.year !== null,
    );
    return [...groupBy(goals, (s) => s.indicator).entries()].flatMap(([indicator, own]) => {
      const years = new Map(
        [...groupBy(own, (s) => s.year ?? 0)].map(([year, list]) => [
          year,
          agreeing(list).flatMap(([one]) => (one === undefined ? [] : [goalOf(one)])),
        ]),
      );
      const compared = [...years.values()].flat().some((g) => g.stands.length > 0);
      const unlike = new Set(goals.flatMap((s) => s.year ?? []).filter((year) => !years.has(year)));
      return compared ? [{ topic, indicator, years, unlike }] : [];
    });
  });
  const compared = new Set(rows.map((r) => r.topic));
  const marked = (t: Topic): boolean => marksOf(marks, { topic: t.slug }).length > 0;
  return {
    rows,
    unlike: topics.filter((t) => marked(t) && !compared.has(t)),
    unmarked: topics.filter((t) => !marked(t)),
  };
}
