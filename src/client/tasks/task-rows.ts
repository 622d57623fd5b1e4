import type { UndatedKind } from '../../domain/tasks/due.ts';
import type { TaskFacts } from '../../domain/tasks/task-view.ts';

/** A task's row in the table, with what the filters ask for. */
export interface ShownTask extends TaskFacts {
  readonly row: HTMLTableRowElement;
  /** The rows of its heading, where it stands in the order of the text. */
  readonly home: HTMLTableSectionElement;
}

const listIn = (words: string | undefined): string[] => (words ?? '').split(' ').filter(Boolean);

/** The tasks of the table, in its order. */
export const readTasks = (table: HTMLTableElement): ShownTask[] =>
  [...table.querySelectorAll<HTMLTableRowElement>('tr.task-row')].map((row) => ({
    row,
    home: row.parentElement as HTMLTableSectionElement,
    id: row.id,
    text: row.dataset['text'] ?? '',
    province: row.dataset['province'] ?? '',
    agencies: listIn(row.dataset['agencies']),
    days: listIn(row.dataset['days']),
    undated: (row.dataset['undated'] as UndatedKind | undefined) ?? null,
  }));

/** A heading over rows that do not stand in the order of their texts. */
function groupHead(name: string): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  body.setAttribute('role', 'rowgroup');
  body.dataset['group'] = '';
  const row = body.insertRow();
  row.setAttribute('role', 'row');
  const head = document.createElement('th');
  head.scope = 'rowgroup';
  head.colSpan = 3;
  head.setAttribute('role', 'rowheader');
  head.className = 'table__pillar';
  head.textContent = name;
  row.append(head);
  return body;
}

/**
 * Puts the rows in this order.
 * @param groupOf name of the group that a task stands under; null: each under the heading of its text
 */
export function orderRows(
  table: HTMLTableElement,
  tasks: readonly ShownTask[],
  groupOf: ((task: ShownTask) => string) | null,
): void {
  for (const made of table.querySelectorAll('[data-group]')) {
    // Rows leave before their group does.
    for (const task of tasks) if (made.contains(task.row)) task.home.append(task.row);
    made.remove();
  }
  if (groupOf === null) {
    for (const task of tasks) task.home.append(task.row);
    return;
  }
  let name: string | undefined;
  let body: HTMLTableSectionElement | undefined;
  for (const task of tasks) {
    const own = groupOf(task);
    if (body === undefined || own !== name) {
      body = groupHead(own);
      table.append(body);
      name = own;
    }
    body.append(task.row);
  }
}

/** Shows the rows of these tasks only, and of the headings those with rows below them. */
export function showRows(
  table: HTMLTableElement,
  tasks: readonly ShownTask[],
  shown: ReadonlySet<string>,
): void {
  for (const { id, row } of tasks) row.hidden = !shown.has(id);
  for (const body of table.tBodies) {
    const text = body.dataset['textHead'];
    body.hidden =
      text === undefined
        ? body.querySelector('tr.task-row:not([hidden])') === null
        : !tasks.some((t) => t.text === text && shown.has(t.id) && t.home === t.row.parentElement);
  }
}
