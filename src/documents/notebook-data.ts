import type { Taken } from './document.ts';
import { takenFrom } from './whole-text.ts';
import { valueText } from '../domain/compare/format.ts';
import { offeredPairs } from '../domain/compare/offered-pairs.ts';
import { verdictLine } from '../domain/compare/verdict-line.ts';
import { keepablePages } from '../domain/site/pages.ts';
import { inYear } from '../domain/words/year-words.ts';
import { pairUrl, provinceUrl, subjectUrl, textUrl, topicUrl } from '../model/addresses.ts';
import type { Edition, Text } from '../model/model.ts';

/** A number that a clause states, as the notebook names it. */
export interface NotedNumber {
  /** Of the statement, within its text: "ii_2-2-1-3_g1.1". */
  readonly id: string;
  readonly clause: string;
  readonly topic: string;
  readonly url: string;
  /** "trên 85%, năm 2025" */
  readonly said: string;
}

/** `/so-trich/<text>.json`: what the notebook shows and writes of a text's clauses. */
export interface NotebookText {
  readonly taken: Taken;
  /** id → version of its words */
  readonly versions: Readonly<Record<string, string>>;
  /** alias → id */
  readonly aliases: Readonly<Record<string, string>>;
  readonly numbers: readonly NotedNumber[];
  /** Ids of the clauses with a page of their own; left out when all have one. */
  readonly pages?: readonly string[];
}

/** `/so-trich/ten.json`: path of a text, or of a page with a table → its name, and what it says in one line ('' for nothing). */
export type NotebookNames = Readonly<Record<string, readonly [name: string, says: string]>>;

const noticedFields = [
  'slug',
  'type',
  'number',
  'numberNote',
  'date',
  'dateNote',
  'issuer',
  'issuerNote',
  'subject',
  'title',
  'shortName',
  'missing',
] as const;
const mergedFields = ['name', 'successor', 'mergerBasis', 'mergedFrom'] as const;

/** A few fields of a thing: what a browser is not sent it does not wait for. */
const only = <T extends object, K extends keyof T>(thing: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((field) => [field, thing[field]])) as Pick<T, K>;

/** Said only where it tells something: a text of few words is one that loads fast. */
function pagesOf({ hasPage }: Edition, { slug, clauses }: Text): Pick<NotebookText, 'pages'> {
  const pages = clauses.map((c) => c.id).filter((id) => hasPage(slug, id));
  return pages.length === clauses.length ? {} : { pages };
}

/** @param versionOf version of a clause's words */
export const notebookText = (
  edition: Edition,
  text: Text,
  versionOf: (words: string) => string,
): NotebookText => {
  const { text: whole, province, presented, clauses } = takenFrom(edition, text, text.clauses);
  const names = new Map(edition.topics.map((topic) => [topic.slug, topic.name]));
  return {
    taken: {
      text: only(whole, noticedFields),
      province: province === null ? null : only(province, mergedFields),
      presented,
      clauses,
    },
    versions: Object.fromEntries(text.clauses.map((c) => [c.id, versionOf(c.words)])),
    aliases: Object.fromEntries(edition.aliases.get(text.slug) ?? []),
    numbers: edition.statements.flatMap((s) => {
      const topic = s.topic === null ? undefined : names.get(s.topic);
      return s.text !== text.slug || s.topic === null || topic === undefined
        ? []
        : [
            {
              id: s.id.slice(text.slug.length + 1),
              clause: s.clause,
              topic,
              url: topicUrl(s.topic),
              said: `${valueText(s)}, ${inYear(s.year)}`,
            },
          ];
    }),
    ...pagesOf(edition, text),
  };
};

/** Every path that a notebook can hold, with its name; of single clauses only their texts. */
export const notebookNames = (edition: Edition): NotebookNames => {
  const { topics, subjects, texts, provinces } = edition;
  return Object.fromEntries([
    ...keepablePages.map(({ path, title }) => [path, [title, '']]),
    ...texts.map((text) => [textUrl(text.slug), [text.shortName, '']]),
    ...provinces.map((p) => [provinceUrl(p.slug), [`${p.name}: mục tiêu`, '']]),
    ...topics.map((topic) => [topicUrl(topic.slug), [topic.name, verdictLine(topic)]]),
    ...subjects.map((subject) => [subjectUrl(subject.id), [`Chủ đề: ${subject.name}`, '']]),
    ...offeredPairs(edition).map(([a, b]) => [
      pairUrl(a.slug, b.slug),
      [`${a.shortName} cạnh ${b.shortName}`, ''],
    ]),
  ]) as NotebookNames;
};
