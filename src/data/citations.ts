import { citeClause } from '../domain/cite/cite.ts';
import { headingExcerpt } from '../domain/cite/dated-heading.ts';
import { citablePlaces } from '../domain/cite/place-index.ts';
import {
  packCitations,
  type CitationsFile,
  type FormerReading,
} from '../domain/cite/text-citations.ts';
import { groupBy } from '../domain/words/group-by.ts';
import { versionOf } from '../edition/former-words.ts';
import { printed } from '../model/clause.ts';
import type { Edition, FormerWords, Text } from '../model/model.ts';
import type { SubjectWeight } from '../schemas/subject.ts';

/** What the clauses of one text read before, by clause. */
function formerReadings(
  slug: string,
  formerWords: FormerWords,
): Record<string, readonly FormerReading[]> {
  const own = formerWords.filter((f) => f.clause.startsWith(`${slug}#`));
  return Object.fromEntries(
    [...groupBy(own, (f) => f.clause.slice(slug.length + 1))].map(([id, readings]) => [
      id,
      readings.map(({ mended, words }) => ({ version: versionOf(words), mended, words })),
    ]),
  );
}

/** Subjects of each clause that has some: those it is about, then those it touches. */
function subjectsByClause({ slug, clauses }: Text, { subjectsOf }: Pick<Edition, 'subjectsOf'>) {
  return Object.fromEntries(
    clauses.flatMap(({ id }) => {
      const own = subjectsOf(slug, id);
      const of = (weight: SubjectWeight): string[] =>
        own.flatMap(({ subject, passage }) => (passage.weight === weight ? [subject.id] : []));
      return own.length === 0 ? [] : [[id, [of('about'), of('touches')] as const] as const];
    }),
  );
}

/** `trich-dan/<text>.json`. @param report where reports of mistakes go, if a way is set */
export function citationsData(
  text: Text,
  edition: Edition,
  report?: CitationsFile['report'],
): CitationsFile {
  const { slug, type, number, date, issuer, subject, title, shortName } = text;
  const places = new Map(citablePlaces(text.clauses).map((place) => [place.id, place]));
  return packCitations({
    text: { slug, type, number, date, issuer, subject, title, shortName },
    clauses: text.clauses.map((c) => ({
      id: c.id,
      kind: c.kind,
      number: places.get(c.id)?.number ?? '',
      parent: places.get(c.id)?.parent ?? -1,
      place: citeClause(edition, slug, c.id).place,
      version: versionOf(c.words),
      excerpt: headingExcerpt(printed(c)),
    })),
    aliases: Object.fromEntries(edition.aliases.get(slug) ?? []),
    former: formerReadings(slug, edition.formerWords),
    subjects: subjectsByClause(text, edition),
    subjectNames: Object.fromEntries(edition.subjects.map((s) => [s.id, s.name])),
    ...(report === undefined ? {} : { report }),
  });
}
