import type { Comparability } from '../../schemas/verdicts.ts';
import type { MarkedName } from './lexicon.ts';

/** A topic as the search page shows it above its results: one small file per topic, `/pagefind/chi-tieu/<topic>.json`. */
export interface TopicAnswer {
  readonly topic: string;
  readonly name: string;
  readonly comparability: Comparability;
  readonly verdict: string;
  readonly difference: string | null;
  /** null: goals without a year, where there are some. */
  readonly years: readonly (number | null)[];
  readonly rows: readonly (MarkedName & {
    readonly cells: readonly AnswerCell[];
  })[];
  /** The national marks, apart from the provinces' rows; one line that none was confirmed where there is none. */
  readonly national: readonly AnswerMark[];
}
/** "Mức quốc gia 2025: trên 80% (doanh nghiệp dùng hợp đồng điện tử), Quyết định số 411/QĐ-TTg.": `shown` leads to its entry. */
export interface AnswerMark {
  readonly before: string;
  readonly shown: string;
  readonly url: string;
  readonly after: string;
}
/** What a cell says: values as every page shows them, with the address of their sentences; or in words why there is none. */
export interface AnswerCell {
  /**
   * `number`: the part of `shown` that is one; null for words without a number. `excepted`: its sentence makes an exception.
   * `measure`: what it counts, where the topic counts several things.
   */
  readonly values: readonly {
    readonly shown: string;
    readonly number: string | null;
    readonly url: string;
    readonly excepted: boolean;
    readonly measure: string | null;
  }[];
  readonly absent: string;
}

/** Of each topic, by its slug, the words that name it (`packNames`). */
export type TopicWords = Readonly<Record<string, string>>;

/**
 * "nguoi dan/02/muc do": words of the name that its slug lacks, the places in the slug of those that the question lacks, then those of the
 * question that the slug lacks. No marks.
 */
export function packNames(
  slug: string,
  name: readonly string[],
  question: readonly string[],
): string {
  const known = slug.split('-');
  const added = (keys: readonly string[]): string =>
    [...new Set(keys)].filter((k) => !known.includes(k)).join(' ');
  const lacked = known.map((k, i) => (question.includes(k) ? '' : i.toString(36))).join('');
  return [added(name), lacked, added(question)].join('/');
}

/** Undoes `packNames`: the words of the slug and the name, and those of the question. */
export function unpackNames(
  slug: string,
  packed: string,
): readonly [name: ReadonlySet<string>, question: ReadonlySet<string>] {
  const known = slug.split('-');
  const [name, lacked = '', question] = packed.split('/');
  const words = (keys = ''): readonly string[] => keys.match(/\S+/g) ?? [];
  return [
    new Set([...known, ...words(name)]),
    new Set([...known.filter((_, i) => !lacked.includes(i.toString(36))), ...words(question)]),
  ];
}

/** Of each topic and each province that speaks of it, words that stand together in its clauses of the topic and nowhere else in its texts. */
export type TopicClauses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `TopicWords` and `TopicClauses`, in `/pagefind/`. */
export const topicsFile = 'chi-tieu/tat-ca.json';
export const topicClausesFile = 'chi-tieu/doan.json';
