// <task-ledger>: which tasks are shown and in what order, stored in the address; what is past; links to copy. The page works without it.
import { unknownWords } from '../../domain/compare/address-choices.ts';
import {
  readTaskView,
  unknownTaskChoices,
  writeTaskView,
} from '../../domain/tasks/task-address.ts';
import { rowsAtOnce } from '../../domain/tasks/rows-at-once.ts';
import { allTasks, inOrder, isInView, type TaskView } from '../../domain/tasks/task-view.ts';
import { copyAndSay } from '../shared/copy.ts';
import { isPlainClick } from '../shared/plain-click.ts';
import { markPast } from './past.ts';
import { chosenInWords, choicesIn, fillForm, groupNames, viewIn } from './task-form.ts';
import { showMarks } from './task-marks.ts';
import { orderRows, readTasks, showRows } from './task-rows.ts';

class TaskLedger extends HTMLElement {
  private readonly form = this.querySelector('form') as HTMLFormElement;
  private readonly table = this.querySelector('table') as HTMLTableElement;
  private readonly figure = this.querySelector('figure') as HTMLElement;
  private readonly tasks = readTasks(this.table);
  private readonly choices = choicesIn(this.form);
  private sort: TaskView['sort'] = 'van-ban';
  private readonly step = rowsAtOnce(this.tasks.length);
  /** As many rows are shown, of those that the address asks for. */
  private rows = this.step;

  connectedCallback(): void {
    markPast(this);
    this.addCopyButtons();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('input', () => {
      this.choose(viewIn(this.form));
    });
    this.addEventListener('click', (event) => {
      this.onClick(event);
    });
    addEventListener('popstate', () => {
      this.show();
    });
    addEventListener('hashchange', () => {
      this.arrive();
    });
    this.show();
    this.arrive();
    this.dataset['ready'] = '';
  }

  /** Links to a single task become buttons that copy its address. */
  private addCopyButtons(): void {
    for (const link of this.table.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'text-button';
      button.dataset['copy'] = link.hash;
      button.textContent = 'Sao chép liên kết';
      // Behind what it shows, the link's name says which task it is.
      button.setAttribute(
        'aria-label',
        (link.getAttribute('aria-label') ?? '').replace(/^[^:]*/, button.textContent),
      );
      link.replaceWith(button);
    }
  }

  private choose(view: TaskView): void {
    this.rows = this.step;
    history.pushState(null, '', `${location.pathname}${writeTaskView(view)}`);
    this.show();
  }

  /** Shows what the address asks for. */
  private show(): void {
    const view = readTaskView(location.search, this.choices);
    const shown = this.tasks.filter((t) => isInView(t, view));
    const ids = new Set(shown.map((t) => t.id));
    fillForm(this.form, view, this.tasks);
    if (view.sort !== this.sort)
      orderRows(
        this.table,
        inOrder(this.tasks, view.sort, this.choices.agencies),
        view.sort === 'van-ban' ? null : groupNames(this.form)[view.sort],
      );
    this.sort = view.sort;
    const ordered = inOrder(shown, view.sort, this.choices.agencies);
    const inTable = new Set(ordered.slice(0, this.rows).map((t) => t.id));
    showRows(this.table, this.tasks, inTable);
    const left = shown.length - inTable.size;
    this.element('[data-action=more]').hidden = left === 0;
    this.element('[data-action=more]').textContent = `Xem thêm, còn ${left} việc`;
    showMarks(this.figure, ids);
    this.table.hidden = shown.length === 0;
    this.element('[data-empty]').hidden = shown.length > 0;
    this.element('[data-title]').textContent = chosenInWords(this.form, shown.length);
    this.element('[data-count]').textContent =
      shown.length === this.tasks.length
        ? `${shown.length} việc`
        : `${shown.length} trong ${this.tasks.length} việc`;
    this.element('[data-action=clear]').hidden = writeTaskView(view) === '';
    this.element('[data-passed-over]').textContent = unknownWords(
      unknownTaskChoices(location.search, this.choices),
    );
  }

  /** The task that the fragment names is shown, however far down; when the filters leave it out they are dropped. */
  private arrive(): void {
    const task = this.tasks.find((t) => `#${t.id}` === location.hash);
    if (task?.row.hidden !== true) return;
    if (!isInView(task, readTaskView(location.search, this.choices)))
      history.replaceState(null, '', `${location.pathname}${location.hash}`);
    this.rows = Infinity;
    this.show();
    task.row.scrollIntoView();
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const agency = target.closest<HTMLElement>('a[data-agency]');
    if (agency !== null && isPlainClick(event)) {
      event.preventDefault();
      const view = readTaskView(location.search, this.choices);
      this.choose({ ...view, agency: agency.dataset['agency'] ?? '' });
      if (this.table.contains(agency)) this.element('.task-filters').scrollIntoView();
      return;
    }
    const button = target.closest<HTMLElement>('button');
    if (button === null) return;
    const said = this.element('[data-said]');
    const { action, copy } = button.dataset;
    if (action === 'clear') {
      this.choose(allTasks);
      (this.form.elements.namedItem('co-quan') as HTMLElement).focus();
    }
    if (action === 'more') {
      this.rows += this.step;
      this.show();
    }
    const address = action === 'copy-view' ? location.search : copy;
    if (address !== undefined)
      void copyAndSay(
        button,
        said,
        { plain: new URL(`${location.pathname}${address}`, location.origin).href },
        'Đã sao chép liên kết',
      );
  }

  private element(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}
customElements.define('task-ledger', TaskLedger);
