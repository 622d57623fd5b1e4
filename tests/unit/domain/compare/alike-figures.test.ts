import { describe, expect, test } from 'vitest';
import { alikeTitle, otherGoals, mostAlike } from '../../../../src/domain/compare/alike-figures.ts';
import { panelOf } from '../../../../src/domain/chart/chart-panel.ts';
import { stripOf } from '../../../../src/domain/chart/chart-strip.ts';
import { edition } from '../../../support/edition.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const provinces = provincesNamed('kien-giang', 'gia-lai', 'tra-vinh');
const [one, two] = [indicatorNamed('mot'), indicatorNamed('hai')];
const said = (province: string, change = {}) =>
  statementWith({ province, indicator: one, ...change });
const unlike = { comparability: 'khac-thuoc-do' } as const;

describe('the home page shows the figure that most provinces print with unlike measures', () => {
  const narrow = topicOf([said('kien-giang'), said('gia-lai', { indicator: two })], {
    ...unlike,
    slug: 'hai-tinh',
  });
  const wide = topicOf(
    [
      said('kien-giang', { denominator: 'hộ' }),
      said('gia-lai', { denominator: 'hộ', indicator: two }),
      said('tra-vinh', { denominator: 'hộ', operator: '>' }),
    ],
    { ...unlike, slug: 'ba-tinh' },
  );
  test('more provinces win, and figures of one measure stand together', () => {
    const best = mostAlike([narrow, wide], provinces, 2025);
    expect([best.topic.slug, best.value, best.measures]).toEqual(['ba-tinh', 80, ['mot', 'hai']]);
    expect(best.statements.map((s) => s.province)).toEqual(['kien-giang', 'tra-vinh', 'gia-lai']);
    expect(alikeTitle(best)).toBe('Cùng con số 80% hộ vào năm\u00a02025, nhưng là hai thước đo');
  });
  test('what stands before the number is part of it: said for all, or for those that print it', () => {
    const more = { valueWords: 'trên 80%', operator: '>' } as const;
    const other = { indicator: two, ...more };
    const title = (...own: Parameters<typeof topicOf>[0][]) =>
      own.map((statements) =>
        alikeTitle(mostAlike([topicOf(statements, unlike)], provinces, 2025)),
      );
    expect(
      title(
        [said('kien-giang', more), said('gia-lai', other)],
        [said('kien-giang'), said('gia-lai', other)],
      ),
    ).toEqual([
      expect.stringMatching(/^Cùng con số trên\u00a080%/),
      expect.stringMatching(/^Cùng con số 80%.*, một tỉnh viết “trên\u00a080%”, nhưng là/),
    ]);
  });
  test('what is counted on is named only when all name it alike', () => {
    expect(
      mostAlike(
        [
          topicOf(
            [
              said('kien-giang', { denominator: 'hộ' }),
              said('gia-lai', { denominator: 'người', indicator: two }),
            ],
            unlike,
          ),
        ],
        provinces,
        2025,
      ).denominator,
    ).toBeNull();
  });
  test.for([
    ['one measure', topicOf([said('kien-giang'), said('gia-lai')], unlike)],
    [
      'other figures',
      topicOf([said('kien-giang'), said('gia-lai', { value: 90, indicator: two })], unlike),
    ],
    [
      'a verdict that lets them be compared',
      topicOf([said('kien-giang'), said('gia-lai', { indicator: two })]),
    ],
    [
      'a situation, not a goal',
      topicOf(
        [said('kien-giang', { kind: 'baseline' }), said('gia-lai', { indicator: two })],
        unlike,
      ),
    ],
    [
      'another year',
      topicOf(
        [said('kien-giang', { year: 2030 }), said('gia-lai', { year: 2030, indicator: two })],
        unlike,
      ),
    ],
  ] as const)('%s is no such figure', ([, topic]) => {
    expect(() => mostAlike([topic], provinces, 2025)).toThrow('một con số năm 2025');
  });
  test('nothing else that the same province promises is kept back', () => {
    const figure = said('gia-lai');
    const word = said('gia-lai', {
      kind: 'universal',
      value: null,
      operator: null,
      valueWords: 'Mỗi hộ gia đình',
      indicator: two,
    });
    const topic = topicOf([
      figure,
      said('gia-lai', { text: 'khac' }),
      word,
      said('gia-lai', { year: 2030, value: 90, valueWords: 'đạt 90%' }),
      said('gia-lai', { year: 2030, value: 95, valueWords: 'đạt 95%' }),
      said('gia-lai', { year: null }),
      said('gia-lai', { kind: 'baseline' }),
      said('kien-giang', { value: 70, valueWords: 'đạt 70%' }),
    ]);
    expect(
      otherGoals(topic, figure).map((b) => [b.year, b.statements.map((s) => s.valueWords)]),
    ).toEqual([
      [2025, ['Mỗi hộ gia đình']],
      [2030, ['đạt 90%', 'đạt 95%']],
      [null, ['đạt 80%']],
    ]);
  });
  test('in this edition every province is in it, and the title says what its statements say', () => {
    const best = mostAlike(edition.topics, edition.provinces, 2025);
    expect(best.statements.map((s) => s.province).sort()).toEqual(
      edition.provinces.map((p) => p.slug).sort(),
    );
    for (const s of best.statements)
      expect([s.value, s.unit, s.denominator, s.year]).toEqual([
        best.value,
        best.unit,
        best.denominator,
        2025,
      ]);
  });
});

describe('a strip', () => {
  const axis = { axis: { min: 0, max: 100, ticks: [0, 50, 100] }, reverse: false };
  const point = (year: number, value: number) => ({ year, value, max: null, text: '' });
  test('joins the years, hollow before 2030 and solid in it', () => {
    expect(stripOf(axis, { points: [point(2025, 30), point(2030, 60)] })).toEqual({
      marks: [
        { at: 30, kind: 'hollow', label: '2025' },
        { at: 60, kind: 'solid', label: '2030' },
      ],
      line: { from: 30, to: 60 },
      tail: null,
      ticks: [0, 50, 100],
    });
  });
  test('ends in nothing where the text gives no later figure', () => {
    expect(stripOf(axis, { points: [point(2025, 80)] })).toMatchObject({
      line: null,
      tail: 80,
      marks: [{ label: '2025' }],
    });
  });
  test('years too near each other share a label', () => {
    expect(
      stripOf(axis, { points: [point(2025, 80), point(2030, 100)] }).marks.map((m) => m.label),
    ).toEqual(['', '2025 → 2030']);
  });
  test('one value for both years is one mark', () => {
    expect(stripOf(axis, { points: [point(2025, 80), point(2030, 80)] })).toMatchObject({
      line: null,
      tail: null,
      marks: [{ at: 80, kind: 'both', label: '2025 → 2030' }],
    });
  });
  test('ranks run the other way', () => {
    expect(
      stripOf(
        { axis: { min: 1, max: 21, ticks: [1, 21] }, reverse: true },
        { points: [point(2025, 6)] },
      ),
    ).toMatchObject({ marks: [{ at: 75 }], ticks: [100, 0] });
  });
});

test('a measure’s panel holds its figures only, a lonely one too', () => {
  const topic = topicOf([
    said('kien-giang'),
    said('kien-giang', { year: 2030, indicator: two }),
    said('gia-lai'),
  ]);
  expect(
    panelOf(topic, provinces, 'mot')?.rows.map((r) => [r.province, r.points.length, r.gap]),
  ).toEqual([
    ['kien-giang', 1, '2030 thước đo khác'],
    ['gia-lai', 1, '2030 không nêu'],
  ]);
  expect(panelOf(topic, provinces, 'ba')).toBeNull();
});
