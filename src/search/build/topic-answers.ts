import { comparabilities } from '../../schemas/verdicts.ts';
import { stateWords } from '../../domain/compare/cell-state.ts';
import type { Cell } from '../../domain/compare/compare.ts';
import type { AnswerCell, TopicAnswer } from '../format/topic-answer.ts';
import type { MarkedProvince, ShownStatement, SpokenTopic } from './shown.ts';

/** All values of a cell, each once, in the words that every page shows. */
function cellOf(
  statements: readonly ShownStatement[],
  state: Cell['state'],
  spoken: boolean,
): AnswerCell {
  const values = [
    ...new Map(
      statements.map(({ shown, number, url, excepted, measure }) => [
        [shown, excepted, measure].join(' '),
        { shown, number, url, excepted, measure },
      ]),
    ).values(),
  ];
  return { values, absent: values.length > 0 ? '' : stateWords(state, spoken) };
}

/** One answer per topic: provinces × the years for which anybody sets a goal, those without a year last. */
export function topicAnswers(
  topics: readonly SpokenTopic[],
  statements: readonly ShownStatement[],
  provinces: readonly MarkedProvince[],
): readonly TopicAnswer[] {
  const byId = new Map(statements.map((s) => [s.id, s]));
  return topics.map((t) => {
    const years = [...new Set(t.cells.map((c) => c.year))].sort(
      (a, b) => (a ?? Infinity) - (b ?? Infinity),
    );
    return {
      topic: t.id,
      name: t.name,
      comparability: t.comparability,
      verdict: comparabilities[t.comparability],
      difference: t.difference,
      years,
      rows: provinces.map((p) => ({
        slug: p.id,
        name: p.name,
        mark: p.mark,
        cells: years.map((year) => {
          const cell = t.cells.find((c) => c.province === p.id && c.year === year);
          return cellOf(
            (cell?.statements ?? []).flatMap((id) => byId.get(id) ?? []),
            cell?.state ?? 'not-stated',
            t.spoken.includes(p.id),
          );
        }),
      })),
    };
  });
}
