import { mainYears } from '../../../../src/domain/compare/compare.ts';
import { partsInOrder } from '../../../../src/domain/text/part-of.ts';
import { describe, expect, test } from 'vitest';
import { countOf, countWords, subjectView } from '../../../../src/domain/subject/subject-view.ts';
import type { Subject } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';

/** A clause with two numbers in different parts of its words. */
const mixed = (() => {
  for (const text of edition.texts)
    for (const clause of text.clauses) {
      const numbers = edition.statements.filter(
        (s) => s.text === text.slug && s.clause === clause.id && s.value !== null,
      );
      const [a, b] = numbers;
      if (
        a !== undefined &&
        b !== undefined &&
        !a.words.includes(b.words) &&
        !b.words.includes(a.words) &&
        a.words.includes(a.valueWords)
      )
        return { text, clause, numbers, first: a };
    }
  return expect.fail('no clause with two numbers');
})();
const about = (words: readonly string[] | null, text = mixed.text.slug, clause = mixed.clause.id) =>
  ({
    id: 'x',
    name: 'X',
    url: '/chu-de/x/',
    group: 'nganh',
    order: 1,
    asked: ['x'],
    scope: '',
    silences: [],
    passages: [{ text, clause, weight: 'about', words }],
  }) as Subject;
const numbersOf = (subject: Subject) =>
  subjectView(edition, subject)
    .columns.flatMap((c) => c.cells.flatMap((cell) => cell.about))
    .flatMap((p) => p.numbers);

describe('a rod is solid', () => {
  test('for every number of a clause that speaks of the subject as a whole', () => {
    expect(numbersOf(about(null))).toEqual(mixed.numbers);
  });
  test('of a clause of many matters only for a number inside the subject’s own words', () => {
    const own = numbersOf(about([mixed.first.words]));
    expect(own).toContain(mixed.first);
    expect(own.length).toBeLessThan(mixed.numbers.length);
  });
  test('not for a goal in words', () => {
    const bare = edition.statements.find(
      (s) =>
        s.value === null &&
        !edition.statements.some(
          (o) => o.text === s.text && o.clause === s.clause && o.value !== null,
        ),
    );
    expect(numbersOf(about(null, bare?.text, bare?.clause))).toEqual([]);
  });
});

describe('the parts of a subject', () => {
  test('keep the four silences apart: not said, no such part, touched, left to another document', () => {
    const seen = new Set<string>();
    for (const subject of edition.subjects)
      for (const { text, cells } of subjectView(edition, subject).columns)
        for (const cell of cells) {
          if (cell.quiet === null) expect(cell.about.length).toBeGreaterThan(0);
          else seen.add(cell.quiet);
          if (cell.quiet === 'name-only') expect(cell.touches.length).toBeGreaterThan(0);
          if (cell.quiet === 'silent' || cell.quiet === 'no-part')
            expect([cell.about, cell.touches], `${subject.id} ${text.slug}`).toEqual([[], []]);
          expect(cell.quiet === 'elsewhere').toBe(
            cell.referral !== null && cell.about.length === 0,
          );
        }
    expect([...seen].sort()).toEqual(['elsewhere', 'name-only', 'no-part', 'silent']);
  });
  test('hold every passage once, in the order of the parts, and those that nobody uses are named', () => {
    for (const subject of edition.subjects) {
      const { parts, unused, columns } = subjectView(edition, subject);
      // Of goals of a year that a passage elsewhere names it is not said that nobody speaks.
      const named = (year: number) =>
        columns.some((c) =>
          c.cells.some((cell) =>
            [...cell.about, ...cell.touches].some((p) => p.clause.words.includes(String(year))),
          ),
        );
      const unsaid = mainYears
        .map((year) => ({ part: `goals-${year}` as const, year }))
        .filter(({ part, year }) => !parts.includes(part) && named(year));
      expect([...parts, ...unused, ...unsaid.map((u) => u.part)].sort()).toEqual(
        [...partsInOrder(mainYears), ...(parts.includes('other') ? ['other'] : [])].toSorted(),
      );
      const passages = columns.flatMap((c) =>
        c.cells.flatMap((cell) => [...cell.about, ...cell.touches].map((p) => p.passage)),
      );
      expect(new Set(passages)).toEqual(new Set(subject.passages));
      expect(passages.length).toBe(subject.passages.length);
    }
  });
});

test('a screen reader hears the rods as words', () => {
  expect(countWords({ about: 6, numbered: 4, touches: 2 })).toBe(
    '6 đoạn, 4 đoạn có con số, 2 đoạn nhắc qua',
  );
  expect(countWords({ about: 1, numbered: 0, touches: 0 })).toBe(
    '1 đoạn, không đoạn nào có con số',
  );
  expect(countOf([])).toEqual({ about: 0, numbered: 0, touches: 0 });
});
