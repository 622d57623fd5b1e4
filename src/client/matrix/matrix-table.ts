// What a view does to the table of the matrix. Which view it is, and what of it is there, <matrix-view> knows.
import { pageOrder } from '../../domain/compare/matrix-sort.ts';
import type { MatrixView } from '../../domain/compare/matrix-view.ts';
import { pairHeading } from '../../domain/compare/pair-text.ts';
import { pairIn } from '../../domain/compare/rows-in-view.ts';
import { showPair } from './matrix-columns.ts';
import type { ShownRow } from './matrix-read.ts';

type Pillars = readonly HTMLTableSectionElement[];

/** The heads of the pillars in a table. */
export const pillarsOf = (table: HTMLTableElement): Pillars => [
  ...table.querySelectorAll<HTMLTableSectionElement>('tbody.matrix__pillar'),
];

/** With the heads of pillars that are not there yet, in the order of the form. @param slugs of all pillars */
export function withPillars(own: Pillars, others: Pillars, slugs: readonly string[]): Pillars {
  const known = new Set(own.map((head) => head.dataset['pillar']));
  return [...own, ...others.filter((head) => !known.has(head.dataset['pillar']))].sort(
    (a, b) => slugs.indexOf(a.dataset['pillar'] ?? '') - slugs.indexOf(b.dataset['pillar'] ?? ''),
  );
}

/** Moves bodies to the end of the table, in their order. Does nothing when they are already there, because moving causes a new layout. */
function placeBodies(table: HTMLTableElement, bodies: readonly HTMLElement[]) {
  const present = [...table.tBodies].slice(-bodies.length);
  if (bodies.some((body, i) => body !== present[i])) table.append(...bodies);
}

/** Puts the rows of a view in their order: below their pillars, or, in any other order, without these. @param listed rows among which a view chooses @param shown in the order of the view */
export function orderRows(
  table: HTMLTableElement,
  { sort }: MatrixView,
  pillars: Pillars,
  listed: readonly ShownRow[],
  shown: readonly ShownRow[],
): void {
  const byPillar = sort === pageOrder;
  placeBodies(
    table,
    byPillar
      ? pillars.flatMap((head) => [
          head,
          ...listed.filter((r) => r.pillar === head.dataset['pillar']).map((r) => r.body),
        ])
      : shown.map((r) => r.body),
  );
  for (const head of pillars)
    head.hidden = !byPillar || !shown.some((r) => r.pillar === head.dataset['pillar']);
}

/** Compares two columns in each of these rows. @param names of the two @returns a summary */
export function comparePair(
  rows: readonly ShownRow[],
  pair: readonly [string, string],
  [nameA, nameB]: readonly [string, string],
  view: MatrixView,
): string {
  const words = rows.map((row) => {
    const { word, years } = pairIn(row, pair, view);
    for (const cell of row.body.querySelectorAll<HTMLElement>(
      'tr:not(.matrix__sentences) > .matrix__pair',
    ))
      showPair(cell, word, years, nameA, nameB);
    return word;
  });
  return pairHeading(words, nameA, nameB);
}
