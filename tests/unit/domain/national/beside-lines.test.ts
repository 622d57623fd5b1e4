import { expect, test } from 'vitest';
import { besideLines } from '../../../../src/domain/national/beside-lines.ts';
import { topicLines, yearsWithoutLine } from '../../../../src/domain/national/topic-lines.ts';
import type { NationalMark, Statement } from '../../../../src/model/model.ts';

const decision = (id: string, date = '2020-06-03') => ({
  id,
  type: 'Quyết định',
  number: `${id}/QĐ-TTg`,
  date,
  issuer: 'Thủ tướng Chính phủ',
  reference: null,
});
const measure = (id: string, group: string) => ({ id, group, direction: 'higher' });
const province = measure('tinh', 'Cấp tỉnh, trên mạng');
const commune = measure('xa', 'Cấp xã, trên mạng');
const mark = (id: string, more: object = {}): NationalMark =>
  ({
    id,
    decision: decision('749'),
    conflict: null,
    indicator: province,
    topic: 'ho-so',
    year: 2025,
    operator: '=',
    value: 90,
    valueMax: null,
    unit: '%',
    numerator: `hồ sơ ${id}`,
    url: `/quoc-gia/#${id}`,
    ...more,
  }) as unknown as NationalMark;
const goal = (more: object = {}): Statement =>
  ({
    text: 'tinh-nq',
    province: 'tinh',
    topic: 'ho-so',
    kind: 'target',
    year: 2025,
    operator: '=',
    value: 90,
    valueMax: null,
    indicator: province,
    ...more,
  }) as unknown as Statement;
const texts = [{ slug: 'tinh-nq', date: '2021-01-01' }];
const said = (statements: readonly Statement[], marks: readonly NationalMark[]) =>
  besideLines(statements, marks, texts).map(
    ({ year, standings }) =>
      `${year}: ${standings
        .map(
          ({ words, decisions }) =>
            `${words} (${decisions
              .map(
                (own) =>
                  `${own.map(({ value, of }) => [value, of].filter(Boolean).join(' ')).join(', ')}, ${own[0]?.mark.decision.id}`,
              )
              .join('; ')})`,
        )
        .join('; ')}`,
  );

test('a clause stands beside the marks of its measure and year, by standing, then by decision', () => {
  expect(said([goal()], [mark('a')])).toEqual(['2025: bằng (90%, 749)']);
  expect(
    said([goal()], [mark('a'), mark('b', { decision: decision('411') }), mark('c', { value: 80 })]),
  ).toEqual(['2025: bằng (90%, 749; 90%, 411); cao hơn (80%, 749)']);
  expect(said([goal(), goal({ year: 2030 })], [mark('a'), mark('b', { year: 2030 })])).toEqual([
    '2025: bằng (90%, 749)',
    '2030: bằng (90%, 749)',
  ]);
  expect(
    said([goal({ value: 50 })], [mark('a', { decision: decision('57', '2024-12-22') })]),
  ).toEqual(['2025: mức quốc gia ra sau văn bản của tỉnh, ngày 22/12/2024 (90%, 57)']);
});

test('the same goal said twice is one standing', () =>
  expect(said([goal(), goal()], [mark('a')])).toEqual(['2025: bằng (90%, 749)']));

test('several measures are told apart by what is not the same in all of them', () => {
  const both = [mark('a'), mark('b', { indicator: commune, value: 60 })];
  const goals = [goal(), goal({ indicator: commune, value: 60 })];
  expect(said(goals, both)).toEqual(['2025: bằng (90% cấp tỉnh, 60% cấp xã, 749)']);
  const papers = measure('giay', 'Hồ sơ giấy');
  expect(
    said(
      [goal(), goal({ indicator: papers, value: 60 })],
      [mark('a'), mark('b', { indicator: papers, value: 60 })],
    ),
  ).toEqual(['2025: bằng (90% cấp tỉnh, trên mạng, 60% hồ sơ giấy, 749)']);
});

test.for<[what: string, statement: object, of: object]>([
  ['another year', {}, { year: 2030 }],
  ['no year', {}, { year: null }],
  ['another measure', {}, { indicator: commune }],
  ['no measure of ours', {}, { indicator: null }],
  ['words against a number', {}, { value: null, operator: 'universal', unit: null }],
  ['the situation at the time', { kind: 'baseline' }, {}],
])('nothing stands beside a clause for %s', ([, statement, of]) =>
  expect(said([goal(statement)], [mark('a', of)])).toEqual([]),
);

test('the lines of a topic are its marks by year, with who stands where; what is not compared comes last', () => {
  const lines = topicLines(
    {
      slug: 'ho-so',
      statements: [goal({ indicator: commune, province: 'khac', value: 60 }), goal()],
    },
    [mark('c', { year: null }), mark('b', { year: 2030 }), mark('a'), mark('d', { topic: 'khac' })],
    texts,
  );
  expect(lines.map((l) => [l.year, l.url])).toEqual([
    [2025, '/quoc-gia/#a'],
    [2030, '/quoc-gia/#b'],
    [null, '/quoc-gia/#c'],
  ]);
  expect(lines[0]).toEqual({
    year: 2025,
    value: '90%',
    of: 'hồ sơ a',
    decision: 'Quyết định số 749/QĐ-TTg',
    url: '/quoc-gia/#a',
    stands: [
      { province: 'tinh', text: 'tinh-nq', words: 'bằng' },
      { province: 'khac', text: 'tinh-nq', words: 'thước đo khác' },
    ],
  });
  expect(lines.slice(1).flatMap((l) => l.stands)).toEqual([]);
});

test('a year without a mark is one only of a topic that has marks', () => {
  expect(yearsWithoutLine([])).toEqual([]);
  expect(yearsWithoutLine([{ year: 2027 }, { year: 2025 }])).toEqual([2030]);
  expect(yearsWithoutLine([{ year: 2025 }, { year: 2030 }])).toEqual([]);
});
