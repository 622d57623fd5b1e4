import { datedHeading } from '../domain/cite/dated-heading.ts';
import { citePlace } from '../domain/cite/cite-place.ts';
import { citingNotice, type NoticeRow } from '../domain/text/citing-notice.ts';
import { textUrl, type Address, isPathOnly } from '../model/addresses.ts';
import { printed, type Clause } from '../model/clause.ts';
import type { Merged } from '../domain/text/merger.ts';
import {
  BlockWriter,
  type Block,
  type Note,
  type Remark,
  type TakenClause,
  type TakenText,
} from './document-block.ts';

/** Clauses of one text, in the order in which they are to stand. */
export interface Taken {
  readonly text: TakenText;
  /** null: of the whole country. */
  readonly province: Merged | null;
  /** From `presentedBy`. */
  readonly presented: string | null;
  readonly clauses: readonly TakenClause[];
}

/** All that a document takes from one text. */
export interface DocumentPart {
  readonly text: TakenText;
  /** All that one must know before citing, where the whole text is taken; else what is essential. */
  readonly notice: readonly NoticeRow[];
  /** Address of the text. */
  readonly address: string;
  /** Of the data, as on every page; null where it is not known. */
  readonly version: string | null;
  readonly blocks: readonly Block[];
}

/** A table of the site, of which a document carries the name and the address. */
export interface NamedTable {
  readonly title: string;
  /** What it says in one sentence; '' for nothing. */
  readonly words: string;
  readonly address: string;
}

/** One after the other as the reader put them. */
export type DocumentSection = DocumentPart | NamedTable;

/** Clauses of a text, not a table. */
export const isPart = (section: DocumentSection): section is DocumentPart => 'blocks' in section;

/** The one form between the edition and every format: each format is a writer over it. */
export interface TextDocument {
  readonly title: string;
  /** True for a choice of clauses: each part begins with the name of its text, and its headings stand one level lower. */
  readonly named: boolean;
  readonly sections: readonly DocumentSection[];
  /** In the order of their numbers. */
  readonly notes: readonly Note[];
}

/** What the document takes from texts, without the tables between. */
export const clauseParts = ({ sections }: TextDocument): readonly DocumentPart[] =>
  sections.filter(isPart);

/** An address as a reader of a file can use it: whole, or, without one of our own, said to be on the site. */
export const addressInWords = (address: string): string =>
  isPathOnly(address) ? `trên trang Đối chiếu: ${address}` : address;

/**
 * A document of clauses of one or more texts, and of tables named between them.
 * @param at makes addresses; without an address of the site they begin with "/" and are called addresses on the site
 * @param isCited which clauses get a note with citation and address
 * @param about `named` is true for a choice of clauses; `version` is that of the data; `remarks` are notes to add to a clause, in their
 * order
 */
export function documentOf(
  title: string,
  taken: readonly (Taken | NamedTable)[],
  at: Address,
  isCited: (text: string, clause: string) => boolean,
  {
    named,
    version,
    remarks = () => [],
  }: {
    readonly named: boolean;
    readonly version: string | null;
    readonly remarks?: (text: string, clause: string) => readonly Remark[];
  },
): TextDocument {
  const writer = new BlockWriter(at, isCited, remarks);
  const sections = taken.map((from): DocumentSection => {
    if (!('clauses' in from)) return from;
    const { text, province, presented, clauses } = from;
    return {
      text,
      notice: citingNotice(text, province, presented).filter((r) => r.essential || !named),
      address: at(textUrl(text.slug)),
      version,
      blocks: writer.blocksOf(text, clauses, named ? 1 : 0),
    };
  });
  return { title, named, sections, notes: writer.notes };
}

/** A clause of the edition, ready to be taken: what documents need of it, and no more. @param lineage its ancestors, nearest first */
export function taken(clause: Clause, lineage: readonly Clause[]): TakenClause {
  const { id, kind, marker, parent, runs, heading, runIn, depth, note, table, cells } = clause;
  const under = datedHeading(clause.words, lineage.map(printed));
  return {
    ...{ id, kind, marker, parent, runs, heading, runIn, depth, note },
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells }),
    place: citePlace(clause, lineage),
    ...(under === null ? {} : { under }),
  };
}
