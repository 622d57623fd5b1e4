import type { Indicator, Province, Statement, Topic } from '../../src/model/model.ts';

/** An indicator made up for a test. */
export const indicatorNamed = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  group: id,
  apart: null,
  numerator: id,
  denominator: null,
  unit: '%',
  direction: 'higher',
  topic: 'x',
  ...change,
});

/** A statement made up for a test: Kiên Giang, 2025, "đạt 80%". */
export const statementWith = (change: Partial<Statement> = {}): Statement => ({
  id: 'kien-giang-nq22.a.1',
  text: 'kien-giang-nq22',
  province: 'kien-giang',
  clause: 'a',
  topic: 'x',
  url: '/van-ban/kien-giang-nq22/#a',
  indicator: indicatorNamed('do'),
  kind: 'target',
  section: 'muc-tieu',
  year: 2025,
  yearFrom: 'heading',
  operator: '=',
  value: 80,
  valueMax: null,
  unit: '%',
  denominator: null,
  quote: 'Tỷ lệ đạt 80%.',
  words: 'đạt 80%',
  valueWords: 'đạt 80%',
  note: null,
  outlook: null,
  ...change,
});

/** A topic made up for a test, of these statements. */
export const topicOf = (statements: readonly Statement[], change: Partial<Topic> = {}): Topic => ({
  slug: 'x',
  url: '/so-sanh/x/',
  name: 'X',
  question: 'X?',
  pillar: 'xa-hoi-so',
  direction: 'higher',
  comparability: 'cung-thuoc-do',
  difference: null,
  note: '',
  searched: ['x'],
  alsoSpeaks: [],
  outside: [],
  readAside: [],
  notApplicable: [],
  indicators: [...new Set(statements.map((s) => s.indicator))],
  statements,
  ...change,
});

/** Provinces made up for a test, in this order. */
export const provincesNamed = (...slugs: readonly string[]): Province[] =>
  slugs.map((slug, i) => ({
    slug,
    name: slug,
    kind: 'tỉnh',
    order: i + 1,
    iso: 'VN-00',
    statisticsCode: null,
    successorCode: null,
    letters: [],
    successor: slug,
    mergedFrom: [slug, slug],
    mergerBasis: '',
    region: 'tay-nguyen',
    mark: 'circle',
    colour: { light: '#00525e', dark: '#35a3ad' },
    texts: [],
  }));
