import type { MarkedName } from './lexicon.ts';

/** A subject as the search page shows it above its results: one small file per subject, `/pagefind/chu-de/<id>.json`. */
export interface SubjectAnswer {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly SubjectColumn[];
}

/** What one text says on a subject. */
export interface SubjectColumn extends MarkedName {
  readonly text: string;
  /** How the text is named beside its province. */
  readonly shortName: string;
  /** Clauses about it, in the order of the text; words are the beginning of what speaks of it. */
  readonly passages: readonly {
    readonly clause: string;
    readonly words: string;
    readonly place: string;
  }[];
  /** How many clauses only touch on it. */
  readonly touches: number;
  /** Why there is none about it: "không nói tới", …; '' where there are some. */
  readonly silence: string;
}

/** Which words ask for which subject, in `/pagefind/`: id → its name and other words. */
export const subjectsFile = 'chu-de/tat-ca.json';
export type SubjectNames = Readonly<Record<string, readonly string[]>>;
