import { describe, expect, test } from 'vitest';
import { panelsOf, panelText } from '../../../../src/domain/chart/chart-panel.ts';
import { edition } from '../../../support/edition.ts';
import { provincesNamed, statementWith, topicOf } from '../../../support/samples.ts';

const all = edition.topics.flatMap((topic) =>
  panelsOf(topic, edition.provinces, edition.nationalMarks).map((panel) => ({
    topic: topic.slug,
    panel,
  })),
);
describe('a panel', () => {
  const [a, b] = ['kien-giang', 'gia-lai'];
  test('a measure with one value gets no picture', () => {
    expect(panelsOf(topicOf([statementWith()]), provincesNamed(a, b))).toEqual([]);
  });
  test('two texts that agree are one point', () => {
    const twin = statementWith({ text: 'kien-giang-qd2174-2022', id: 't' });
    expect(panelsOf(topicOf([statementWith(), twin]), provincesNamed(a))).toEqual([]);
    expect(
      panelsOf(
        topicOf([statementWith(), twin, statementWith({ year: 2030 })]),
        provincesNamed(a),
      )[0]?.rows[0]?.points,
    ).toHaveLength(2);
  });
  test('a year that the province fills otherwise is not called silent', () => {
    const topic = topicOf([
      statementWith(),
      statementWith({ province: b }),
      statementWith({
        province: b,
        year: 2030,
        kind: 'universal',
        value: null,
        operator: null,
        valueWords: 'Phổ cập',
      }),
    ]);
    expect(panelsOf(topic, provincesNamed(a, b))[0]?.rows.map((r) => r.gap)).toEqual([
      '2030 không nêu',
      '2030 không có số',
    ]);
  });
  test('baselines and undated goals are not drawn', () => {
    expect(
      panelsOf(
        topicOf([
          statementWith(),
          statementWith({ year: null }),
          statementWith({ kind: 'baseline', year: 2020 }),
        ]),
        provincesNamed(a),
      ),
    ).toEqual([]);
  });
  test('every point of every chart is a statement, and its text the text’s own value', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const { topic, panel } of all)
      for (const row of panel.rows)
        for (const p of row.points)
          expect(
            edition.statements.some(
              (s) =>
                s.topic === topic &&
                s.province === row.province &&
                s.indicator.group === panel.group &&
                s.year === p.year &&
                s.value === p.value &&
                s.valueMax === p.max,
            ),
            `${topic} ${row.province} ${p.text}`,
          ).toBe(true);
  });
  test('its words say every value', () => {
    for (const { panel } of all)
      for (const p of [...panel.rows.flatMap((r) => r.points), ...panel.lines])
        expect(panelText(panel)).toContain(`năm ${p.year}: ${p.text}`);
  });
});
