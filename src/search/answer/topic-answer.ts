/** A topic as the search page shows it above its results: one small file per topic, `/pagefind/chi-tieu/<topic>.json`. */
export interface TopicAnswer {
  readonly topic: string;
  readonly name: string;
  readonly comparability: string;
  readonly verdict: string;
  readonly difference: string | null;
  readonly years: readonly number[];
  readonly rows: readonly { readonly province: string; readonly name: string; readonly cells: readonly AnswerCell[] }[];
}
/** What a cell says: values with the address of their sentences, or in words why there is none. */
export interface AnswerCell {
  readonly values: readonly { readonly before: string; readonly number: string; readonly unit: string; readonly url: string }[];
  readonly absent: string;
  /** The sentence without a number, if there is one. */
  readonly sentence: string | null;
}
