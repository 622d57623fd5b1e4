import type { MarkedName } from './lexicon.ts';

/** A topic as the search page shows it above its results: one small file per topic, `/pagefind/chi-tieu/<topic>.json`. */
export interface TopicAnswer {
  readonly topic: string;
  readonly name: string;
  readonly comparability: string;
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
  /** `number` is the part of `shown` that is one; null for words without a number. `excepted`: its sentence takes something out. `measure`: what it counts, where the topic counts several things. */
  readonly values: readonly {
    readonly shown: string;
    readonly number: string | null;
    readonly url: string;
    readonly excepted: boolean;
    readonly measure: string | null;
  }[];
  readonly absent: string;
}

/** Slugs of all topics, in `/pagefind/`. */
export const topicsFile = 'chi-tieu/tat-ca.json';
