import { describe, expect, test } from 'vitest';
import {
  agreeing,
  cellOf,
  cellsOf,
  isGoal,
  yearsOf,
} from '../../../../src/domain/compare/compare.ts';
import { valueText } from '../../../../src/domain/compare/format.ts';
import { edition } from '../../../support/edition.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const target = statementWith();
const universal = statementWith({
  id: 'u',
  kind: 'universal',
  value: null,
  operator: null,
  unit: null,
  valueWords: 'phổ cập',
});
const qualitative = statementWith({
  ...universal,
  id: 'q',
  kind: 'qualitative',
  valueWords: 'tỉnh khá',
});
const baseline = statementWith({ id: 'b', kind: 'baseline', value: 70 });
const other = statementWith({ id: 'o', kind: 'other', value: 3 });
const stateOf = (...statements: (typeof target)[]) =>
  cellOf(topicOf(statements), 'kien-giang', 2025).state;

describe('a cell always has a state', () => {
  test('a number is stated', () => {
    expect(stateOf(target)).toBe('stated');
  });
  test('words alone have no number', () => {
    expect([stateOf(universal), stateOf(qualitative)]).toEqual(['no-number', 'no-number']);
  });
  test('a number beside words is stated, and the words stand with it', () => {
    const cell = cellOf(topicOf([universal, target]), 'kien-giang', 2025);
    expect([cell.state, cell.statements.map((s) => s.id)]).toEqual(['stated', ['u', target.id]]);
  });
  test('nothing is not stated', () => {
    expect(stateOf()).toBe('not-stated');
  });
  test('the situation then, or a number of substance, is no goal and fills no cell', () => {
    expect([stateOf(baseline), stateOf(other), isGoal(baseline), isGoal(other)]).toEqual([
      'not-stated',
      'not-stated',
      false,
      false,
    ]);
  });
  test('another year, another province or no year fills no cell', () => {
    expect([
      stateOf(statementWith({ year: 2030 })),
      stateOf(statementWith({ province: 'gia-lai' })),
      stateOf(statementWith({ year: null })),
    ]).toEqual(['not-stated', 'not-stated', 'not-stated']);
  });
  test('what cannot apply says why', () => {
    const topic = topicOf([], {
      notApplicable: [{ province: 'kien-giang', year: 2025, reason: 'không có biển' }],
    });
    expect(cellOf(topic, 'kien-giang', 2025)).toMatchObject({
      state: 'not-applicable',
      reason: 'không có biển',
      statements: [],
    });
    expect(cellOf(topic, 'kien-giang', 2030).state).toBe('not-stated');
  });
});

test('a cell of one text leaves the province’s other text out', () => {
  const second = statementWith({ id: 's', text: 'kien-giang-qd2174-2022' });
  expect(
    cellOf(topicOf([target, second]), 'kien-giang', 2025, 'kien-giang-nq22').statements,
  ).toEqual([target]);
  expect(cellOf(topicOf([target, second]), 'kien-giang', 2025).statements).toHaveLength(2);
});

test('2025 and 2030 are always compared, other years when a goal names them, ascending', () => {
  expect(yearsOf(topicOf([]))).toEqual([2025, 2030]);
  expect(
    yearsOf(topicOf([statementWith({ year: 2045 }), statementWith({ year: 2024 }), target])),
  ).toEqual([2024, 2025, 2030, 2045]);
  expect(
    yearsOf(topicOf([statementWith({ ...baseline, year: 2020 }), statementWith({ year: null })])),
  ).toEqual([2025, 2030]);
});

test('each province has a cell for each year, and one without a year only when something is stated there', () => {
  const cells = cellsOf(
    topicOf([statementWith({ year: null })]),
    provincesNamed('kien-giang', 'gia-lai'),
  );
  expect(cells.map((c) => [c.province, c.year, c.state])).toEqual([
    ['kien-giang', 2025, 'not-stated'],
    ['kien-giang', 2030, 'not-stated'],
    ['kien-giang', null, 'stated'],
    ['gia-lai', 2025, 'not-stated'],
    ['gia-lai', 2030, 'not-stated'],
  ]);
});

describe('two statements are counted once when they say the same', () => {
  const count = (...statements: (typeof target)[]) => agreeing(statements).length;
  test('in two texts of a province', () => {
    expect(
      count(target, statementWith({ id: '2', text: 'kien-giang-qd2174-2022', valueWords: '80%' })),
    ).toBe(1);
  });
  test('in words that differ by a capital only', () => {
    expect(count(universal, { ...universal, valueWords: 'Phổ cập' })).toBe(1);
  });
  test.for<[string, Partial<typeof target>]>([
    ['value', { value: 85 }],
    ['operator', { operator: '>' }],
    ['upper end', { valueMax: 90 }],
    ['measure', { indicator: indicatorNamed('do-khac') }],
  ])('but not when the %s differs', ([, change]) => {
    expect(count(target, statementWith(change))).toBe(2);
  });
  test('but not when the words differ', () => {
    expect(count(universal, qualitative)).toBe(2);
  });
  test('and every statement stays in its group', () => {
    expect(agreeing([target, universal, target]).map((g) => g.length)).toEqual([2, 1]);
  });
});

const topic = (slug: string) =>
  edition.topics.find((t) => t.slug === slug) ?? expect.fail(`no topic ${slug}`);
const said = (slug: string, province: string, year: number) =>
  agreeing(cellOf(topic(slug), province, year).statements).map(([s]) =>
    valueText(s!).replaceAll('\u00a0', ' '),
  );

describe('in the real texts', () => {
  test('Kiên Giang’s two texts stand together and their shared number is counted once', () => {
    const cell = cellOf(topic('dien-thoai-thong-minh'), 'kien-giang', 2030);
    expect(cell.statements.map((s) => s.text)).toEqual([
      'kien-giang-nq22',
      'kien-giang-qd2174-2022',
    ]);
    expect(said('dien-thoai-thong-minh', 'kien-giang', 2030)).toEqual(['95%']);
  });
  test('Kiên Giang’s two texts agree on every number they share', () => {
    const apart = edition.topics.flatMap((t) =>
      [2025, 2030].flatMap((year) => {
        const [a, b] = ['kien-giang-nq22', 'kien-giang-qd2174-2022'].map((text) =>
          cellOf(t, 'kien-giang', year, text).statements.filter((s) => s.value !== null),
        );
        return (a ?? []).flatMap((s) =>
          (b ?? [])
            .filter(
              (o) =>
                o.indicator.id === s.indicator.id &&
                (o.value !== s.value || o.operator !== s.operator),
            )
            .map((o) => `${s.id} and ${o.id}`),
        );
      }),
    );
    expect(apart).toEqual([]);
  });
  test('NQ 22 contradicts itself on smartphones in 2025, and both wordings are shown', () => {
    expect(said('dien-thoai-thong-minh', 'kien-giang', 2025)).toEqual([
      '80%',
      '“phấn đấu đến năm 2025 phổ cập”',
    ]);
  });
  test('Trà Vinh’s four figures for small enterprises in 2025 are all shown, none picked', () => {
    expect(said('doanh-nghiep-nho-va-vua', 'tra-vinh', 2025)).toEqual([
      'tối thiểu 30%',
      '100%',
      'trên 50%',
      'tối thiểu 30%',
    ]);
  });
  test('Gia Lai’s “phổ cập” is never drawn as 100', () => {
    const cell = cellOf(topic('bang-rong-ho-gia-dinh'), 'gia-lai', 2030);
    expect([cell.state, said('bang-rong-ho-gia-dinh', 'gia-lai', 2030)]).toEqual([
      'no-number',
      ['“Phổ cập”'],
    ]);
  });
  test('Trà Vinh states no goal for smartphones in 2030: the cell is empty, not copied from 2025', () => {
    expect(cellOf(topic('dien-thoai-thong-minh'), 'tra-vinh', 2030)).toMatchObject({
      state: 'not-stated',
      statements: [],
    });
  });
  test('no cell for a main year is blank: each has one of the four states', () => {
    const cells = edition.topics.flatMap((t) => cellsOf(t, edition.provinces));
    expect(cells.length).toBeGreaterThanOrEqual(edition.topics.length * 8);
    for (const c of cells)
      expect(c.statements.length > 0).toBe(c.state === 'stated' || c.state === 'no-number');
  });
});
