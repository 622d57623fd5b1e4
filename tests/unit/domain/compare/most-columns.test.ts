// The style sheets hold as many columns as the comparison sets beside each other.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostColumns } from '../../../../src/domain/compare/columns.ts';

/** The numbers of columns, from three on, for which a style sheet has rules; two are the rule. */
const numbersIn = (sheet: string): readonly number[] =>
  [
    ...new Set(
      [...readFileSync(sheet, 'utf8').matchAll(/\[data-columns='(\d+)'\]/g)].map(([, n]) =>
        Number(n),
      ),
    ),
  ].toSorted((a, b) => a - b);

test('a page of a subject lays out every number of columns that a reader may choose', () => {
  expect(numbersIn('src/components/subject/subject-columns.css')).toEqual(
    Array.from({ length: mostColumns - 2 }, (_, i) => i + 3),
  );
});

test('the matrix gives its topics less room beside as many columns as there may be', () => {
  expect(numbersIn('src/components/matrix/matrix-table.css')).toContain(mostColumns);
});
