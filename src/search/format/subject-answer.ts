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
  /** How many clauses are about it. */
  readonly about: number;
  /** The first of them, in the order of the text; words are the beginning of what speaks of it. */
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

/** So many clauses of a text are listed; its column on the subject's page has all. */
export const listedPassages = 5;

/** Which words ask for which subject, in `/pagefind/`: id → its name and other words. */
export const subjectsFile = 'chu-de/tat-ca.json';
export type SubjectNames = Readonly<Record<string, readonly string[]>>;
