import { describe, expect, test } from 'vitest';
import {
  goalCounts,
  goalCountWords,
  goalsOfYear,
  placedTwice,
} from '../../../../src/domain/compare/goal-counts.ts';
import { edition } from '../../../support/edition.ts';

const { statements, provinces } = edition;

describe.for(provinces.map((p) => ({ name: p.name, province: p })))('$name', ({ province }) => {
  const counts = goalCounts(statements, province);
  const own = statements.filter(
    (s) =>
      ['target', 'universal', 'qualitative'].includes(s.kind) &&
      s.value !== null &&
      s.province === province.slug,
  );
  const keys = (of: typeof own) =>
    new Set(of.map((s) => [s.indicator.id, s.year, s.operator, s.value, s.valueMax].join('|')));

  test('for each year the goals with a number, each once however many texts set it', () => {
    for (const { year, goals } of counts)
      expect(goals, String(year)).toBe(keys(own.filter((s) => s.year === year)).size);
    expect(counts.reduce((sum, c) => sum + c.goals, 0)).toBe(keys(own).size);
  });
  test('both main years stand there, years ascend, those without a year come last', () => {
    const years = counts.map((c) => c.year ?? 9999);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years).toEqual(expect.arrayContaining([2025, 2030]));
  });
  test('the counts of its texts, less what several set, are the count of the province', () => {
    for (const { goals, repeated, byText } of counts)
      expect(byText.reduce((sum, n) => sum + n, 0) - goals).toBe(
        province.texts.length === 1 ? 0 : repeated,
      );
  });
});

test('a goal that two texts set alike counts once; another number, year or operator is another goal', () => {
  const several = provinces.find((p) => p.texts.length > 1) ?? expect.fail('no such province');
  const [one, two] = several.texts;
  const sample =
    statements.find((s) => s.kind === 'target' && s.value !== null && s.text === one?.slug) ??
    expect.fail('no goal');
  const twin = { ...sample, text: two?.slug ?? '', id: 'twin' };
  const of = (...given: (typeof sample)[]) => goalsOfYear(goalCounts(given, several), sample.year);
  expect(of(sample, twin)).toEqual({ year: sample.year, goals: 1, repeated: 1, byText: [1, 1] });
  expect(of(sample, { ...twin, value: -1 }).goals).toBe(2);
  expect(of(sample, { ...twin, operator: sample.operator === '>' ? '=' : '>' }).goals).toBe(2);
  expect(of(sample, { ...twin, year: 2044 }).goals).toBe(1);
  expect(of({ ...sample, value: null }, { ...twin, kind: 'baseline' }).goals).toBe(0);
});

test('in words, years without a goal are left out', () => {
  const count = (year: number | null, goals: number) => ({ year, goals, repeated: 0, byText: [] });
  expect(goalCountWords([count(2025, 20), count(2030, 0), count(null, 2)])).toBe(
    '20 đến hạn 2025, 2 không ghi năm',
  );
  expect(goalCountWords([count(2025, 0)])).toBe('không có');
});

test('a value that two topics ask for is told; one sentence with several things is not', () => {
  // 60% and 100% of schools for two topics, one model for two, "đều" of training places for two.
  expect(placedTwice(statements)).toBe(4);
  const of = (clause: string) => placedTwice(statements.filter((s) => s.clause === clause));
  expect(of('ii_2-2-3_g6')).toBe(1);
  expect(of('dieu-1_ii_1-1_g2')).toBe(0);
});
