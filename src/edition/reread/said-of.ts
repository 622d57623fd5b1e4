import { placeOf } from '../../model/clause-ref.ts';
import type { Edition } from '../../model/model.ts';
import type { Collection } from './own-fields.ts';

/** Text → what it says on a matter. */
export type SaidByText = ReadonlyMap<string, readonly string[]>;

const grouped = <T>(
  items: readonly T[],
  text: (item: T) => string,
  words: (item: T) => unknown,
): SaidByText =>
  new Map(
    [...Map.groupBy(items, text)].map(([key, own]) => [
      key,
      own.map((item) => JSON.stringify(words(item))),
    ]),
  );

/** What the texts say on the matter of a file of the content, or of an entry in it. */
export function saidOnMatter(
  edition: Edition,
  collection: Collection,
  slug: string,
  entry: unknown,
): SaidByText {
  const goals = (topic: string | null, indicator?: unknown) =>
    edition.statements
      .filter((s) => (topic === null ? s.indicator.id === indicator : s.topic === topic))
      .map((s) => ({
        text: s.text,
        said: [
          s.id,
          s.kind,
          s.year,
          s.operator,
          s.value,
          s.valueMax,
          s.unit,
          s.denominator,
          s.valueWords,
        ],
      }));
  const spoken = (topic: string) =>
    (edition.topics.find((t) => t.slug === topic)?.alsoSpeaks ?? []).map(({ clause, words }) => ({
      text: placeOf(clause).text,
      said: [clause, words],
    }));
  const id = (entry as { id?: unknown } | null)?.id;
  const byText = (items: readonly { text: string; said: unknown }[]): SaidByText =>
    grouped(
      items,
      (item) => item.text,
      (item) => item.said,
    );
  if (collection === 'topics') return byText([...goals(slug), ...spoken(slug)]);
  if (collection === 'indicators') return byText(goals(null, id));
  if (collection === 'national') {
    const topic = (entry as { topic?: string | null } | null)?.topic ?? null;
    return topic === null ? new Map() : byText(goals(topic));
  }
  if (collection === 'subjects')
    return byText(
      (edition.subjects.find((s) => s.id === slug)?.passages ?? []).map((p) => ({
        text: p.text,
        said: [p.clause, p.weight, p.words],
      })),
    );
  if (collection === 'references')
    return byText(
      (edition.references.find((r) => r.id === slug)?.mentions ?? []).map((m) => ({
        text: m.text,
        said: [m.clause, m.words],
      })),
    );
  if (collection === 'glossary') {
    const term = edition.glossary.find((t) => t.id === slug);
    const printed = term === undefined ? [] : [term.term, ...(term.variants ?? [])];
    return byText(
      edition.texts
        .flatMap((t) => t.clauses)
        .filter((c) => printed.some((words) => c.words.includes(words)))
        .map((c) => ({ text: c.text, said: c.id })),
    );
  }
  return new Map();
}
