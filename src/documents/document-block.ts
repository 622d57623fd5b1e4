import { citeShort } from '../domain/cite/cite.ts';
import { underHeading } from '../domain/cite/cite-formats.ts';
import { bareHeading } from '../domain/words/bare-heading.ts';
import type { NoticedText } from '../domain/text/citing-notice.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { clauseUrl, type Address } from '../model/addresses.ts';
import { printed, type Cell, type Clause, type Run } from '../model/clause.ts';
import { bulletKinds } from '../model/clause-kinds.ts';
import { cutAt } from '../model/inline.ts';

/** A text of which something is taken away. */
export interface TakenText extends NoticedText {
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
> & {
  readonly place: string;
  /** The heading that dates its words (`datedHeading`); left out where they need none. */
  readonly under?: string;
};

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

/** Headings of the text's own structure: not bullets, not "Nơi nhận:". */
const isHeading = ({ heading, kind }: TakenClause): boolean =>
  heading && !bulletKinds.includes(kind) && kind !== 'noi-nhan';

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

/** A heading as `datedHeading` quotes it. */
const quotedHeading = ({ marker, runs }: TakenClause): string =>
  bareHeading(printed({ marker, words: runs.map((r) => r.text).join('') }));

/** Words with a list of notes behind their last run. */
function withNotes(runs: readonly DocumentRun[], notes: readonly Note[]): DocumentRun[] {
  const last = runs.at(-1) ?? { text: '', notes: [] };
  return [...runs.slice(0, -1), { ...last, notes: [...last.notes, ...notes] }];
}

/** Writes clauses as the blocks of one document, and counts the notes that they get. */
export class BlockWriter {
  /** Of all blocks so far, in the order of their numbers. */
  readonly notes: Note[] = [];
  private readonly at: Address;
  private readonly isCited: (text: string, clause: string) => boolean;
  private readonly remarks: (text: string, clause: string) => readonly Remark[];

  /**
   * @param at makes addresses
   * @param isCited which clauses get a note with citation and address
   * @param remarks notes to add to a clause, in their order
   */
  constructor(
    at: Address,
    isCited: (text: string, clause: string) => boolean,
    remarks: (text: string, clause: string) => readonly Remark[],
  ) {
    this.at = at;
    this.isCited = isCited;
    this.remarks = remarks;
  }

  /** The clauses of one text, in their order. @param above level of the heading that all of them stand under, 0 for none */
  blocksOf(text: TakenText, clauses: readonly TakenClause[], above: number): readonly Block[] {
    const levels = new Map<string, number>();
    const headings = new Set(clauses.filter((c) => c.heading).map(quotedHeading));
    return clauses.map((chosen) => {
      // A heading that is taken too stands above the words themselves.
      const { under: dating, ...bare } = chosen;
      const clause = dating === undefined || headings.has(dating) ? bare : chosen;
      const outer = levels.get(clause.parent ?? '') ?? above;
      const level = isHeading(clause) ? outer + 1 : null;
      levels.set(clause.id, level ?? outer);
      const { id, kind, parent, depth, heading, marker } = clause;
      const words = this.words(text, clause);
      return { id, kind, parent, depth, level, heads: heading, marker, ...words };
    });
  }

  /** The words of a clause, with its notes behind the last of them. */
  private words(text: TakenText, clause: TakenClause): Pick<Block, 'runs' | 'table' | 'cells'> {
    const of = upperFirst(citeShort(clause.place, text));
    if (clause.cells !== undefined) {
      const cells = this.cells(clause.cells, of);
      const after = this.after(text, clause, of);
      const lastSpoken = cells.findLastIndex((c) => c.runs.length > 0);
      const ended = cells.map((cell, i) =>
        i === lastSpoken ? { ...cell, runs: withNotes(cell.runs, after) } : cell,
      );
      return { runs: inWords(ended.map((c) => c.runs)), cells: ended };
    }
    if (clause.table !== undefined) {
      const table = {
        columns: clause.table.columns,
        caption: this.written(clause.table.caption, of),
        rows: clause.table.rows.map((row) => this.cells(row, of)),
      };
      const runs = inWords([table.caption, ...table.rows.flat().map((c) => c.runs)]);
      return { runs: withNotes(runs, this.after(text, clause, of)), table };
    }
    const runs = this.written(emphasized(clause), of);
    return { runs: withNotes(runs, this.after(text, clause, of)) };
  }

  private note(of: string, sort: Note['sort'], words: string, address: string | null): Note {
    const made = { number: this.notes.length + 1, sort, of, words, address };
    this.notes.push(made);
    return made;
  }

  private written(runs: readonly Run[], of: string): DocumentRun[] {
    return runs.map(({ text, emphasis, sic, lineBreak }) => ({
      text,
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(lineBreak === undefined ? {} : { lineBreak }),
      notes: sic === undefined ? [] : [this.misprint(of, text, sic)],
    }));
  }

  private misprint(of: string, printed: string, meant: string): Note {
    const words = `Bản nguồn in “${printed.trim()}”; người biên tập hiểu là “${meant}”.`;
    return this.note(of, 'misprint', words, null);
  }

  private cells(cells: readonly Cell[], of: string): BlockCell[] {
    return cells.map(({ column, colspan, rowspan, runs }) => ({
      column,
      colspan,
      rowspan,
      runs: this.written(runs, of),
    }));
  }

  /** Notes on the clause as a whole: of its editors, its citation, those of whoever chose it. */
  private after(text: TakenText, clause: TakenClause, of: string): readonly Note[] {
    const { id, note } = clause;
    const cited = `${of}${underHeading({ heading: clause.under }, ', ')}.`;
    return [
      ...(note === ''
        ? []
        : [this.note(of, 'editor', `Người biên tập, không thuộc văn bản: ${note}`, null)]),
      ...(this.isCited(text.slug, id)
        ? [this.note(of, 'citation', cited, this.at(clauseUrl(text.slug, id)))]
        : []),
      ...this.remarks(text.slug, id).map(({ sort, words }) => this.note(of, sort, words, null)),
    ];
  }
}
