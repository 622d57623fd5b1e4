/** One line of a received file, with what the file says of where it stands. */
export interface Line {
  readonly kind: 'line';
  /** As read: not yet cleaned. */
  readonly words: string;
  /** Line of `content/sources/<text>.txt` on which the words stand, from 1. */
  readonly at: number;
  /** The file itself says that this is a whole paragraph (DOCX, HTML): it is never joined to the next. */
  readonly whole: boolean;
  /** An empty line, or a larger gap, stands before it. */
  readonly gap: boolean;
  /** Page, from 1, in files that have pages. */
  readonly page?: number;
  /** Left edge, right edge, distance from the page's top, in points (PDF). */
  readonly x?: number;
  readonly right?: number;
  readonly y?: number;
  /** Columns in which its words begin and end, of plain words. */
  readonly columns?: { readonly first: number; readonly end: number };
  readonly size?: number;
  readonly bold?: boolean;
  /** The paragraph that a tagged PDF says it is of. */
  readonly block?: string;
  /** A rule or a border of a cell stands between it and the line before. */
  readonly apart?: boolean;
  /** What only the editor can tell of it. */
  readonly ask?: string;
}

/** One row of a table that the file itself holds as a table. */
export interface Row {
  readonly kind: 'row';
  /** Which table of the file, from 1. */
  readonly table: number;
  readonly cells: readonly string[];
  readonly at: number;
  readonly page?: number;
  /** What only the editor can tell of it. */
  readonly ask?: string;
}

/** A note at the foot of the page, as the file holds it apart from the words. */
export interface Footnote {
  readonly kind: 'footnote';
  readonly mark: string;
  readonly words: string;
  readonly at: number;
}

export type SourcePiece = Line | Row | Footnote;

/** A received file, read: the words that become `content/sources/<text>.txt`, and its pieces in reading order. */
export interface Received {
  readonly source: string;
  readonly pieces: readonly SourcePiece[];
  /** What the reader wants the editor to know, in Vietnamese. */
  readonly told: readonly string[];
}
