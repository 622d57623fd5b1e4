import { expect, test } from 'vitest';
import { canBeDrawn, sharedMeasures } from '../../../../src/domain/overview/shared-measures.ts';
import { indicatorNamed, statementWith, topicOf } from '../../../support/samples.ts';

const indicator = indicatorNamed('do');
const of = (province: string, change: Parameters<typeof statementWith>[0] = {}) =>
  statementWith({ province, indicator, ...change });

test('a measure is shared when two provinces set a goal by it; the situation at the time, and two texts of one province, do not count', () => {
  const shared = (statements: readonly ReturnType<typeof of>[]) =>
    sharedMeasures([topicOf(statements)]).length;
  expect(shared([of('kien-giang'), of('gia-lai')])).toBe(1);
  expect(shared([of('kien-giang'), of('gia-lai', { kind: 'baseline' })])).toBe(0);
  expect(shared([of('kien-giang'), of('kien-giang', { text: 'kien-giang-qd2174-2022' })])).toBe(0);
  expect(
    shared([of('kien-giang'), of('gia-lai', { indicator: indicatorNamed('khac') })]),
    'another measure of the topic',
  ).toBe(0);
});

test('it can be drawn with one number that has a year', () => {
  const words = of('gia-lai', { value: null, kind: 'universal' });
  expect(canBeDrawn({ goals: [of('kien-giang'), words] })).toBe(true);
  expect(canBeDrawn({ goals: [of('kien-giang', { year: null }), words] })).toBe(false);
});
