import type { Clause } from '../../model/clause.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type { Edition, Indicator, Statement, Subject, Topic } from '../../model/model.ts';
import { isNear } from '../compare/also-speaks.ts';
import { ofProvinces } from '../text/of-provinces.ts';
import { partOf, type Part } from '../text/part-of.ts';
import { isTaskLine } from '../text/task-lines.ts';
import { groupBy } from '../words/group-by.ts';
import { normalised } from './vectors.ts';

/** What a clause is about, as editors read it, apart from its words. */
export interface Aspects {
  readonly clause: Clause;
  readonly province: string;
  readonly part: Part;
  /** Its run-in heading and the two headings nearest above it. */
  readonly heading: string;
  /** Of length 1: a subject of few clauses weighs much, one that is only touched little. */
  readonly subjects: ReadonlyMap<Subject, number>;
  readonly statements: readonly Statement[];
  readonly indicators: ReadonlySet<Indicator>;
  /** Rows of the comparison that its statements are in. */
  readonly topics: ReadonlySet<Topic>;
  /** These, and those that it speaks of without setting a goal. */
  readonly spokenOf: ReadonlySet<Topic>;
  /** Rows whose words it has, of which editors found that it says something else. */
  readonly notOf: ReadonlySet<Topic>;
  readonly years: ReadonlySet<number>;
  readonly units: ReadonlySet<string>;
}

/** How much a subject that is only touched weighs beside one that the clause is about. */
const touched = 0.3;

const present = <T>(items: readonly (T | null | undefined)[]): Set<T> =>
  new Set(items.flatMap((i) => (i === null || i === undefined ? [] : [i])));

/** Clauses that can be near another: of the parts of a text, with words of their own that are no mere heading, and no line of a task. */
function comparable({ texts, lineage }: Pick<Edition, 'texts' | 'lineage'>) {
  return ofProvinces(texts).flatMap((text) => {
    const parents = new Set(text.clauses.filter((c) => !isTaskLine(c)).map((c) => c.parent));
    return text.clauses.flatMap((clause) => {
      const part = partOf(clause, lineage(clause));
      const isHeading = clause.heading || clause.kind === 'dieu' || clause.words === clause.runIn;
      if (part === null || isTaskLine(clause)) return [];
      // "- Những kết quả đạt được: …" says much and has paragraphs below it.
      if (parents.has(clause.id) && (isHeading || clause.runIn === '')) return [];
      return [{ text, clause, part }];
    });
  });
}

/** What each clause that can be near another is about, in the order of the texts. */
export function aspectsOf(edition: Edition): Aspects[] {
  const { topics, lineage, subjectsOf } = edition;
  const statements = groupBy(edition.statements, (s) => clauseRef(s.text, s.clause));
  const bySlug = new Map(topics.map((t) => [t.slug, t]));
  const pairs = (of: (t: Topic) => readonly string[]) =>
    groupBy(
      topics.flatMap((topic) => of(topic).map((at) => ({ at, topic }))),
      (p) => p.at,
    );
  const quoted = (near: boolean) =>
    pairs((t) => t.alsoSpeaks.filter((s) => isNear(s) === near).map((s) => s.clause));
  const speaking = quoted(false);
  const aside = pairs((t) => t.readAside.flatMap((r) => r.clauses));
  const clauses = comparable(edition);
  const frequency = new Map(
    edition.subjects.map((s) => [s, s.passages.filter((p) => p.weight === 'about').length]),
  );
  return clauses.map(({ text, clause, part }): Aspects => {
    const at = clauseRef(text.slug, clause.id);
    const own = statements.get(at) ?? [];
    const rows = present(own.map((s) => (s.topic === null ? null : bySlug.get(s.topic))));
    const topicsAt = (map: typeof speaking) => (map.get(at) ?? []).map((p) => p.topic);
    return {
      clause,
      province: text.province,
      part,
      heading: [
        clause.runIn,
        ...lineage(clause)
          .map((c) => (c.heading ? c.words : c.runIn))
          .filter((h) => h !== '')
          .slice(0, 2),
      ].join('. '),
      subjects: normalised(
        new Map(
          subjectsOf(text.slug, clause.id).map(({ subject, passage }) => [
            subject,
            (passage.weight === 'about' ? 1 : touched) *
              Math.log(clauses.length / Math.max(2, frequency.get(subject) ?? 0)),
          ]),
        ),
      ),
      statements: own,
      indicators: new Set(own.map((s) => s.indicator)),
      topics: rows,
      spokenOf: new Set([...rows, ...topicsAt(speaking)]),
      notOf: new Set(topicsAt(aside)),
      years: present(own.map((s) => s.year)),
      units: present(own.map((s) => s.unit)),
    };
  });
}
