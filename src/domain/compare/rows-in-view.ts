import { asciiFold } from '../words/fold.ts';
import {
  columnsOf,
  type MatrixChoices,
  type MatrixRow,
  type MatrixView,
  type Sort,
} from './matrix-view.ts';
import { columnsDiffer, type Said } from './pair-word.ts';
import { verdictOf, type Verdict } from './verdict-of.ts';

/** What the given columns say on a row's topic in the years in view. A single year leaves goals without a year out. */
export const saidBy = (
  columns: readonly string[],
  row: MatrixRow,
  { year }: Pick<MatrixView, 'year'>,
): readonly Said[] =>
  row.said.filter((s) => columns.includes(s.column) && (year === null || s.year === year));

/** How many provinces state something in view: the texts of one province count once. */
const speaking = (row: MatrixRow, view: MatrixView) =>
  new Set(saidBy(view.provinces, row, view).map((s) => s.column)).size;

/** What is compared: provinces, or the texts of the one province in view. */
const comparedIn = (view: MatrixView, choices: Pick<MatrixChoices, 'texts'>): readonly string[] =>
  view.provinces.length > 1 ? view.provinces : columnsOf(view, choices);

/** The verdict of a row on what is in view. @param nameOf a column's name as readers know it */
export function verdictIn(
  row: MatrixRow,
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
  nameOf: (column: string) => string = (c) => c,
): Verdict {
  const compared = comparedIn(view, choices);
  const all = row.said.filter((s) => choices.provinces.includes(s.column));
  return verdictOf(
    row,
    compared.map((slug) => ({ slug, name: nameOf(slug) })),
    saidBy(compared, row, view),
    {
      // The texts of one province are never all statements of the topic.
      total: view.provinces.length > 1 ? all.length : -1,
      year: view.year,
      names: choices.provinces.map(nameOf),
      others: all.some((s) => !compared.includes(s.column)),
    },
  );
}

/** How two rows stand to each other; 0 keeps them in the order of the page. */
const orders: Readonly<Record<Sort, (a: MatrixRow, b: MatrixRow, view: MatrixView) => number>> = {
  'tru-cot': () => 0,
  'nhieu-tinh': (a, b, view) => speaking(b, view) - speaking(a, view),
  ten: (a, b) => a.name.localeCompare(b.name, 'vi'),
};

/** The rows in view, in order. Rows in which nobody states anything stay: that is an answer too. */
export function rowsInView(
  rows: readonly MatrixRow[],
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
): readonly MatrixRow[] {
  const words = asciiFold(view.name)
    .split(/\s+/)
    .filter((w) => w !== '');
  const compared = comparedIn(view, choices);
  const kept = rows.filter(
    (row) =>
      (view.pillar === null || row.pillar === view.pillar) &&
      (view.comparability === null || verdictIn(row, view, choices).sign === view.comparability) &&
      words.every((w) => asciiFold(row.name).includes(w)) &&
      (!view.differing || columnsDiffer(saidBy(compared, row, view), compared, row.comparability)),
  );
  return [...kept].sort((a, b) => orders[view.sort](a, b, view));
}

/** How many rows each pillar and each verdict would leave, with everything else as it is in view. */
export const choiceCounts = (
  rows: readonly MatrixRow[],
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
) =>
  ({
    'linh-vuc': tally(rowsInView(rows, { ...view, pillar: null }, choices), (row) => row.pillar),
    'so-duoc': tally(
      rowsInView(rows, { ...view, comparability: null }, choices),
      (row) => verdictIn(row, view, choices).sign,
    ),
  }) as const;

function tally(
  rows: readonly MatrixRow[],
  of: (row: MatrixRow) => string,
): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const row of rows) out.set(of(row), (out.get(of(row)) ?? 0) + 1);
  return out;
}
