import { clausesData } from '../../data/clauses.ts';
import { provincesData } from '../../data/provinces.ts';
import { statementsData } from '../../data/statements.ts';
import { textsData } from '../../data/texts.ts';
import { topicsData } from '../../data/topics.ts';
import { spokenAt } from '../../domain/compare/also-speaks.ts';
import { exceptionIn } from '../../domain/compare/exception.ts';
import { measureLabel, namesMeasures, showsMeasure } from '../../domain/compare/measure-name.ts';
import { shownValue, valueText } from '../../domain/compare/format.ts';
import { provinceOf } from '../../domain/text/of-provinces.ts';
import { topicLines } from '../../domain/national/topic-lines.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import type { Edition, Province, Statement, Topic } from '../../model/model.ts';
import { readSearchContent } from './read-search-content.ts';
import { subjectAnswers, subjectNames } from './subject-answers.ts';
import type { SearchInput } from './make-search-files.ts';

/** What the index is built from: the open data of an edition, and the value of each statement in the words that every page shows. */
export function searchInput(edition: Edition): SearchInput {
  const several = new Set(edition.topics.filter(namesMeasures).map((t) => t.slug));
  const cellKey = ({ topic, province, year }: Statement): string =>
    [topic, province, year].join(' ');
  const beside = groupBy(edition.statements, cellKey);
  return {
    clauses: clausesData(edition),
    statements: statementsData(edition).map((s, i) => {
      const own = edition.statements[i];
      if (own?.id !== s.id)
        throw new Error(
          `The open data list the statement "${s.id}" where the edition has "${own?.id}". Both must keep one order.`,
        );
      return {
        ...s,
        shown: valueText(own),
        number: shownValue(own)?.number ?? null,
        excepted: exceptionIn(own.quote) !== null,
        measure:
          own.value !== null && showsMeasure(own, own.topic !== null && several.has(own.topic))
            ? measureLabel(own, beside.get(cellKey(own)) ?? [])
            : null,
      };
    }),
    texts: textsData(edition),
    provinces: provincesData(edition).map((p, i) => ({
      ...p,
      mark: (edition.provinces[i] as Province).mark,
    })),
    topics: topicsData(edition).map((t, i) => ({
      ...t,
      question: (edition.topics[i] as Topic).question,
      isSpoken: (slug, year) =>
        spokenAt(edition.topics[i] as Topic, provinceOf({ province: slug }, edition.provinces), {
          year,
        }) !== undefined,
      national: topicLines(edition.topics[i] as Topic, edition.nationalMarks, edition.texts),
    })),
    subjects: subjectAnswers(edition),
    subjectNames: subjectNames(edition),
    ...readSearchContent(),
  };
}
