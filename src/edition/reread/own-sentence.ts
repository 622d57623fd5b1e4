/** A sentence or label that editors wrote, and what of the texts it depends on. */
export interface OwnSentence {
  readonly file: string;
  /** Where it stands in the data of its file; empty for a note in the MDX of a text. */
  readonly path: readonly PropertyKey[];
  /** The line to look at when the file is no YAML. */
  readonly line?: number;
  /** Field names without places in lists: "readAside.reason". */
  readonly field: string;
  readonly words: string;
  /** Id of the entry of its file that it stands in; '' when it has none. */
  readonly entry: string;
  /** Unchanged while the words and the entry that they belong to are. */
  readonly hash: string;
  /** True for what an entry says besides its sentences: numbers, days, names, what it points to. */
  readonly facts?: true;
  /** These, as the data has them. */
  readonly value?: unknown;
  /** Text → hash of what it says on the matter ("-": nothing). Only for a sentence that compares. */
  readonly said: ReadonlyMap<string, string>;
}
