// Of many provinces only those that the reader chooses are columns of the comparison: each is fetched when it is first needed.
import type { MatrixRow } from '../../domain/compare/matrix-view.ts';
import { columnUrl } from '../../model/addresses.ts';
import { inTime } from '../shared/in-time.ts';
import { parsePage } from '../shared/parse-page.ts';
import { cellsIn, type ShownRow } from './matrix-read.ts';
import { columnOf, wakeCells } from './matrix-split.ts';

/** What a column has in one row: its figures, its sentences, and what filters read of them. */
interface ColumnRow extends Pick<MatrixRow, 'said' | 'empty'> {
  readonly cells: readonly HTMLElement[];
  readonly sentences: readonly HTMLElement[];
}
interface LoadedColumn {
  /** Of both rows of the head. */
  readonly heads: readonly (readonly HTMLElement[])[];
  /** By slug of the topic. */
  readonly rows: ReadonlyMap<string, ColumnRow>;
}

const children = (row: Element | undefined): readonly HTMLElement[] =>
  [...(row?.children ?? [])] as HTMLElement[];

/** @throws when the column does not arrive */
async function fetchColumn(column: string): Promise<LoadedColumn> {
  const answer = await fetch(columnUrl(column));
  if (!answer.ok) throw new Error(String(answer.status));
  const table = parsePage(await answer.text()).querySelector('table');
  if (table === null) throw new Error('no table');
  wakeCells(table);
  return {
    heads: [...(table.tHead?.rows ?? [])].map(children),
    rows: new Map(
      [...table.tBodies].map((body) => [
        body.dataset['topic'] ?? '',
        {
          ...cellsIn(body),
          cells: children(body.rows[0]),
          sentences: children(body.rows[1]),
        },
      ]),
    ),
  };
}

/** Makes these the only cells of columns in a row, in this order; what is in its place already stays untouched. */
function put(row: Element | null | undefined, cells: readonly HTMLElement[]): void {
  if (row === null || row === undefined) return;
  for (const cell of children(row))
    if (columnOf(cell) !== '' && !cells.includes(cell)) cell.remove();
  let next: Element | null = null;
  for (const cell of [...cells].reverse()) {
    if (cell.parentElement !== row || cell.nextElementSibling !== next)
      row.insertBefore(cell, next);
    next = cell;
  }
}

/** The columns that were chosen so far. */
export class ChosenColumns {
  private readonly loaded = new Map<string, LoadedColumn>();
  private readonly table: HTMLTableElement;

  constructor(table: HTMLTableElement) {
    this.table = table;
  }

  has(column: string): boolean {
    return this.loaded.has(column);
  }

  /** Fetches the columns that are not here yet. @throws when one does not arrive; the others are kept */
  async fetch(columns: readonly string[]): Promise<void> {
    const tried = await Promise.allSettled(
      columns
        .filter((c) => !this.has(c))
        .map(async (c) => this.loaded.set(c, await inTime(fetchColumn(c)))),
    );
    if (tried.some((t) => t.status === 'rejected')) throw new Error('a column is missing');
  }

  /** The rows with what all columns fetched so far say. */
  withWords(rows: readonly ShownRow[]): readonly ShownRow[] {
    return rows.map((row) => {
      const own = [...this.loaded.values()].flatMap((c) => c.rows.get(row.topic) ?? []);
      return {
        ...row,
        said: own.flatMap((c) => c.said),
        empty: own.flatMap((c) => c.empty),
      };
    });
  }

  /** Makes these columns, which are here, the columns of the table. @param year the one in view; null: all */
  place(rows: readonly ShownRow[], columns: readonly string[], year: number | null): void {
    // A year without a column has no counts of its own: those of the others stay.
    const counted = this.table.querySelector(`[data-all="${year}"]`) !== null;
    for (const part of this.table.querySelectorAll<HTMLElement>('[data-all]'))
      part.hidden = counted && part.dataset['all'] !== String(year);
    const loaded = columns.flatMap((c) => this.loaded.get(c) ?? []);
    const heads = [...(this.table.tHead?.rows ?? [])];
    for (const [i, head] of heads.entries())
      put(
        head,
        loaded.flatMap((c) => c.heads[i] ?? []),
      );
    const query = columns.length === 0 ? '' : `?tinh=${columns.join(',')}`;
    for (const { body, topic } of rows) {
      const own = loaded.flatMap((c) => c.rows.get(topic) ?? []);
      for (const [at, { cells, sentences }] of own.entries())
        for (const cell of [...cells, ...sentences]) cell.dataset['at'] = String(at);
      put(
        body.querySelector('tr'),
        own.flatMap((c) => c.cells),
      );
      put(
        body.querySelector('.matrix__sentences'),
        own.flatMap((c) => c.sentences),
      );
      const link = body.querySelector<HTMLAnchorElement>('.matrix__row-name');
      if (link !== null && link.search !== query) link.search = query;
    }
  }
}
