import type { PageTable } from './pdf-page-tables.ts';
import { isMerged, merged, type SourceWriter } from './source-writer.ts';

/** The words of a row, as a question names it. */
const rowFace = (row: readonly string[]): string =>
  row
    .filter((c) => c !== '' && !isMerged(c))
    .join(' ')
    .slice(0, 50);
/** The words of the lowest cell of a column that has its own. */
const cellAbove = (rows: readonly (readonly string[])[], column: number): string =>
  rows.findLast((row) => row[column] !== merged.above)?.[column] ?? '';

/** A table that may go on over the page: it is written when something else follows it, after the running heads that lie between its pages. */
export class OpenTable {
  private open: { readonly columns: number; readonly rows: string[][]; page: number } | null = null;
  /** What the editor is asked of a row. */
  private readonly asks = new Map<readonly string[], string>();
  /** What the editor is told. */
  readonly told: string[] = [];
  private readonly out: SourceWriter;

  constructor(out: SourceWriter) {
    this.out = out;
  }

  /** Writes the table, if there is one. */
  close(): void {
    if (this.open !== null) this.out.table(this.open.rows, this.open.page, this.asks);
    this.open = null;
  }

  /** Goes on with the open table on the next page, if this one has as many columns; else writes that and begins a new one. */
  add({ rows, columns }: PageTable, page: number): void {
    const { open } = this;
    if (open !== null && open.page !== page && open.columns === columns) {
      this.goOn(open.rows, rows, page);
      open.page = page;
      return;
    }
    this.close();
    this.open = { columns, rows: [...rows], page };
  }

  private goOn(rows: string[][], more: readonly string[][], page: number): void {
    // Its head may be printed again, of one row or of several.
    let again = 0;
    while (again < more.length && JSON.stringify(more[again]) === JSON.stringify(rows[again]))
      again += 1;
    const [first, ...others] = more.slice(again);
    const last = rows.at(-1);
    if (first !== undefined) {
      if (last !== undefined && first[0] === '' && first.some((c) => c !== ''))
        this.joinRows(rows, last, first, page);
      else {
        this.askOfEmptyCell(rows, first, others[0], page);
        rows.push(first);
      }
    }
    rows.push(...others);
  }

  /** The rest of the last row stands on the next page. */
  private joinRows(
    rows: string[][],
    last: readonly string[],
    rest: readonly string[],
    page: number,
  ): void {
    rows[rows.length - 1] = last.map((cell, c) =>
      [cell, rest[c] ?? ''].filter((w, n) => w !== '' && (n === 0 || !isMerged(w))).join(' '),
    );
    this.told.push(
      `Bảng qua trang ${page}: hàng “${last.join(' ').slice(0, 40)}…” được nối với phần còn lại ở trang sau, hãy xem lại.`,
    );
  }

  /** A cell over two pages has its words on the first; the second only leaves it empty. */
  private askOfEmptyCell(
    rows: readonly string[][],
    first: readonly string[],
    second: readonly string[] | undefined,
    page: number,
  ): void {
    const c = first.findIndex(
      (cell, n) => cell === '' && second?.[n] === merged.above && rows.at(-1)?.[n] !== '',
    );
    if (c >= 0)
      this.asks.set(
        first,
        `ô thứ ${c + 1} của hàng “${rowFace(first)}”, đầu trang ${page}, trống: gộp với ô “${cellAbove(rows, c).slice(0, 40)}” ở trang trước (ghi ↑) hay để trống?`,
      );
  }
}
