import type { ClauseKind } from '../../model/clause.ts';

/** A part of the text to be written: what will be one clause, or a scope or a table. */
export interface Node {
  readonly kind: ClauseKind;
  /** Number as it is written in the MDX; '' for none. */
  readonly so: string;
  /** Its own words: one line, in named blocks several. */
  readonly lines: string[];
  readonly children: Node[];
  /** First line of the source. */
  readonly at: number;
  /** Rows of a table, all of one length, the cells in source order. */
  readonly rows?: readonly (readonly string[])[];
}

/** A node without words or children yet. */
export const node = (kind: Node['kind'], at: number, lines: string[] = [], so = ''): Node => ({
  kind,
  so,
  lines,
  children: [],
  at,
});
