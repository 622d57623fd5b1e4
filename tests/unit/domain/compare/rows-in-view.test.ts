import { describe, expect, test } from 'vitest';
import { readView } from '../../../../src/domain/compare/matrix-address.ts';
import {
  wholeMatrix,
  type MatrixChoices,
  type MatrixRow,
  type MatrixView,
} from '../../../../src/domain/compare/matrix-view.ts';
import { rowsInView, saidBy } from '../../../../src/domain/compare/rows-in-view.ts';

const choices: MatrixChoices = {
  provinces: ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh'],
  texts: { 'kien-giang': ['nq22', 'qd2174'] },
  years: [2025, 2030],
  pillars: ['chinh-quyen-so', 'xa-hoi-so'],
  comparabilities: ['cung-thuoc-do', 'khac-thuoc-do'],
  most: null,
};
const whole = wholeMatrix(choices);

const row = (
  topic: string,
  name: string,
  change: Partial<MatrixRow> = {},
  ...provinces: string[]
): MatrixRow => ({
  topic,
  name,
  pillar: 'xa-hoi-so',
  comparability: 'cung-thuoc-do',
  difference: null,
  shared: true,
  empty: [],
  said: provinces.map((column, i) => ({
    column,
    year: i === 3 ? null : 2025,
    measure: 'do',
    group: 'Đếm',
    apart: null,
    value: `= ${i} `,
    numeric: true,
  })),
  ...change,
});
const rows = [
  row('a', 'Ước tính', { pillar: 'chinh-quyen-so' }, 'kien-giang', 'dong-thap'),
  row(
    'b',
    'Điện thoại thông minh',
    { comparability: 'khac-thuoc-do' },
    'kien-giang',
    'dong-thap',
    'gia-lai',
    'tra-vinh',
  ),
  row('c', 'Bệnh án', {}, 'gia-lai'),
];
const shown = (change: Partial<MatrixView>) =>
  rowsInView(rows, { ...whole, ...change }, choices)
    .map((r) => r.topic)
    .join('');

describe('rows in view', () => {
  test.for<[name: string, change: Partial<MatrixView>, topics: string]>([
    ['all of them', {}, 'abc'],
    ['one pillar', { pillar: 'chinh-quyen-so' }, 'a'],
    ['one verdict', { comparability: 'khac-thuoc-do' }, 'b'],
    ['a name typed without marks', { name: 'dien thoai' }, 'b'],
    ['a name typed with marks, words in any order', { name: 'thông điện' }, 'b'],
    ['where provinces differ', { differing: true }, 'ab'],
    ['where these two differ', { differing: true, provinces: ['gia-lai', 'tra-vinh'] }, ''],
    ['by name, in Vietnamese order', { sort: 'ten' }, 'cba'],
    ['most provinces first, the page’s order within', { sort: 'nhieu-tinh' }, 'bac'],
    ['nothing fits', { name: 'không có' }, ''],
  ])('%s', ([, change, topics]) => {
    expect(shown(change)).toBe(topics);
  });

  test('a row in which the chosen provinces are silent stays: silence is an answer', () => {
    expect(shown({ provinces: ['dong-thap', 'tra-vinh'] })).toBe('abc');
  });
  test('one year leaves undated goals out, both years keep them', () => {
    const [, second] = rows;
    expect(saidBy(whole.provinces, second!, whole)).toHaveLength(4);
    expect(saidBy(whole.provinces, second!, { year: 2025 })).toHaveLength(3);
  });
});

describe('a province whose texts stand apart is still one province', () => {
  const of = (column: string, value: string) => ({
    column,
    year: 2025,
    measure: 'do',
    group: 'Đếm',
    apart: null,
    value,
    numeric: true,
  });
  const apart = [
    row('d', 'Hai văn bản khác nhau', {
      said: [
        of('kien-giang', '= 1 '),
        of('kien-giang', '= 2 '),
        of('nq22', '= 1 '),
        of('qd2174', '= 2 '),
      ],
    }),
    row('e', 'Hai văn bản giống nhau', {
      said: [
        of('kien-giang', '= 1 '),
        of('nq22', '= 1 '),
        of('qd2174', '= 1 '),
        of('gia-lai', '= 1 '),
        of('tra-vinh', '= 1 '),
      ],
    }),
  ];
  const shown = (query: string) =>
    rowsInView(apart, readView(query, choices), choices)
      .map((r) => r.topic)
      .join('');
  test('two texts that differ do not make provinces differ', () => {
    expect([shown('?khac=1'), shown('?khac=1&tach=1')]).toEqual(['', '']);
  });
  test('its two texts alone are held against each other', () => {
    expect(shown('?tinh=kien-giang&tach=1&khac=1')).toBe('d');
  });
  test('"most provinces" counts it once', () => {
    expect([shown('?xep=nhieu-tinh'), shown('?xep=nhieu-tinh&tach=1')]).toEqual(['ed', 'ed']);
  });
  test('what a text says is read by its own column', () => {
    expect(saidBy(['nq22'], apart[0]!, { year: null }).map((s) => s.value)).toEqual(['= 1 ']);
  });
});
