import { citeClause } from '../../domain/cite/cite.ts';
import { ofProvinces, provinceOf } from '../../domain/text/of-provinces.ts';
import { excerpt } from '../../domain/words/excerpt.ts';
import type { Edition, Subject } from '../../model/model.ts';
import { silenceStates } from '../../schemas/subject.ts';
import { listedPassages, type SubjectAnswer, type SubjectNames } from '../format/subject-answer.ts';

/** About two lines of a phone. */
const beginning = 110;

/** What each text says on a subject, as the search page shows it. */
const subjectAnswer = (subject: Subject, edition: Edition): SubjectAnswer => ({
  id: subject.id,
  name: subject.name,
  texts: ofProvinces(edition.texts).map((text) => {
    const own = subject.passages.filter((p) => p.text === text.slug);
    const about = own.filter((p) => p.weight === 'about');
    const province = provinceOf(text, edition.provinces);
    const silence = subject.silences.find((s) => s.text === text.slug);
    return {
      text: text.slug,
      shortName: text.shortName,
      slug: text.province,
      name: province.name,
      mark: province.mark,
      about: about.length,
      passages: about.slice(0, listedPassages).map(({ clause, words }) => ({
        clause,
        words: excerpt(words?.[0] ?? edition.clause(text.slug, clause)?.words ?? '', beginning),
        place: citeClause(edition, text.slug, clause).place,
      })),
      touches: own.length - about.length,
      silence: about.length > 0 || silence === undefined ? '' : silenceStates[silence.state],
    };
  }),
});

/** What the search page shows of each subject. */
export const subjectAnswers = (edition: Edition): readonly SubjectAnswer[] =>
  edition.subjects.map((subject) => subjectAnswer(subject, edition));

/** Names by which each subject is asked for, in small letters. */
export const subjectNames = ({ subjects }: Pick<Edition, 'subjects'>): SubjectNames =>
  Object.fromEntries(subjects.map((s) => [s.id, [...new Set([s.name.toLowerCase(), ...s.asked])]]));
