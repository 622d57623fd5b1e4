import { isOfAll, type MatrixChoices, type MatrixView } from '../../domain/compare/matrix-view.ts';
import { pairHeading } from '../../domain/compare/pair-text.ts';
import { pairIn, rowsInView, verdictIn } from '../../domain/compare/rows-in-view.ts';
import type { Verdict } from '../../domain/compare/verdict-of.ts';
import { showColumns, showPair, showVerdict } from './matrix-columns.ts';
import type { ChosenColumns } from './matrix-many.ts';
import { cellsIn, readRows, type ShownRow } from './matrix-read.ts';
import { MatrixSentences } from './matrix-sentences.ts';
import { insertTextColumns } from './matrix-split.ts';

const pillarsOf = (table: HTMLTableElement) => [
  ...table.querySelectorAll<HTMLTableSectionElement>('tbody.matrix__pillar'),
];

/** The table of the matrix: which of its rows stand there, in which order, with which columns and verdicts. It asks neither the form nor the address. */
export class MatrixTable {
  rows: readonly ShownRow[];
  private pillars: readonly HTMLTableSectionElement[];
  private readonly sentences: MatrixSentences;

  /** @param nameOf a column, as readers know it */
  constructor(
    private readonly table: HTMLTableElement,
    private readonly choices: MatrixChoices,
    private readonly nameOf: (column: string) => string,
  ) {
    this.rows = readRows(table, true);
    this.pillars = pillarsOf(table);
    this.sentences = new MatrixSentences(table);
  }

  /** Takes in the rows of the topics on which fewer than two provinces set a goal. */
  addRows(others: HTMLTableElement) {
    this.rows = [...this.rows, ...readRows(others, false)];
    const known = new Set(this.pillars.map((head) => head.dataset['pillar']));
    this.pillars = [
      ...this.pillars,
      ...pillarsOf(others).filter((head) => !known.has(head.dataset['pillar'])),
    ].sort(
      (a, b) =>
        this.choices.pillars.indexOf(a.dataset['pillar'] ?? '') -
        this.choices.pillars.indexOf(b.dataset['pillar'] ?? ''),
    );
  }

  /** Puts columns into the table of many provinces, where it has not all of them. */
  place(chosen: ChosenColumns, columns: readonly string[], year: MatrixView['year']) {
    this.rows = chosen.withWords(this.rows);
    chosen.place(this.rows, columns, year);
  }

  /** Inserts the columns of single texts the first time they are needed. */
  insertTextColumns() {
    insertTextColumns(this.table.tHead as HTMLElement);
    this.rows = this.rows.map((row) =>
      insertTextColumns(row.body) ? { ...row, ...cellsIn(row.body) } : row,
    );
  }

  /** The rows that a view chooses, in its order. */
  inView(view: MatrixView): readonly ShownRow[] {
    return rowsInView(this.rows, view, this.choices) as readonly ShownRow[];
  }

  verdict(row: ShownRow, view: MatrixView): Verdict {
    return verdictIn(row, view, this.choices, this.nameOf);
  }

  /** Shows a view. @returns how many topics it shows, of how many, and the pillars that it does not show */
  show(view: MatrixView, columns: readonly string[]) {
    const listed = this.rows.filter((row) => isOfAll(view) || row.shared);
    const shown = this.inView(view);
    for (const row of this.rows) {
      row.body.hidden = !shown.includes(row);
      if (!listed.includes(row)) row.body.remove();
    }
    for (const row of shown) showVerdict(row.body, this.verdict(row, view));
    this.order(
      view.sort === 'tru-cot'
        ? this.pillars.flatMap((head) => [
            head,
            ...listed.filter((r) => r.pillar === head.dataset['pillar']).map((r) => r.body),
          ])
        : shown.map((r) => r.body),
    );
    showColumns(this.table, columns, view.year);
    this.sentences.addAria();
    for (const head of this.pillars)
      head.hidden =
        view.sort !== 'tru-cot' || !shown.some((r) => r.pillar === head.dataset['pillar']);
    return {
      shown,
      listed: listed.length,
      hiddenPillars: this.pillars.filter((p) => p.hidden).map((p) => p.dataset['pillar']),
    };
  }

  /** Compares two columns in each of these rows. @returns a summary */
  comparePair(a: string, b: string, view: MatrixView, shown: readonly ShownRow[]): string {
    const [nameA, nameB] = [this.nameOf(a), this.nameOf(b)];
    const words = shown.map((row) => {
      const { word, years } = pairIn(row, [a, b], view);
      for (const cell of row.body.querySelectorAll<HTMLElement>(
        'tr:not(.matrix__sentences) > .matrix__pair',
      ))
        showPair(cell, word, years, nameA, nameB);
      return word;
    });
    return pairHeading(words, nameA, nameB);
  }

  /** Moves the bodies to the end of the table, in this order. Does nothing when they are already there, because moving causes a new layout. */
  private order(bodies: readonly HTMLElement[]) {
    const present = [...this.table.tBodies].slice(-bodies.length);
    if (bodies.some((body, i) => body !== present[i])) this.table.append(...bodies);
  }
}
