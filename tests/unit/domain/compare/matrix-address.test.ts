import { describe, expect, test } from 'vitest';
import {
  readView,
  unknownChoices,
  writeView,
  wrongNumber,
} from '../../../../src/domain/compare/matrix-address.ts';
import {
  columnsOf,
  isOfAll,
  wholeMatrix,
  type MatrixChoices,
  type MatrixView,
} from '../../../../src/domain/compare/matrix-view.ts';

const choices: MatrixChoices = {
  provinces: ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh'],
  texts: { 'kien-giang': ['nq22', 'qd2174'] },
  years: [2025, 2030],
  pillars: ['chinh-quyen-so', 'xa-hoi-so'],
  comparabilities: ['cung-thuoc-do', 'khac-thuoc-do'],
  most: null,
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
    ['?co=kien-giang&khong=gia-lai', { sets: 'kien-giang', lacks: 'gia-lai' }],
    ['?nam=2025&khong=tra-vinh&khac=1', { lacks: 'tra-vinh', year: 2025, differing: true }],
    ['?tach=1&co=nq22&khong=qd2174', { sets: 'nq22', lacks: 'qd2174', split: true }],
    ['?mot-tinh=1', { all: true }],
    ['?quoc-gia=1', { national: true }],
    [
      '?tinh=gia-lai,tra-vinh&nam=2025&quoc-gia=1',
      { provinces: ['gia-lai', 'tra-vinh'], year: 2025, national: true },
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
    '?co=hue&khong=nq23',
    '?mot-tinh=0',
    '?quoc-gia=0',
    '?quoc-gia=co',
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
    ['?khac=co&tach=2&quoc-gia=3', ['co', '2', '3']],
    ['?co=hue,kien-giang&khong=gia-lai,tra-vinh', ['hue', 'tra-vinh']],
    ['?tinh=Kien-Giang).,tra-vinh&nam=2030%E2%80%9D&fbclid=IwAR0', []],
    ['?la=1', []],
    ['', []],
    ['?khac=0&tach=0', []],
  ])('of %s these values are named as unknown: %s', ([query, named]) => {
    expect(unknownChoices(query, choices).map((u) => u.value)).toEqual(named);
  });
  test('one province alone is too few for a table, and that is said; two of its texts are not', () => {
    expect(wrongNumber('?tinh=gia-lai', choices)).toBe('too few');
    expect(wrongNumber('?tinh=kien-giang&tach=1', choices)).toBe(null);
    expect(wrongNumber('?tinh=gialai', choices)).toBe(null);
    expect(wrongNumber('', choices)).toBe(null);
  });
  test('texts stand apart only where a province has several: an address never says so for others', () => {
    const view = readView('?tinh=gia-lai,tra-vinh&tach=1', choices);
    expect(columnsOf(view, choices)).toEqual(['gia-lai', 'tra-vinh']);
    expect(writeView(view, choices)).toBe('?tinh=gia-lai,tra-vinh');
    expect(readView('?tinh=gia-lai&tach=1', choices).provinces).toEqual(choices.provinces);
    expect(readView('?tach=1', { ...choices, texts: {} }).split).toBe(false);
  });
  test('a text asked by name has a column of its own, also where the address forgets to say so', () => {
    const view = readView('?co=nq22', choices);
    expect(columnsOf(view, choices)).toEqual([
      'nq22',
      'qd2174',
      'dong-thap',
      'gia-lai',
      'tra-vinh',
    ]);
    expect(writeView(view, choices)).toBe('?tach=1&co=nq22');
  });
  test('what is set or lacking is asked of every topic, with the switch for them or without', () => {
    for (const query of ['?co=gia-lai', '?khong=gia-lai', '?co=gia-lai&mot-tinh=1', '?mot-tinh=1'])
      expect(isOfAll(readView(query, choices)), query).toBe(true);
    expect(isOfAll(whole)).toBe(false);
  });
  test('the form’s own way of writing several provinces is understood', () => {
    expect(readView('?tinh=gia-lai&tinh=dong-thap', choices).provinces).toEqual([
      'dong-thap',
      'gia-lai',
    ]);
  });
});

describe('the columns of an address', () => {
  test.for<[query: string, columns: string[]]>([
    ['', ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh']],
    ['?tach=1', ['nq22', 'qd2174', 'dong-thap', 'gia-lai', 'tra-vinh']],
    ['?tinh=kien-giang&tach=1', ['nq22', 'qd2174']],
    ['?tinh=kien-giang,tra-vinh&tach=1', ['nq22', 'qd2174', 'tra-vinh']],
  ])('%s', ([query, columns]) => {
    expect(columnsOf(readView(query, choices), choices)).toEqual(columns);
  });
});

describe('of many provinces', () => {
  const many: MatrixChoices = {
    ...choices,
    provinces: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    texts: { a: ['a1', 'a2'], b: ['b1', 'b2', 'b3'] },
    most: 5,
  };
  test('none is chosen until the address names some, and one alone can be', () => {
    expect(readView('', many).provinces).toEqual([]);
    expect(readView('?tinh=c', many).provinces).toEqual(['c']);
    expect(writeView(wholeMatrix(many), many)).toBe('');
    expect(writeView(readView('?tinh=c,a', many), many)).toBe('?tinh=a,c');
  });
  test('at most five are columns, and the reader is told of the others', () => {
    const query = '?tinh=a,b,c,d,e,f,g';
    expect(readView(query, many).provinces).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(wrongNumber(query, many)).toBe('too many');
    expect(wrongNumber('?tinh=a,b', many)).toBe(null);
  });
  test('texts are columns of their own while there is room for all of them', () => {
    expect(columnsOf(readView('?tinh=a,b&tach=1', many), many)).toHaveLength(5);
    expect(readView('?tinh=a,b,c&tach=1', many).split).toBe(false);
  });
});
