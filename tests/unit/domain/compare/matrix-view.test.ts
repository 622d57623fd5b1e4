import { describe, expect, test } from 'vitest';
import {
  choosesTooFew,
  columnsOf,
  readView,
  rowsInView,
  saidBy,
  unknownChoices,
  wholeMatrix,
  writeView,
  type MatrixChoices,
  type MatrixRow,
  type MatrixView,
} from '../../../../src/domain/compare/matrix-view.ts';

const choices: MatrixChoices = {
  provinces: ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh'],
  texts: { 'kien-giang': ['nq22', 'qd2174'] },
  years: [2025, 2030],
  pillars: ['chinh-quyen-so', 'xa-hoi-so'],
  comparabilities: ['cung-thuoc-do', 'khac-thuoc-do'],
};
const whole = wholeMatrix(choices);

describe('the address holds the view', () => {
  test.for<[query: string, view: Partial<MatrixView>]>([
    ['', {}],
    [
      '?tinh=kien-giang,tra-vinh&nam=2030&linh-vuc=xa-hoi-so',
      { provinces: ['kien-giang', 'tra-vinh'], year: 2030, pillar: 'xa-hoi-so' },
    ],
    ['?so-duoc=khac-thuoc-do&khac=1', { comparability: 'khac-thuoc-do', differing: true }],
    ['?tach=1', { split: true }],
    ['?tinh=kien-giang&tach=1', { provinces: ['kien-giang'], split: true }],
    [
      '?tinh=kien-giang,gia-lai&tach=1&nam=2025',
      { provinces: ['kien-giang', 'gia-lai'], split: true, year: 2025 },
    ],
    ['?xep=nhieu-tinh', { sort: 'nhieu-tinh' }],
    ['?xep=ten&ten=dien+thoai', { sort: 'ten', name: 'dien thoai' }],
    ['?ten=%C4%91i%E1%BB%87n', { name: 'điện' }],
  ])('%s', ([query, view]) => {
    expect(readView(query, choices)).toEqual({ ...whole, ...view });
    expect(writeView(readView(query, choices), choices)).toBe(query);
  });

  test('columns keep their order whatever the order of the link', () => {
    expect(readView('?tinh=tra-vinh,kien-giang', choices).provinces).toEqual([
      'kien-giang',
      'tra-vinh',
    ]);
  });
  test.for([
    '?tinh=kien-giang',
    '?tinh=',
    '?tinh=ha-noi,hue',
    '?tach=0',
    '?tach=kien-giang',
    '?nam=2026',
    '?nam=x',
    '?linh-vuc=y-te',
    '?so-duoc=khac',
    '?khac=0',
    '?xep=so',
    '?la=1',
  ])('what is unknown or too little is passed over: %s', (query) => {
    expect(readView(query, choices)).toEqual(whole);
  });
  test.for<[query: string, named: string[]]>([
    ['?tinh=gialai', ['gialai']],
    ['?tinh=ha-noi,tra-vinh,kien-giang', ['ha-noi']],
    ['?nam=2052', ['2052']],
    ['?nam=2025,2030', ['2030']],
    ['?linh-vuc=y-te', ['y-te']],
    ['?so-duoc=khac', ['khac']],
    ['?xep=so', ['so']],
    ['?khac=co&tach=2', ['co', '2']],
    ['?tinh=Kien-Giang).,tra-vinh&nam=2030%E2%80%9D&fbclid=IwAR0', []],
    ['?la=1', []],
    ['', []],
    ['?khac=0&tach=0', []],
  ])('of %s these values are named as unknown: %s', ([query, named]) => {
    expect(unknownChoices(query, choices).map((u) => u.value)).toEqual(named);
  });
  test('one province alone is too few for a table, and that is said; two of its texts are not', () => {
    expect(choosesTooFew('?tinh=gia-lai', choices)).toBe(true);
    expect(choosesTooFew('?tinh=kien-giang&tach=1', choices)).toBe(false);
    expect(choosesTooFew('?tinh=gialai', choices)).toBe(false);
    expect(choosesTooFew('', choices)).toBe(false);
  });
  test('texts stand apart only where a province has several: an address never says so for others', () => {
    const view = readView('?tinh=gia-lai,tra-vinh&tach=1', choices);
    expect(columnsOf(view, choices)).toEqual(['gia-lai', 'tra-vinh']);
    expect(writeView(view, choices)).toBe('?tinh=gia-lai,tra-vinh');
    expect(readView('?tinh=gia-lai&tach=1', choices).provinces).toEqual(choices.provinces);
    expect(readView('?tach=1', { ...choices, texts: {} }).split).toBe(false);
  });
  test('the form’s own way of writing several provinces is understood', () => {
    expect(readView('?tinh=gia-lai&tinh=dong-thap', choices).provinces).toEqual([
      'dong-thap',
      'gia-lai',
    ]);
  });
});

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

describe('columns', () => {
  test.for<[query: string, columns: string[]]>([
    ['', ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh']],
    ['?tach=1', ['nq22', 'qd2174', 'dong-thap', 'gia-lai', 'tra-vinh']],
    ['?tinh=kien-giang&tach=1', ['nq22', 'qd2174']],
    ['?tinh=kien-giang,tra-vinh&tach=1', ['nq22', 'qd2174', 'tra-vinh']],
  ])('%s', ([query, columns]) => {
    expect(columnsOf(readView(query, choices), choices)).toEqual(columns);
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
