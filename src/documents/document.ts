import { citePlace } from '../domain/cite/cite-place.ts';
import { citeShort } from '../domain/cite/cite.ts';
import { citingNotice, type NoticedText, type NoticeRow } from '../domain/text/citing-notice.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { clauseUrl, textUrl, type Address } from '../model/addresses.ts';
import type { Cell, Clause, Run } from '../model/clause.ts';
import { bulletKinds, letterheadKinds } from '../model/clause-kinds.ts';
import { cutAt } from '../model/inline.ts';
import type { Merged } from '../domain/text/merger.ts';

/** A text of which something is taken away. */
interface TakenText extends NoticedText {
  readonly slug: string;
}

/** A clause to take away, and where it stands, from `citePlace`. */
export type TakenClause = Pick<
  Clause,
  | 'id'
  | 'kind'
  | 'marker'
  | 'parent'
  | 'runs'
  | 'heading'
  | 'runIn'
  | 'depth'
  | 'note'
  | 'table'
  | 'cells'
> & { readonly place: string };

/** Clauses of one text, in the order in which they are to stand. */
export interface Taken {
  readonly text: TakenText;
  /** null: of the whole country. */
  readonly province: Merged | null;
  /** From `presentedBy`. */
  readonly presented: string | null;
  readonly clauses: readonly TakenClause[];
}

/** A note below the page or after the text: how a clause is cited, how a misprint is read, what the editors or the reader remark. Never part of the words. */
export interface Note {
  /** Counted from 1 over the whole document. */
  readonly number: number;
  readonly sort: 'citation' | 'misprint' | 'editor' | 'reader';
  /** Citation of its clause, for notes that stand far from it. */
  readonly of: string;
  /** What it says, with a full stop. For a citation, the citation itself. */
  readonly words: string;
  /** Address of the clause, on a citation. */
  readonly address: string | null;
}

/** Words of one look, and the notes that follow them. */
export interface DocumentRun {
  readonly text: string;
  readonly emphasis?: 'em' | 'strong';
  /** The source begins a new line here; the text then begins with a space. */
  readonly lineBreak?: true;
  readonly notes: readonly Note[];
}

/** A note that whoever chose the clauses adds. */
export type Remark = Pick<Note, 'sort' | 'words'>;

/** A cell of a table as every format writes it. */
export interface BlockCell {
  readonly runs: readonly DocumentRun[];
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A clause as every format writes it. */
export interface Block {
  /** Id of the clause, unique in its text. */
  readonly id: string;
  readonly kind: Clause['kind'];
  readonly parent: string | null;
  readonly depth: number;
  /** Level of a heading, from 1, below those headings that were taken too; null for words that head nothing. */
  readonly level: number | null;
  /** True when the words head what is below, as a heading or as a bullet: they stay on its page. */
  readonly heads: boolean;
  /** As printed: "2.2.1.", "Điều 1.", "-"; '' for none. */
  readonly marker: string;
  /** Their texts, joined, are the words of the clause. */
  readonly runs: readonly DocumentRun[];
  /** Of a table: its caption and head, of which `runs` are made. */
  readonly table?: {
    readonly caption: readonly DocumentRun[];
    readonly rows: readonly (readonly BlockCell[])[];
    readonly columns: number;
  };
  /** Of a row: its cells, of which `runs` are made. */
  readonly cells?: readonly BlockCell[];
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
export const partsOf = ({ sections }: TextDocument): readonly DocumentPart[] =>
  sections.filter(isPart);

export { bulletKinds, letterheadKinds };

/** Headings of the text's own structure: not bullets, not "Nơi nhận:". */
const isHeading = ({ heading, kind }: TakenClause): boolean =>
  heading && !bulletKinds.includes(kind) && kind !== 'noi-nhan';

/** An address as a reader of a file can use it: whole, or, without one of our own, said to be on the site. */
export const addressInWords = (address: string): string =>
  address.startsWith('/') ? `trên trang Đối chiếu: ${address}` : address;

/** The words of a clause with run-in headings, and headings among bullets, in bold. */
function emphasized({ runs, runIn, heading, kind }: TakenClause): Run[] {
  const length = runs.reduce((n, run) => n + run.text.length, 0);
  const bold =
    heading && (bulletKinds.includes(kind) || kind === 'noi-nhan') ? length : runIn.length;
  let offset = 0;
  return cutAt(runs, bold).map((run) => {
    offset += run.text.length;
    return offset <= bold ? { ...run, emphasis: run.emphasis ?? 'strong' } : run;
  });
}

/** Parts of a table with a space between them: the words of the clause. */
const inWords = (parts: readonly (readonly DocumentRun[])[]): DocumentRun[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : [{ text: ' ', notes: [] }, ...part]));

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
  const notes: Note[] = [];
  const note = (of: string, sort: Note['sort'], words: string, address: string | null): Note => {
    const made = { number: notes.length + 1, sort, of, words, address };
    notes.push(made);
    return made;
  };
  const block = (text: TakenText, clause: TakenClause, levels: Map<string, number>): Block => {
    const of = upperFirst(citeShort(clause.place, text));
    const written = (runs: readonly Run[]) =>
      runs.map(({ text: words, emphasis, sic, lineBreak }): DocumentRun => ({
        text: words,
        ...(emphasis === undefined ? {} : { emphasis }),
        ...(lineBreak === undefined ? {} : { lineBreak }),
        notes:
          sic === undefined
            ? []
            : [
                note(
                  of,
                  'misprint',
                  `Bản nguồn in “${words.trim()}”; người biên tập hiểu là “${sic}”.`,
                  null,
                ),
              ],
      }));
    const above = levels.get(clause.parent ?? '') ?? (named ? 1 : 0);
    const level = isHeading(clause) ? above + 1 : null;
    levels.set(clause.id, level ?? above);
    const cellsOf = (cells: readonly Cell[]): BlockCell[] =>
      cells.map(({ column, colspan, rowspan, runs: own }) => ({
        column,
        colspan,
        rowspan,
        runs: written(own),
      }));
    const writtenCells = clause.cells === undefined ? undefined : cellsOf(clause.cells);
    const table =
      clause.table === undefined
        ? undefined
        : {
            columns: clause.table.columns,
            caption: written(clause.table.caption),
            rows: clause.table.rows.map((row) => cellsOf(row)),
          };
    const own =
      writtenCells === undefined && table === undefined ? written(emphasized(clause)) : [];
    const after = [
      ...(clause.note === ''
        ? []
        : [note(of, 'editor', `Người biên tập, không thuộc văn bản: ${clause.note}`, null)]),
      ...(isCited(text.slug, clause.id)
        ? [note(of, 'citation', `${of}.`, at(clauseUrl(text.slug, clause.id)))]
        : []),
      ...remarks(text.slug, clause.id).map(({ sort, words }) => note(of, sort, words, null)),
    ];
    /** Of a part of a table, its runs with what follows them. */
    const ended = (cell: BlockCell): BlockCell => {
      const end = cell.runs.at(-1) ?? { text: '', notes: [] };
      return {
        ...cell,
        runs: [...cell.runs.slice(0, -1), { ...end, notes: [...end.notes, ...after] }],
      };
    };
    const lastSpoken = clause.cells?.findLastIndex((c) => c.runs.length > 0) ?? -1;
    const cells = writtenCells?.map((cell, i) => (i === lastSpoken ? ended(cell) : cell));
    const runs =
      cells !== undefined
        ? inWords(cells.map((c) => c.runs))
        : table !== undefined
          ? inWords([table.caption, ...table.rows.flat().map((c) => c.runs)])
          : own;
    const last = runs.at(-1) ?? { text: '', notes: [] };
    return {
      id: clause.id,
      kind: clause.kind,
      parent: clause.parent,
      depth: clause.depth,
      level,
      heads: clause.heading,
      marker: clause.marker,
      runs:
        cells === undefined
          ? [...runs.slice(0, -1), { ...last, notes: [...last.notes, ...after] }]
          : runs,
      ...(cells === undefined ? {} : { cells }),
      ...(table === undefined ? {} : { table }),
    };
  };
  const sections = taken.map((from): DocumentSection => {
    if (!('clauses' in from)) return from;
    const { text, province, presented, clauses } = from;
    const levels = new Map<string, number>();
    return {
      text,
      notice: citingNotice(text, province, presented).filter((r) => r.essential || !named),
      address: at(textUrl(text.slug)),
      version,
      blocks: clauses.map((clause) => block(text, clause, levels)),
    };
  });
  return { title, named, sections, notes };
}

/** A clause of the edition, ready to be taken: what documents need of it, and no more. @param lineage its ancestors, nearest first */
export function taken(clause: Clause, lineage: readonly Clause[]): TakenClause {
  const { id, kind, marker, parent, runs, heading, runIn, depth, note, table, cells } = clause;
  return {
    ...{ id, kind, marker, parent, runs, heading, runIn, depth, note },
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells }),
    place: citePlace(clause, lineage),
  };
}
