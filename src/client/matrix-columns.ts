import { pairText, type PairWord, type YearWord } from '../domain/pair-word.ts';
import type { MatrixView } from '../domain/matrix-view.ts';

/** Shows the columns of a view: hides the others and keeps every span as wide as what is left. */
export function showColumns(table: HTMLTableElement, view: MatrixView, allYears: readonly number[]): void {
  const years = view.year === null ? allYears : [view.year];
  const pair = view.provinces.length === 2;
  const shown = (cell: HTMLElement) => view.provinces.includes(cell.dataset['province'] ?? '') && (cell.dataset['year'] === undefined || years.includes(Number(cell.dataset['year'])));
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('[data-province]:is(th, td)')) {
    cell.hidden = !shown(cell);
    if (cell.dataset['year'] === undefined) cell.colSpan = years.length;
    else cell.classList.toggle('dau', cell.dataset['year'] === String(years[0]));
  }
  for (const cell of table.querySelectorAll<HTMLElement>('.doi')) cell.hidden = !pair;
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('.tru-cot th')) cell.colSpan = 1 + (pair ? 1 : 0) + view.provinces.length * years.length;
  for (const head of table.querySelectorAll<HTMLElement>('.nam-dau [data-year]')) head.hidden = !years.includes(Number(head.dataset['year']));
  // The province's name (for phones) and goals for other years stand in the first cell that is shown.
  for (const part of table.querySelectorAll<HTMLElement>('.ten-o')) first(part)?.prepend(part);
  for (const part of table.querySelectorAll<HTMLElement>('.khac-moc')) { part.hidden = view.year !== null; first(part)?.querySelector(':scope > div')?.append(part); }
  for (const figure of table.querySelectorAll<HTMLElement>('.cau[data-years]')) figure.hidden = view.year !== null && !(figure.dataset['years'] ?? '').split(' ').includes(String(view.year));
  table.classList.toggle('mot-nam', years.length === 1);
  table.dataset['columns'] = String(view.provinces.length);
}

/** The first shown cell of the province that a part belongs to. */
function first(part: HTMLElement): HTMLElement | undefined {
  const cell = part.closest<HTMLElement>('td[data-province]');
  const row = cell?.parentElement;
  return [...(row?.querySelectorAll<HTMLElement>(`td[data-province="${cell?.dataset['province']}"]`) ?? [])].find((c) => !c.hidden);
}

/** The word of a row for two provinces, and its years where they are not alike. */
export function showPair(cell: HTMLElement, word: PairWord, years: readonly YearWord[], a: string, b: string): void {
  const head = document.createElement('b');
  head.textContent = pairText(word, a, b);
  cell.dataset['word'] = word;
  const unlike = new Set(years.map((y) => y.word)).size > 1;
  const lines = unlike ? years.map(({ year, word: own }) => {
    const line = document.createElement('small');
    line.textContent = `${year ?? 'không ghi năm'}: ${pairText(own, a, b)}`;
    return line;
  }) : [];
  cell.replaceChildren(head, ...lines);
}
