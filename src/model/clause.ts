import type { ClauseKind } from './clause-kinds.ts';

export type { ClauseKind, NamedBlock } from './clause-kinds.ts';

/** A stretch of a clause's words with one kind of emphasis. The texts of all runs, joined, are the words. */
export interface Run {
  readonly text: string;
  readonly emphasis?: 'em' | 'strong';
  /** What the editors take a misprint to mean; never part of the words. */
  readonly sic?: string;
  /** The source begins a new line here (titles, signatures). */
  readonly lineBreak?: true;
  /** The run is the printed mark of a footnote: the id of that note. */
  readonly noteRef?: string;
}

/** One cell of a table. */
export interface Cell {
  /** Their texts, joined, are a part of the words of the row. */
  readonly runs: readonly Run[];
  /** Where its words begin in the words of the row (of the table, for a cell of the head). */
  readonly start: number;
  /** Column, from 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** What a table prints before its rows. */
interface TableHead {
  /** Its title; none is an empty list. */
  readonly caption: readonly Run[];
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
}

/** Anything that can be cited. */
export interface Clause {
  readonly text: string;
  readonly id: string;
  readonly kind: ClauseKind;
  /** As printed: "I-", "2.2.1.", "Điều 1.", "a)", "-", or empty. */
  readonly marker: string;
  readonly parent: string | null;
  /** Its own words, without its marker and without its children. */
  readonly words: string;
  readonly runs: readonly Run[];
  /** Of a table: its caption and head, whose words are the clause's. */
  readonly table?: TableHead;
  /** Of a row: its cells from left to right; a merged cell stands where it begins. */
  readonly cells?: readonly Cell[];
  /** True when the words are a heading for the clauses below. */
  readonly heading: boolean;
  /** A heading at the start of a longer item, with its colon: "Về y tế:"; '' when there is none. */
  readonly runIn: string;
  /** Position among siblings of the same kind, counted from 1 in the text, whatever the id says. */
  readonly ordinal: number;
  /** Number of ancestors. */
  readonly depth: number;
  /** Other ids that lead here. */
  readonly aliases: readonly string[];
  /** A note by the editors; not part of the text. */
  readonly note: string;
  /** 1-based line in the MDX file. */
  readonly line: number;
}

/** Ancestors of a clause, nearest first. @param parentOf undefined for a clause that stands under none */
export const lineageBy = (parentOf: (clause: Clause) => Clause | undefined) => {
  const lineage = (clause: Clause): readonly Clause[] => {
    const parent = parentOf(clause);
    return parent === undefined ? [] : [parent, ...lineage(parent)];
  };
  return lineage;
};

/** Marker and words as on the page. */
export const printed = ({ marker, words }: Pick<Clause, 'marker' | 'words'>): string =>
  marker === '' ? words : words === '' ? marker : `${marker} ${words}`;
