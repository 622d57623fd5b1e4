import { cellWords } from '../../domain/compare/cell-state.ts';
import { pairText } from '../../domain/compare/pair-text.ts';
import type { PairWord, YearWord } from '../../domain/compare/pair-word.ts';
import { yearWords } from '../../domain/words/year-words.ts';
import type { Verdict } from '../../domain/compare/verdict-of.ts';
import { mostColumns } from '../../domain/compare/columns.ts';
import { columnOf } from './matrix-split.ts';

/** Years that have columns of their own. */
const columnYears = (table: HTMLTableElement): readonly number[] => [
  ...new Set(
    [...table.querySelectorAll<HTMLElement>('thead th[data-year]')].map((head) =>
      Number(head.dataset['year']),
    ),
  ),
];

/** Shows in the cells of a year what they say for another that has no columns: its goals alone, or why there are none; null: their own. */
function lendCells(table: HTMLTableElement, from: number, year: number | null): void {
  for (const words of table.querySelectorAll('[data-not-stated]')) words.remove();
  for (const head of table.querySelectorAll<HTMLElement>('.matrix__year')) {
    const own = head.closest<HTMLElement>('[data-year]')?.dataset['year'] ?? '';
    head.textContent = year !== null && Number(own) === from ? String(year) : own;
  }
  for (const cell of table.querySelectorAll<HTMLElement>(`td[data-state][data-year="${from}"]`)) {
    const place = cell.querySelector<HTMLElement>(':scope > div');
    if (place === null) continue;
    const said = place.querySelector(`:scope > .other-year[data-year="${year}"]`) !== null;
    // "không nêu", "có nói tới", "ngoài phạm vi" hold for every year; a goal, or why there can be none, for its own, and so may a mention.
    const silent =
      ['not-stated', 'outside'].includes(cell.dataset['state'] ?? '') &&
      cell.dataset['ofYear'] === undefined;
    for (const part of place.querySelectorAll<HTMLElement>(':scope > :not(.other-year)'))
      part.hidden = year !== null && (said || !silent);
    if (year === null || said || silent) continue;
    const words = document.createElement('span');
    words.className = 'absence';
    words.dataset['notStated'] = '';
    words.textContent = cellWords['not-stated'];
    place.append(words);
  }
}

/**
 * Shows these columns, in one year or in all (`year` null): hides the other cells and adjusts every `colspan`. A year without columns of
 * its own takes those of the first.
 */
export function showColumns(
  table: HTMLTableElement,
  columns: readonly string[],
  year: number | null,
): void {
  const own = columnYears(table);
  const [first = 0] = own;
  const lent = year !== null && !own.includes(year);
  const years = year === null ? own : lent ? [first] : [year];
  if (lent || table.dataset['lent'] !== undefined) lendCells(table, first, lent ? year : null);
  table.toggleAttribute('data-lent', lent);
  const pair = columns.length === 2;
  const shown = (cell: HTMLElement) =>
    columns.includes(columnOf(cell)) &&
    (cell.dataset['year'] === undefined || years.includes(Number(cell.dataset['year'])));
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('[data-province]:is(th, td)')) {
    cell.hidden = !shown(cell);
    if (cell.dataset['year'] === undefined) cell.colSpan = years.length;
    else cell.classList.toggle('matrix__cell--first', cell.dataset['year'] === String(years[0]));
  }
  for (const cell of table.querySelectorAll<HTMLElement>('.matrix__pair')) cell.hidden = !pair;
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('.matrix__pillar th'))
    cell.colSpan = 1 + (pair ? 1 : 0) + columns.length * years.length;
  for (const head of table.querySelectorAll<HTMLElement>('.matrix__row-years [data-year]'))
    head.hidden = !years.includes(Number(head.dataset['year']));
  // The province's name (for phones) and goals for other years belong in the first visible cell; they are moved only when necessary.
  for (const part of table.querySelectorAll<HTMLElement>('.matrix__cell-name')) {
    const cell = firstVisibleCell(part);
    if (cell !== undefined && cell !== part.parentElement) cell.prepend(part);
  }
  for (const part of table.querySelectorAll<HTMLElement>('.other-year')) {
    part.hidden = year !== null && !(lent && part.dataset['year'] === String(year));
    const place = firstVisibleCell(part)?.querySelector(':scope > div');
    if (place != null && place !== part.parentElement) place.append(part);
  }
  for (const figure of table.querySelectorAll<HTMLElement>('.quoted-sentence[data-years]'))
    figure.hidden =
      year !== null && !(figure.dataset['years'] ?? '').split(' ').includes(String(year));
  table.toggleAttribute(
    'data-split',
    table.querySelector('thead [data-text]:not([hidden])') !== null,
  );
  table.classList.toggle('matrix--one-year', years.length === 1);
  table.dataset['columns'] = String(columns.length);
  table.classList.toggle('matrix--many', columns.length > mostColumns);
}

/** The first visible cell of the column that a part belongs to. */
function firstVisibleCell(part: HTMLElement): HTMLElement | undefined {
  const cell = part.closest<HTMLElement>('td[data-province]');
  if (cell === null) return undefined;
  return [...(cell.parentElement?.querySelectorAll<HTMLElement>('td[data-year]') ?? [])].find(
    (c) => !c.hidden && columnOf(c) === columnOf(cell),
  );
}

/** Updates the verdict under a row's name; leaves the DOM alone when it is the same. */
export function showVerdict(body: HTMLElement, { sign, text, difference }: Verdict): void {
  const mark = body.querySelector<HTMLElement>('.verdict');
  const head = mark?.querySelector('b');
  if (mark === null || head === null || head === undefined) return;
  const after = difference === null ? '' : `: ${difference}`;
  if (head.textContent === text && mark.textContent === `${text}${after}`) return;
  mark.dataset['verdict'] = sign;
  head.textContent = text;
  mark.replaceChildren(head, after);
}

/** Fills a row's cell that compares two columns: the result, and the years when they differ. @param a name of the first column @param b of the second */
export function showPair(
  cell: HTMLElement,
  word: PairWord,
  years: readonly YearWord[],
  a: string,
  b: string,
): void {
  const head = document.createElement('b');
  head.textContent = pairText(word, a, b);
  cell.dataset['word'] = word;
  const unlike = new Set(years.map((y) => y.word)).size > 1;
  const lines = unlike
    ? years.map(({ year, word: wordOfYear }) => {
        const line = document.createElement('small');
        line.textContent = `${yearWords(year)}: ${pairText(wordOfYear, a, b)}`;
        return line;
      })
    : [];
  cell.replaceChildren(head, ...lines);
}
