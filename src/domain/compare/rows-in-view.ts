import { asciiFold } from '../words/fold.ts';
import {
  columnsOf,
  isOfAll,
  sidesOf,
  type MatrixChoices,
  type MatrixRow,
  type MatrixView,
} from './matrix-view.ts';
import { sorted } from './matrix-sort.ts';
import { columnsDiffer, pairByYear, pairWord, type PairWord, type YearWord } from './pair-word.ts';
import type { Said } from './said.ts';
import { editorsVerdict, verdictOf, type Verdict } from './verdict-of.ts';

/** What the given columns say on a row's topic in the years in view. A single year leaves goals without a year out. */
export const saidBy = (
  columns: readonly string[],
  row: MatrixRow,
  { year }: Pick<MatrixView, 'year'>,
): readonly Said[] =>
  row.said.filter((s) => columns.includes(s.column) && (year === null || s.year === year));

/** True when a column sets a goal on a row's topic for the years in view, with a number or in words. */
const setsGoal = (column: string, row: MatrixRow, view: Pick<MatrixView, 'year'>): boolean =>
  saidBy([column], row, view).length > 0;

/** True when a row's topic is outside the scope of all that is held of a column. */
const isOutside = (column: string, { empty }: Pick<MatrixRow, 'empty'>): boolean =>
  empty.some((c) => c.column === column && c.state === 'outside');

/** What of the choices decides on rows and verdicts. */
type Choices = Pick<MatrixChoices, 'texts' | 'provinces' | 'most'>;

/** How many provinces state something in view: the texts of one province count once. Of many, how many do at all. */
const speaking = (row: MatrixRow, view: MatrixView) =>
  row.setting ?? new Set(saidBy(view.provinces, row, view).map((s) => s.column)).size;

/** What is compared: provinces, or the texts of the one province in view. */
const comparedIn = (view: MatrixView, choices: Pick<MatrixChoices, 'texts'>): readonly string[] =>
  view.provinces.length > 1 ? view.provinces : columnsOf(view, choices);

/** The verdict of a row on what is in view; of many provinces, that on all. @param nameOf a column's name as readers know it */
export function verdictIn(
  row: MatrixRow,
  view: MatrixView,
  choices: Choices,
  nameOf: (column: string) => string = (c) => c,
): Verdict {
  const compared = comparedIn(view, choices);
  const all = row.said.filter((s) => choices.provinces.includes(s.column));
  // Of many, beside the column that counts all of them: the verdict is that on all.
  if (choices.most !== null) return editorsVerdict(row);
  return verdictOf(
    row,
    compared.map((slug) => ({ slug, name: nameOf(slug), outside: isOutside(slug, row) })),
    saidBy(compared, row, view),
    {
      // The texts of one province are never all statements of the topic.
      total: view.provinces.length > 1 ? all.length : null,
      year: view.year,
      names: choices.provinces.map(nameOf),
      others: all.some((s) => !compared.includes(s.column)),
    },
  );
}

/** The rows in view, in order. Rows in which nobody states anything stay: that is an answer too. */
export function rowsInView(
  rows: readonly MatrixRow[],
  view: MatrixView,
  choices: Choices,
): readonly MatrixRow[] {
  const words = asciiFold(view.name)
    .split(/\s+/)
    .filter((w) => w !== '');
  const compared = comparedIn(view, choices);
  const kept = rows.filter(
    (row) =>
      (isOfAll(view) || row.shared) &&
      (view.sets === null || setsGoal(view.sets, row, view)) &&
      // What a column is not about it does not lack.
      (view.lacks === null || (!setsGoal(view.lacks, row, view) && !isOutside(view.lacks, row))) &&
      (view.pillar === null || row.pillar === view.pillar) &&
      (view.comparability === null || verdictIn(row, view, choices).sign === view.comparability) &&
      words.every((w) => asciiFold(row.name).includes(w)) &&
      (!view.differing || columnsDiffer(saidBy(compared, row, view), compared, row.comparability)),
  );
  return sorted(kept, view.sort, (row) => speaking(row, view));
}

/** How two columns compare in a row, and in each of its years in view; where the topic is outside of one of them, not at all. */
export function pairIn(
  row: MatrixRow,
  [a, b]: readonly [string, string],
  view: Pick<MatrixView, 'year'>,
): { readonly word: PairWord; readonly years: readonly YearWord[] } {
  if (isOutside(a, row) || isOutside(b, row)) return { word: 'outside', years: [] };
  const years = pairByYear(saidBy([a, b], row, view), a, b, row.comparability);
  return { word: pairWord(years), years };
}

/**
 * How many rows each choice would leave, with everything else as it is in view: pillars, verdicts, columns that set or lack a goal. Of the
 * switch for topics of fewer than two provinces: how many of these there are.
 */
export const choiceCounts = (rows: readonly MatrixRow[], view: MatrixView, choices: Choices) =>
  ({
    co: new Map(
      sidesOf(choices).map((sets) => [sets, rowsInView(rows, { ...view, sets }, choices).length]),
    ),
    khong: new Map(
      sidesOf(choices).map((lacks) => [
        lacks,
        rowsInView(rows, { ...view, lacks }, choices).length,
      ]),
    ),
    'mot-tinh': new Map([
      ['1', rowsInView(rows, { ...view, all: true }, choices).filter((r) => !r.shared).length],
    ]),
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
