import { isPlainClick } from '../shared/plain-click.ts';
import { columnOf } from './matrix-split.ts';

/** Opens and closes the row of sentences under a topic's numbers. Numbers stay links: with a modifier key they open their clause. */
export class MatrixSentences {
  private readonly table: HTMLTableElement;

  constructor(table: HTMLTableElement) {
    this.table = table;
    this.addAria();
    table.addEventListener('click', (event) => {
      this.click(event);
    });
    table.addEventListener('keydown', (event) => {
      if (event.key === 'Escape')
        this.close((event.target as Element).closest<HTMLElement>('tbody.matrix__row'));
    });
  }

  /** Adds the ARIA attributes to numbers that are new in the table. */
  addAria() {
    for (const link of this.table.querySelectorAll<HTMLAnchorElement>(
      'td[data-state] .cell-statement a:not([aria-controls])',
    )) {
      link.setAttribute('aria-expanded', 'false');
      link.setAttribute(
        'aria-controls',
        link.closest('tbody')?.querySelector('.matrix__sentences')?.id ?? '',
      );
    }
  }

  private click(event: MouseEvent) {
    const target = event.target as Element;
    const body = target.closest<HTMLElement>('tbody.matrix__row');
    if (body === null) return;
    if (target.closest('[data-close]') !== null) return this.close(body);
    const link = target.closest<HTMLAnchorElement>('td[data-state] .cell-statement a');
    if (link === null || !isPlainClick(event)) return;
    event.preventDefault();
    const cell = link.closest<HTMLElement>('td');
    if (cell === null) return;
    if (link.getAttribute('aria-expanded') === 'true') this.close(body);
    else this.open(body, link, columnOf(cell));
  }

  private open(body: HTMLElement, link: HTMLElement, column: string) {
    const row = body.querySelector<HTMLElement>('.matrix__sentences');
    if (row === null) return;
    row.hidden = false;
    // A phone shows only the sentences of the pressed number, directly under it; a wide table shows those of every column.
    for (const cell of row.querySelectorAll<HTMLElement>('.matrix__sentence-cell'))
      cell.classList.toggle('matrix__sentence-cell--chosen', columnOf(cell) === column);
    for (const cell of body.querySelectorAll<HTMLElement>('td[data-state]'))
      cell.classList.toggle('matrix__cell--open', columnOf(cell) === column);
    for (const other of body.querySelectorAll('[aria-expanded]'))
      other.setAttribute('aria-expanded', 'false');
    link.setAttribute('aria-expanded', 'true');
  }

  private close(body: HTMLElement | null) {
    const row = body?.querySelector<HTMLElement>('.matrix__sentences');
    if (body === null || row === null || row === undefined || row.hidden) return;
    const opener = body.querySelector<HTMLElement>('[aria-expanded="true"]');
    const inside = row.contains(document.activeElement);
    row.hidden = true;
    opener?.setAttribute('aria-expanded', 'false');
    if (inside) opener?.focus();
  }

  /** Closes every row. */
  closeAll() {
    for (const body of this.table.querySelectorAll<HTMLElement>('tbody.matrix__row'))
      this.close(body);
  }
}
