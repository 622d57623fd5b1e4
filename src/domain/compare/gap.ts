// "A sets it, B does not": what is said of the rows that such a choice leaves.
import { cellWords } from './cell-state.ts';
import {
  columnsOf,
  namesText,
  type EmptyCell,
  type MatrixChoices,
  type MatrixRow,
  type MatrixView,
} from './matrix-view.ts';

/** In the order in which they are said. */
const silences = ['not-stated', 'spoken-of', 'not-applicable'] as const;

/**
 * What the cells of a column that sets no goal say in the years in view: that it mentions the topic, that no goal can apply (only when that
 * holds for every year in view), else that it states nothing.
 */
export function silenceOf(
  column: string,
  row: Pick<MatrixRow, 'empty'>,
  { year }: Pick<MatrixView, 'year'>,
): EmptyCell['state'] {
  const states = row.empty
    .filter((c) => c.column === column && (year === null || c.year === year))
    .map((c) => c.state);
  if (states.includes('spoken-of')) return 'spoken-of';
  return states.length > 0 && states.every((s) => s === 'not-applicable')
    ? 'not-applicable'
    : 'not-stated';
}

/**
 * The choice in words, with its rows counted: "Kiên Giang đặt mục tiêu cho 2025, Gia Lai không: 12 chỉ tiêu (ô của Gia Lai: 9 không nêu;
 * 3 không đặt mức, có nói tới)". '' when no column is asked.
 * @param rows the rows in view
 * @param nameOf a column's name as readers know it
 */
export function gapWords(
  rows: readonly MatrixRow[],
  view: Pick<MatrixView, 'sets' | 'lacks' | 'year'>,
  nameOf: (column: string) => string,
): string {
  const { sets, lacks, year } = view;
  if (sets === null && lacks === null) return '';
  const when = year === null ? '' : ` cho ${year}`;
  const count = `${rows.length} chỉ tiêu`;
  const does = sets === null ? '' : `${nameOf(sets)} đặt mục tiêu${when}`;
  if (lacks === null) return `${does}: ${count}`;
  const lacking = nameOf(lacks);
  const states = rows.map((row) => silenceOf(lacks, row, view));
  const kinds = silences
    .map((kind) => ({ kind, n: states.filter((s) => s === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${n}\u00a0${cellWords[kind].replace(' ', '\u00a0')}`);
  return `${does === '' ? '' : `${does}, `}${lacking} không đặt mục tiêu nào${when}: ${count}${
    kinds.length > 0 ? ` (ô của ${lacking}: ${kinds.join('; ')})` : ''
  }`;
}

/** The view that asks the other way round. */
export const otherWay = <V extends Pick<MatrixView, 'sets' | 'lacks'>>(view: V): V => ({
  ...view,
  sets: view.lacks,
  lacks: view.sets,
});

/** The same rows with no other columns than the two that are asked; null when they are not two, or are alone already. */
export function onlyTheTwo(
  view: MatrixView,
  choices: Pick<MatrixChoices, 'provinces' | 'texts'>,
): MatrixView | null {
  const { sets, lacks } = view;
  if (sets === null || lacks === null) return null;
  const asked = [sets, lacks];
  const two = {
    ...view,
    provinces: choices.provinces.filter((p) =>
      [p, ...(choices.texts[p] ?? [])].some((column) => asked.includes(column)),
    ),
    split: namesText(view, choices),
  };
  const columns = columnsOf(two, choices);
  return columns.length === 2 && columnsOf(view, choices).length > 2 ? two : null;
}
