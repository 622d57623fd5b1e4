import { describe, expect, test } from 'vitest';
import { overviewRow } from '../../../../src/domain/overview/overview-row.ts';
import { rowGaps, rowWords } from '../../../../src/domain/overview/row-words.ts';
import { sharedMeasures } from '../../../../src/domain/overview/shared-measures.ts';
import type { Statement, Topic } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';
import { indicatorNamed, statementWith, topicOf } from '../../../support/samples.ts';

const indicator = indicatorNamed('do');
const other = indicatorNamed('khac');
const province = edition.provinces.find((p) => p.slug === 'gia-lai')!;
const [text] = province.texts;
const goal = (change: Partial<Statement> = {}) =>
  statementWith({ province: 'gia-lai', text: text!.slug, indicator, ...change });
const words = (valueWords: string, change: Partial<Statement> = {}) =>
  goal({ kind: 'universal', value: null, operator: null, unit: null, valueWords, ...change });

/** The row of Gia Lai in a measure that Kiên Giang and Trà Vinh share. */
function row(own: readonly Statement[], change: Partial<Topic> = {}) {
  const others = ['kien-giang', 'tra-vinh'].map((p) => statementWith({ province: p, indicator }));
  const [measure] = sharedMeasures([topicOf([...others, ...own], change)]);
  return overviewRow(measure!, province);
}

describe('a row with numbers of the measure', () => {
  test('has a point for each year; what two texts say alike is one', () => {
    const { points, tails, said } = row([
      goal(),
      goal({ year: 2030, value: 90, valueWords: '90%' }),
      goal(),
    ]);
    expect(points.map((p) => [p.year, p.value])).toEqual([
      [2025, 80],
      [2030, 90],
    ]);
    expect([tails, said]).toEqual([[], null]);
  });
  test.for([
    ['nothing', [], '2025 80%, 2030 không nêu'],
    ['unlike', [goal({ year: 2030, indicator: other })], '2025 80%, 2030 thước đo khác'],
    [
      'words',
      [words('Phổ cập', { year: 2030, indicator: other })],
      '2025 80%, 2030 “Phổ cập”, không có số',
    ],
  ] as const)('says what the other year has: %s', ([kind, more, said]) => {
    const own = row([goal(), ...more]);
    expect(own.tails.map((t) => [t.year, t.kind])).toEqual([[2030, kind]]);
    expect(rowWords(own)).toBe(said);
  });
  test('says of the earlier year, too, and that it cannot apply', () => {
    const own = row([goal({ year: 2030 })], {
      notApplicable: [{ province: 'gia-lai', year: 2025, reason: 'x' }],
    });
    expect(own.tails.map((t) => [t.year, t.kind])).toEqual([[2025, 'not-applicable']]);
  });
});

describe('a row without numbers of the measure', () => {
  test.for([
    ['a number without a year', 'no-year', [goal({ year: null }), goal({ indicator: other })]],
    ['words of the measure', 'words', [words('Phổ cập'), goal({ indicator: other })]],
    [
      'a number of another',
      'unlike',
      [words('Phổ cập', { indicator: other }), goal({ indicator: other })],
    ],
    ['words on the topic', 'words', [words('Phổ cập', { indicator: other })]],
    ['nothing', 'silent', []],
  ] as const)('says the first of these that holds: %s', ([, kind, own]) => {
    const { points, said } = row(own);
    expect(points).toEqual([]);
    expect(said?.kind).toBe(kind);
    expect(said?.words).not.toBe('');
  });
  test('has the words around a number without a year', () => {
    const undated = (change: Partial<Statement>) =>
      row([goal({ year: null, ...change })]).said?.words;
    expect(undated({})).toBe('80% không ghi năm');
    expect(undated({ value: 10, valueWords: 'nhóm 10', unit: 'nhóm' })).toBe(
      'nhóm\u00a010 không ghi năm',
    );
    expect(undated({ valueWords: 'trên 80%' })).toBe('trên\u00a080% không ghi năm');
  });
  test('is not called silent when the province mentions the topic', () => {
    const own = row([], {
      alsoSpeaks: [{ clause: `${text!.slug}#a`, words: 'x', as: 'task', years: [] }],
    });
    expect([own.said?.kind, own.said?.words]).toEqual(['spoken', 'không đặt mức, có nói tới']);
  });
  test('quotes what its words leave out, too', () => {
    const quote = (except: string) => `các dịch vụ cung cấp qua mạng${except}`;
    const said = (except: string) =>
      row([words('cung cấp qua mạng', { quote: quote(except) })]).said?.quoted;
    expect(said('')).toEqual(['cung cấp qua mạng']);
    expect(said(' (trừ dịch vụ mật)')).toEqual(['cung cấp qua mạng (trừ dịch vụ mật)']);
    expect(said(' của tỉnh (trừ dịch vụ mật)')).toEqual(['cung cấp qua mạng … trừ dịch vụ mật']);
  });
  test('in the table, its words of another measure are said to be that', () => {
    const two = [words('Phổ cập', { indicator: other }), words('phổ cập', { indicator: other })];
    expect(rowGaps(row(two)).map((g) => g.words)).toEqual([
      'thước đo khác: “Phổ cập” 2025, không có số',
    ]);
    expect(rowGaps(row([words('Phổ cập')])), 'the table has the words themselves').toEqual([]);
  });
});
