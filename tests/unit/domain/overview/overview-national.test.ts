import { expect, test } from 'vitest';
import { overviewNational } from '../../../../src/domain/overview/overview-national.ts';
import { overviewOf } from '../../../../src/domain/overview/overview-panel.ts';
import type { NationalMark } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';
import { indicatorNamed, topicOf } from '../../../support/samples.ts';

const indicator = indicatorNamed('do', { group: 'Tính trên GRDP' });
const measure = { topic: topicOf([]), indicator };
const [some] = edition.nationalMarks;
const mark = (change: Partial<NationalMark>): NationalMark => ({
  ...some!,
  topic: 'x',
  indicator,
  year: 2025,
  operator: '=',
  about: undefined,
  value: 80,
  valueMax: null,
  unit: '%',
  denominator: 'GDP',
  ...change,
});

test('marks of the measure are lines: dashed before 2030, solid from it on, one for each value', () => {
  const { lines, said, unlike } = overviewNational(measure, [
    mark({}),
    mark({ decision: { ...some!.decision, number: '2/QĐ-TTg' } }),
    mark({ year: 2030, value: 90, operator: '>' }),
  ]);
  expect(lines).toEqual([
    { value: 80, solid: false },
    { value: 90, solid: true },
  ]);
  expect(said.map((s) => s.marks.map((m) => [m.words.replaceAll('\u00a0', ' '), m.line]))).toEqual([
    [
      ['2025: 80%', 'dashed'],
      ['2030: trên 90%', 'solid'],
    ],
    [['2025: 80%', 'dashed']],
  ]);
  expect(unlike).toBe('');
});

test('marks of another measure are never drawn, and said to be that', () => {
  const gdp = mark({ indicator: indicatorNamed('khac') });
  expect(overviewNational(measure, [gdp])).toEqual({
    lines: [],
    said: [],
    unlike: ' tính trên GDP: thước đo khác, không vẽ chung',
  });
  expect(overviewNational(measure, [mark({ topic: 'y', indicator: null })]).unlike).toBe('');
});

test('a mark without number or year is said, not drawn', () => {
  const { lines, said } = overviewNational(measure, [
    mark({ value: null, operator: 'universal', unit: null }),
    mark({ year: null }),
  ]);
  expect(lines).toEqual([]);
  expect(said.flatMap((s) => s.marks.map((m) => m.line))).toEqual([null, null]);
});

test('on the real sheet a line is drawn only for a mark of that very measure', () => {
  const { panels } = overviewOf(edition);
  let seen = 0;
  for (const { indicator: own, national } of panels)
    for (const line of national.lines) {
      seen += 1;
      expect(
        edition.nationalMarks.some((m) => m.indicator?.id === own.id && m.value === line.value),
        own.id,
      ).toBe(true);
    }
  expect(seen).toBeGreaterThan(10);
});
