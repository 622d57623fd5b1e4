/** Kinds of clause. The letters for them in ids are in `edition/segments.ts`. */
export type ClauseKind =
  | 'phan' // I-, II.
  | 'muc' // 2.2.1.
  | 'dieu'
  | 'khoan'
  | 'diem'
  | 'de-muc' // run-in heading without a marker of its own
  | 'gach' // "-"
  | 'cong' // "+"
  | 'cham' // "·"
  | 'doan' // unnumbered paragraph
  | 'muc-luc' // a line of the table of contents in a speech
  | 'can-cu' // legal basis
  | NamedBlock;

/** Blocks that a text has at most once, known by name. */
export const namedBlocks = [
  'co-quan',
  'quoc-hieu',
  'so-hieu',
  'ngay-ky',
  'tieu-de',
  'tham-quyen',
  'de-nghi',
  'quyet-dinh',
  'noi-nhan',
  'ky-ten',
] as const;
export type NamedBlock = (typeof namedBlocks)[number];

/** A stretch of a clause's words with one kind of emphasis. The texts of all runs, joined, are the words. */
export interface Run {
  readonly text: string;
  readonly emphasis?: 'em' | 'strong';
  /** What the editors take a misprint to mean; never part of the words. */
  readonly sic?: string;
  /** The source begins a new line here (titles, signatures). */
  readonly lineBreak?: true;
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

/** Marker and words as on the page. */
export const printed = ({ marker, words }: Pick<Clause, 'marker' | 'words'>): string =>
  marker === '' ? words : words === '' ? marker : `${marker} ${words}`;
