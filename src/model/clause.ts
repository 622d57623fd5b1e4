/** What a clause is, by its place in the text. The letters used in ids stand in `segments.ts`. */
export type ClauseKind =
  | 'phan' // I-, II.
  | 'muc' // 2.2.1.
  | 'dieu'
  | 'khoan'
  | 'diem'
  | 'de-muc' // run-in heading without a mark of its own
  | 'gach' // "-"
  | 'cong' // "+"
  | 'cham' // "·"
  | 'doan' // unnumbered paragraph
  | 'muc-luc' // a line of the spoken table of contents
  | 'can-cu' // legal basis
  | NamedBlock;

/** Blocks that every text of their type has once, known by name. */
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

/** A stretch of a clause's words with one kind of marking. The texts of all runs, joined, are the words. */
export interface Run {
  readonly text: string;
  readonly emphasis?: 'em' | 'strong';
  /** The reading the editors suppose for a misprint; never part of the words. */
  readonly sic?: string;
  /** The source begins a new line here (titles, signatures). */
  readonly lineBreak?: true;
}

/** Anything citable. `words` are its own words, without its mark and without its children. */
export interface Clause {
  readonly text: string;
  readonly id: string;
  readonly kind: ClauseKind;
  /** As printed: "I-", "2.2.1.", "Điều 1.", "a)", "-", or empty. */
  readonly marker: string;
  readonly parent: string | null;
  readonly words: string;
  readonly runs: readonly Run[];
  /** True when the words are a heading for the clauses below. */
  readonly heading: boolean;
  /** "Về y tế:" at the head of a longer item, colon included; empty when there is none. */
  readonly runIn: string;
  /** Place among siblings of the same kind, counted from 1 in the text, whatever the id says. */
  readonly ordinal: number;
  readonly depth: number;
  readonly aliases: readonly string[];
  /** An editors' note at this place; not part of the text. */
  readonly note: string;
  /** 1-based line in the MDX file. */
  readonly line: number;
}

/** Mark and words as they stand on the page. */
export const printed = ({ marker, words }: Pick<Clause, 'marker' | 'words'>): string =>
  marker === '' ? words : words === '' ? marker : `${marker} ${words}`;
