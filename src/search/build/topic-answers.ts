import { byYear } from '../../domain/words/years.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import { stateWords } from '../../domain/compare/cell-state.ts';
import type { Cell } from '../../domain/compare/compare.ts';
import { yearOf } from '../../domain/national/mark-words.ts';
import { noMark } from '../../domain/national/standing-words.ts';
import type { TopicLine } from '../../domain/national/topic-lines.ts';
import { nationalPage } from '../../model/addresses.ts';
import type { AnswerCell, AnswerMark, TopicAnswer } from '../format/topic-answer.ts';
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

const national = 'Mức quốc gia';

/** The marks of a topic, a line each; that none was confirmed is said too. */
const markLines = (lines: readonly TopicLine[]): readonly AnswerMark[] =>
  lines.length === 0
    ? [{ before: `${national}: `, shown: noMark, url: nationalPage, after: '.' }]
    : lines.map((l) => ({
        before: `${national} ${yearOf(l)}: `,
        shown: l.value,
        url: l.url,
        after: ` (${l.of}), ${l.decision}.`,
      }));

/** What a year that no text of a province gives says of it. */
const stateWithout = ({ cells }: Pick<SpokenTopic, 'cells'>, province: string): Cell['state'] =>
  cells.some((c) => c.province === province && c.state === 'outside') ? 'outside' : 'not-stated';

/** One answer per topic: provinces × the years for which anybody sets a goal, those without a year last. */
export function topicAnswers(
  topics: readonly SpokenTopic[],
  statements: readonly ShownStatement[],
  provinces: readonly MarkedProvince[],
): readonly TopicAnswer[] {
  const byId = new Map(statements.map((s) => [s.id, s]));
  return topics.map((t) => {
    const years = [...new Set(t.cells.map((c) => c.year))].sort(byYear);
    return {
      topic: t.id,
      name: t.name,
      comparability: t.comparability,
      verdict: verdictWords[t.comparability],
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
            cell?.state ?? stateWithout(t, p.id),
            t.isSpoken(p.id, year),
          );
        }),
      })),
      national: markLines(t.national),
    };
  });
}
