import { mainYears } from '../../../../src/domain/compare/compare.ts';
import { describe, expect, test } from 'vitest';
import { gapWords, onlyTheTwo, otherWay, silenceOf } from '../../../../src/domain/compare/gap.ts';
import { readView, writeView } from '../../../../src/domain/compare/matrix-address.ts';
import { matrixChoices, matrixRow } from '../../../../src/domain/compare/matrix-row.ts';
import {
  columnsOf,
  sidesOf,
  wholeMatrix,
  type EmptyCell,
  type MatrixView,
} from '../../../../src/domain/compare/matrix-view.ts';
import { pairByYear, pairWord } from '../../../../src/domain/compare/pair-word.ts';
import { choiceCounts, rowsInView, saidBy } from '../../../../src/domain/compare/rows-in-view.ts';
import { edition } from '../../../support/edition.ts';

const { topics, provinces, statements } = edition;
const choices = matrixChoices(provinces, topics);
const rows = topics.map((t) => matrixRow(t, provinces));
const whole = wholeMatrix(choices);
const sides = sidesOf(choices);
const years = [null, ...choices.years];
/** Every ordered pair of provinces or texts, with each year and all. */
const asked = sides.flatMap((a) =>
  sides.flatMap((b) => (a === b ? [] : years.map((year) => ({ a, b, year })))),
);

/** Topics on which a province or text sets a goal, counted from the statements and from nothing else. */
const speaks = (side: string, year: number | null): ReadonlySet<string> =>
  new Set(
    statements
      .filter(
        (s) =>
          ['target', 'universal', 'qualitative'].includes(s.kind) &&
          (s.province === side || s.text === side) &&
          (year === null || s.year === year),
      )
      .flatMap((s) => (s.topic === null ? [] : [s.topic])),
  );

const view = (sets: string | null, lacks: string | null, year: number | null): MatrixView => ({
  ...whole,
  sets,
  lacks,
  year,
});
const shown = (v: MatrixView) => rowsInView(rows, v, choices);

describe('what one sets and another does not', () => {
  test('every province and every text can be asked, and every topic is a row', () => {
    expect(sides).toEqual([
      ...provinces.flatMap((p) => [
        p.slug,
        ...(p.texts.length > 1 ? p.texts.map((t) => t.slug) : []),
      ]),
    ]);
    expect(shown({ ...whole, all: true })).toHaveLength(topics.length);
    expect(shown(whole).length).toBeLessThan(topics.length);
  });

  test.for(asked)(
    '$a, not $b, year $year: as many as a count of the statements',
    ({ a, b, year }) => {
      const [has, hasNot] = [speaks(a, year), speaks(b, year)];
      expect(shown(view(a, b, year)).map((r) => r.topic)).toEqual(
        topics.map((t) => t.slug).filter((slug) => has.has(slug) && !hasNot.has(slug)),
      );
      expect(shown(view(null, b, year))).toHaveLength(topics.length - hasNot.size);
      expect(shown(view(a, null, year))).toHaveLength(has.size);
    },
  );

  test('the number on each choice is that of the rows it leaves, whatever else is chosen', () => {
    const pillar = topics[0]?.pillar ?? null;
    for (const change of [
      {},
      { year: 2030 },
      { pillar },
      { differing: true },
      { name: 'so' },
      { sets: sides[0] ?? null },
      { lacks: sides.at(-1) ?? null },
      { comparability: 'mot-tinh' as const },
    ]) {
      const from = { ...whole, ...change };
      const counts = choiceCounts(rows, from, choices);
      for (const side of sides) {
        expect(counts.co.get(side)).toBe(shown({ ...from, sets: side }).length);
        expect(counts.khong.get(side)).toBe(shown({ ...from, lacks: side }).length);
      }
      const other = shown({ ...from, all: true }).filter((r) => !r.shared);
      expect(counts['mot-tinh'].get('1')).toBe(other.length);
      if (from.sets === null && from.lacks === null)
        expect(shown({ ...from, all: true })).toHaveLength(shown(from).length + other.length);
    }
  });

  test('side by side, two columns so asked say in every row that only the first sets a goal', () => {
    for (const { a, b, year } of asked)
      for (const row of shown(view(a, b, year)))
        expect(
          pairWord(pairByYear(saidBy([a, b], row, { year }), a, b, row.comparability)),
          `${row.topic} ${a} ${b}`,
        ).toBe('only-a');
  });

  test('a cell that says nothing of a goal is of one that sets none, and the other way round', () => {
    for (const row of rows)
      for (const side of sides)
        for (const year of mainYears)
          expect(row.empty.some((c) => c.column === side && c.year === year)).toBe(
            !speaks(side, year).has(row.topic),
          );
  });
});

describe('the choice in words', () => {
  const name = (column: string) =>
    provinces.find((p) => p.slug === column)?.name ?? `văn bản ${column}`;
  test.for(asked.filter(({ a, b }) => [a, b].every((s) => choices.provinces.includes(s))))(
    '$a, not $b, year $year: the kinds of silence add up to the rows, and only what was asked is said',
    ({ a, b, year }) => {
      const v = view(a, b, year);
      const words = gapWords(shown(v), v, name).replaceAll('\u00a0', ' ');
      const [head = '', rest] = words.split(' (');
      const when = year === null ? '' : ` cho ${year}`;
      expect(head).toBe(
        `${name(a)} đặt mục tiêu${when}, ${name(b)} không đặt mục tiêu nào${when}: ${shown(v).length} chỉ tiêu`,
      );
      const parts = [...(rest ?? '').matchAll(/(\d+) (?:không|có)/g)].map(([, n]) => Number(n));
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(shown(v).length);
    },
  );
  test('one side alone, or none', () => {
    expect(gapWords([], view('gia-lai', null, 2030), name)).toBe(
      'Gia Lai đặt mục tiêu cho 2030: 0 chỉ tiêu',
    );
    expect(gapWords([], view(null, 'gia-lai', null), name)).toBe(
      'Gia Lai không đặt mục tiêu nào: 0 chỉ tiêu',
    );
    expect(gapWords(rows, whole, name)).toBe('');
  });

  const at = (year: number, state: EmptyCell['state']) => ({ column: 'x', year, state });
  test.for([
    [[at(2025, 'not-stated'), at(2030, 'not-stated')], null, 'not-stated'],
    [[at(2025, 'not-applicable'), at(2030, 'not-stated')], null, 'not-stated'],
    [[at(2025, 'not-applicable'), at(2030, 'not-stated')], 2025, 'not-applicable'],
    [[at(2025, 'not-applicable'), at(2030, 'not-applicable')], null, 'not-applicable'],
    [[at(2025, 'spoken-of'), at(2030, 'not-applicable')], null, 'spoken-of'],
  ] as const)('%j in %s is “%s”', ([empty, year, state]) => {
    expect(silenceOf('x', { empty }, { year })).toBe(state);
  });
});

describe('the ways on', () => {
  test('the other way asks the other way, and twice is back', () => {
    const v = view('gia-lai', 'tra-vinh', 2025);
    expect(otherWay(v)).toEqual(view('tra-vinh', 'gia-lai', 2025));
    expect(otherWay(otherWay(v))).toEqual(v);
  });
  test('the two alone are two columns, whose address reads back; where there are not two, nothing is offered', () => {
    for (const { a, b, year } of asked) {
      const two = onlyTheTwo(view(a, b, year), choices);
      const parts = choices.texts[a] ?? choices.texts[b] ?? [];
      if (two === null) {
        // A province and one of its own texts, or three columns: both texts of one and another province.
        expect([a, b].some((s) => !choices.provinces.includes(s)) || parts.length > 0).toBe(true);
        continue;
      }
      expect(columnsOf(two, choices)).toHaveLength(2);
      expect(readView(writeView(two, choices), choices)).toEqual(two);
      expect(onlyTheTwo(two, choices)).toBeNull();
    }
    expect(onlyTheTwo(view('gia-lai', null, null), choices)).toBeNull();
  });
});
