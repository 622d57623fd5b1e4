import { spokenAt } from './also-speaks.ts';
import { sayingOf } from './cell-state.ts';
import { allColumns, isSplittable, mostColumns } from './columns.ts';
import { cellOf, goalYears, isGoal, isShared, mainYears } from './compare.ts';
import { isMany } from './many.ts';
import { saidOf } from './said.ts';
import type { EmptyCell, MatrixChoices, MatrixRow } from './matrix-view.ts';
import type { Province, Topic } from '../../model/model.ts';
import { pillars, type Pillar } from '../../schemas/topic.ts';
import { comparabilities } from '../../schemas/verdicts.ts';

/** What can be chosen in a matrix of these provinces. @param topics every topic that can be a row */
export const matrixChoices = (
  provinces: readonly Province[],
  topics: readonly Topic[],
): MatrixChoices => ({
  provinces: provinces.map((p) => p.slug),
  texts: Object.fromEntries(
    provinces.filter(isSplittable).map((p) => [p.slug, p.texts.map((t) => t.slug)]),
  ),
  years: goalYears(topics),
  pillars: Object.keys(pillars) as Pillar[],
  comparabilities,
  most: isMany(provinces) ? mostColumns : null,
});

/** A topic as the filters see it, with what each column says: the provinces, and each text of those with several. */
export function matrixRow(topic: Topic, provinces: readonly Province[]): MatrixRow {
  const columns = allColumns(provinces);
  const goals = topic.statements.filter(isGoal);
  return {
    topic: topic.slug,
    name: topic.name,
    pillar: topic.pillar,
    comparability: topic.comparability,
    difference: topic.difference,
    shared: isShared(topic),
    empty: columns.flatMap(({ slug, province, text }) =>
      mainYears.flatMap((year): EmptyCell[] => {
        const { state } = cellOf(topic, province.slug, year, text?.slug);
        if (state === 'stated' || state === 'no-number') return [];
        const spoken = spokenAt(topic, province, { text: text?.slug, year }) !== undefined;
        return [{ column: slug, year, state: sayingOf(state, spoken) }];
      }),
    ),
    said: columns.flatMap(({ slug, province, text }) =>
      goals
        .filter((s) => s.province === province.slug && (text === null || s.text === text.slug))
        .map((s) => ({ ...saidOf(s), column: slug })),
    ),
  };
}
