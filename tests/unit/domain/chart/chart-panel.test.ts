import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  chartForm,
  drawingHeight,
  layOut,
  type Drawing,
  type Label,
} from '../../../../src/domain/chart/chart-layout.ts';
import { axisFor, panelsOf, panelText } from '../../../../src/domain/chart/chart-panel.ts';
import { paperTokens } from '../../../../src/domain/chart/chart-look.ts';
import { edition } from '../../../support/edition.ts';
import { provincesNamed, statementWith, topicOf } from '../../../support/samples.ts';

const all = edition.topics.flatMap((topic) =>
  panelsOf(topic, edition.provinces).map((panel) => ({ topic: topic.slug, panel })),
);
/** What DC Sans takes at 15 px, as measured on the longest labels. */
const measure = (words: string): number => words.length * 6.7;
const box = (l: Label) => {
  const w = measure(l.text) * (l.weight === 'quiet' ? 14 / 15 : 1);
  const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - w : l.x - w / 2;
  return { left, right: left + w, top: l.y - 9, bottom: l.y + 9 };
};
const overlaps = (d: Drawing) =>
  d.rows
    .flatMap((r) => r.labels)
    .flatMap((a, i, labels) =>
      labels
        .slice(i + 1)
        .filter((b) => {
          const [x, y] = [box(a), box(b)];
          return x.left < y.right && y.left < x.right && x.top < y.bottom && y.top < x.bottom;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );

describe('an axis', () => {
  test.for<[values: number[], unit: string, reverse: boolean, min: number, max: number]>([
    [[80, 100], '%', false, 0, 100],
    [[50], '%', false, 0, 100],
    [[41], '%', false, 0, 100],
    [[30], '%', false, 0, 40],
    [[10, 20], '%', false, 0, 20],
    [[8, 9.5], '%', false, 0, 10],
    [[2, 3], '%', false, 0, 5],
    [[4.15], '%', false, 0, 5],
    [[25, 20], 'nhóm', true, 1, 30],
    [[9], 'hạng', true, 1, 10],
    [[63], 'hạng', true, 1, 80],
  ])('%o %s runs between its ends', ([values, unit, reverse, min, max]) => {
    const axis = axisFor(values, unit, reverse);
    expect([axis.min, axis.max, axis.ticks[0], axis.ticks.at(-1)]).toEqual([min, max, min, max]);
  });
});

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
      for (const p of panel.rows.flatMap((r) => r.points))
        expect(panelText(panel)).toContain(p.text);
  });
});

describe.for([
  { width: 960, narrow: false },
  { width: 728, narrow: false },
  { width: 328, narrow: true },
  { width: 288, narrow: true },
])('the layout at $width px', ({ width, narrow }) => {
  test('keeps every label, mark and tick inside, and no two labels on each other', () => {
    for (const { topic, panel } of all) {
      const d = layOut(panel, width, narrow, measure);
      for (const l of d.rows.flatMap((r) => r.labels)) {
        expect(box(l).left, `${topic}: ${l.text}`).toBeGreaterThanOrEqual(-1);
        expect(box(l).right, `${topic}: ${l.text}`).toBeLessThanOrEqual(width + 1);
      }
      for (const m of d.rows.flatMap((r) => r.marks)) {
        expect(m.x).toBeGreaterThanOrEqual(0);
        expect(m.x).toBeLessThanOrEqual(width);
      }
      expect(overlaps(d), topic).toEqual([]);
      expect(d.plot.right - d.plot.left, `${topic}: room for the plot`).toBeGreaterThan(
        narrow ? 250 : 280,
      );
    }
  });
});

test('an inverted axis puts the better rank further right', () => {
  const ranks = all.find((x) => x.panel.reverse);
  const d = layOut(ranks!.panel, 960, false, measure);
  expect(d.ticks[0]!.x).toBeGreaterThan(d.ticks.at(-1)!.x);
});

test('a range is a bar, its later year solid', () => {
  const { panel } = all.find((x) =>
    x.panel.rows.some((r) => r.points.some((p) => p.max !== null)),
  )!;
  expect(
    layOut(panel, 960, false, measure).rows.flatMap((r) => r.strokes.map((s) => s.kind)),
  ).toContain('solid-range');
});

test('the style sheet reserves the height of the drawing, in both forms', () => {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  const [wide, narrow] = [...css.matchAll(/--axis-height: (\d+)px;\s+--row-height: (\d+)px/g)].map(
    (m) => [Number(m[1]), Number(m[2])],
  );
  for (const rows of [1, 3]) {
    expect(drawingHeight(rows, false)).toBe(wide![0]! + rows * wide![1]!);
    expect(drawingHeight(rows, true)).toBe(narrow![0]! + rows * narrow![1]!);
  }
  expect(chartForm.wide.row).toBe(wide![1]);
  for (const { panel } of all) expect(css).toContain(`[data-rows='${panel.rows.length}']`);
});

test('downloads have the light colours of the page', () => {
  const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, value] of Object.entries(paperTokens))
    expect(light).toContain(`${name}: ${value}`);
});
