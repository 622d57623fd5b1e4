import { sayingOf } from '../../domain/compare/cell-state.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import type { EmptyCell, MatrixChoices, MatrixRow } from '../../domain/compare/matrix-view.ts';
import type { Said } from '../../domain/compare/said.ts';
import { columnOf, textNames } from './matrix-split.ts';

/** A row of the table with what filters and sorting need. */
export interface ShownRow extends MatrixRow {
  readonly body: HTMLTableSectionElement;
}

/** The goals in the cells of one topic, read from the table. */
const saidIn = (body: HTMLElement): Said[] =>
  [...body.querySelectorAll<HTMLElement>('td[data-state] .cell-statement')].map((item) => {
    const cell = item.closest<HTMLElement>('td[data-state]');
    const elsewhere = item.closest<HTMLElement>('.other-year');
    const year = (elsewhere ?? cell)?.dataset['year'] ?? '';
    const data = item.querySelector('data');
    return {
      column: cell === null ? '' : columnOf(cell),
      year: year === '' ? null : Number(year),
      measure: item.dataset['measure'] ?? '',
      group: item.dataset['group'] ?? '',
      apart: item.dataset['apart'] ?? null,
      value:
        data === null
          ? asciiFold(item.querySelector('a')?.textContent ?? '')
          : [data.dataset['operator'], data.value, data.dataset['max']].join(' '),
      numeric: data !== null,
    };
  });

/** The cells of one topic in which nobody sets a goal, and why, read from the table. */
const emptyIn = (body: HTMLElement): EmptyCell[] =>
  [...body.querySelectorAll<HTMLElement>('td[data-state]')].flatMap((cell) => {
    const { state, year } = cell.dataset;
    if (state !== 'not-stated' && state !== 'not-applicable' && state !== 'outside') return [];
    const spoken = cell.querySelector('.absence a') !== null;
    return [{ column: columnOf(cell), year: Number(year), state: sayingOf(state, spoken) }];
  });

/** What the cells of one topic say, read from the table. */
export const cellsIn = (body: HTMLElement): Pick<MatrixRow, 'said' | 'empty'> => ({
  said: saidIn(body),
  empty: emptyIn(body),
});

/** The rows of a table, in page order. @param shared whether two provinces set a goal on each of them */
export const readRows = (table: ParentNode, shared: boolean): readonly ShownRow[] =>
  [...table.querySelectorAll<HTMLTableSectionElement>('tbody.matrix__row')].map((body) => ({
    body,
    topic: body.dataset['topic'] ?? '',
    name: body.querySelector('.matrix__row-name')?.textContent ?? '',
    pillar: body.dataset['pillar'] as MatrixRow['pillar'],
    comparability: body.dataset['verdict'] as MatrixRow['comparability'],
    difference:
      body.querySelector('.verdict b')?.nextSibling?.textContent?.replace(/^: /, '') ?? null,
    shared,
    ...cellsIn(body),
    ...(body.dataset['setting'] === undefined ? {} : { setting: Number(body.dataset['setting']) }),
  }));

/** The choices that the form offers. */
export function readChoices(form: HTMLFormElement): MatrixChoices {
  const values = (selector: string) =>
    [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)]
      .map((i) => i.value)
      .filter((v) => v !== '');
  const texts = Object.fromEntries(
    Object.entries(textNames(form)).map(([province, names]) => [province, Object.keys(names)]),
  );
  const most = form.querySelector<HTMLElement>('[data-most]')?.dataset['most'];
  return {
    provinces: values('[name=tinh]'),
    texts,
    years: values('[name=nam]').map(Number),
    pillars: values('[name=linh-vuc] option') as MatrixChoices['pillars'],
    comparabilities: values('[name=so-duoc] option') as MatrixChoices['comparabilities'],
    most: most === undefined ? null : Number(most),
  };
}
