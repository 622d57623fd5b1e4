import { expect, test } from 'vitest';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { valueText } from '../../src/domain/compare/format.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

test('the table beside a clause holds every goal of the clause, dated or not: the page never denies its own sentence', () => {
  const pages = new Map(builtPages().map((page) => [page.path, page]));
  const missing = edition.statements
    .filter((s) => isGoal(s) && s.topic !== null)
    .flatMap((s) => {
      const page = pages.get(`/van-ban/${s.text}/${s.clause}/`);
      const cells =
        page === undefined
          ? []
          : tree(page).querySelectorAll(
              `[id="${s.topic}"] td[data-province="${s.province}"][data-year="${s.year ?? ''}"]`,
            );
      return cells.some((cell) =>
        spaced(cell.text).includes(
          spaced(s.value === null ? s.valueWords : (valueText(s).match(/\d[\d.,]*/)?.[0] ?? '')),
        ),
      )
        ? []
        : [`${s.id}: ${valueText(s)}`];
    });
  expect(missing).toEqual([]);
});
