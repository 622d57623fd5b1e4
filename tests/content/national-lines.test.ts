import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { chartNotes } from '../../src/domain/chart/chart-notes.ts';
import { panelsOf, panelText } from '../../src/domain/chart/chart-panel.ts';
import { marksSource } from '../../src/domain/chart/national-words.ts';
import { markText } from '../../src/domain/national/mark-words.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { edition } from '../support/edition.ts';

interface Mark {
  readonly id: string;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly operator: string;
  readonly about?: true;
  readonly value: number | null;
  readonly valueMax: number | null;
}
/** The marks as they are written, read by no code of ours. */
const written = readdirSync('content/national').flatMap(
  (name) =>
    (parse(readFileSync(`content/national/${name}`, 'utf8')) as { readonly marks: readonly Mark[] })
      .marks,
);
const { nationalMarks: marks, topics, provinces } = edition;
const charts = topics.flatMap((topic) =>
  panelsOf(topic, provinces, marks).map((panel) => ({
    name: `${topic.slug}: ${panel.group}`,
    topic,
    panel,
    goals: topic.statements.filter(
      (s) => isGoal(s) && s.value !== null && s.year !== null && s.indicator.group === panel.group,
    ),
  })),
);

describe('a national line', () => {
  test('stands exactly where the marks of a year for a measure that the chart draws have one number, said alike', () => {
    expect(written.length).toBe(marks.length);
    let seen = 0;
    for (const { name, panel, goals } of charts) {
      const measures = new Set(goals.map((s) => s.indicator.id));
      const own = written.filter((m) => m.indicator !== null && measures.has(m.indicator));
      const alone = own.filter(
        (m) =>
          m.value !== null &&
          m.valueMax === null &&
          m.year !== null &&
          own.every(
            (o) =>
              o.year !== m.year ||
              (o.value === m.value && o.operator === m.operator && o.about === m.about),
          ),
      );
      expect(
        panel.lines.map((l) => `${l.year} ${l.value}`),
        name,
      ).toEqual([...new Set(alone.map((m) => `${m.year} ${m.value}`))].sort());
      expect(new Set(alone.map((m) => m.indicator)).size, name).toBeLessThanOrEqual(1);
      seen += alone.length;
    }
    expect(seen).toBeGreaterThan(15);
  });

  test('crosses only rows of its own measure, and is on the axis', () => {
    for (const { name, panel, goals } of charts) {
      for (const l of panel.lines) {
        const { indicator } = written.find(
          (m) =>
            m.year === l.year &&
            m.value === l.value &&
            goals.some((s) => s.indicator.id === m.indicator),
        )!;
        for (const row of panel.rows) {
          const same = row.points.every((p) =>
            goals.some(
              (s) =>
                s.province === row.province &&
                s.indicator.id === indicator &&
                s.year === p.year &&
                s.value === p.value,
            ),
          );
          expect(row.apart !== true, `${name}: ${row.name}`).toBe(same);
        }
        expect(l.value).toBeGreaterThanOrEqual(panel.axis.min);
        expect(l.value).toBeLessThanOrEqual(panel.axis.max);
      }
      if (panel.lines.length === 0) expect(panel.rows.some((r) => r.apart)).toBe(false);
    }
  });

  test('adds no row, no point and no gap to a chart, and moves no axis but to hold it', () => {
    for (const topic of topics) {
      const without = panelsOf(topic, provinces);
      const withMarks = panelsOf(topic, provinces, marks);
      expect(withMarks.map((p) => p.rows.map(({ apart: _apart, ...row }) => row))).toEqual(
        without.map((p) => p.rows),
      );
      expect(withMarks.map((p) => p.axis)).toEqual(without.map((p) => p.axis));
    }
  });
});

test('every mark of a topic with charts is a line or stands in words below them, never both; a topic without marks says nothing of them there', () => {
  let inWords = 0;
  for (const topic of topics) {
    const panels = panelsOf(topic, provinces, marks);
    if (panels.length === 0) continue;
    const notes = chartNotes(topic, panels, provinces, marks);
    const undrawn = notes.filter((n) => n.label.startsWith('Mức quốc gia không vẽ'));
    const own = marks.filter((m) => m.topic === topic.slug);
    for (const m of own) {
      const line = panels.some((p) =>
        p.lines.some(
          (l) => l.year === m.year && l.value === m.value && p.group === m.indicator?.group,
        ),
      );
      const words = `${m.value === null ? 'phổ cập,' : markText(m)} ${m.year === null ? 'không gắn năm' : `năm\u00a0${m.year}`} (${m.decision.type} số ${m.decision.number})`;
      expect(
        undrawn.some((n) => n.said.includes(words)),
        `${m.id}: ${words}`,
      ).toBe(!line);
      inWords += line ? 0 : 1;
    }
    const source = notes.find((n) => n.label === 'Mức quốc gia');
    expect(source !== undefined, topic.slug).toBe(own.length > 0);
    for (const m of own) expect(source?.said).toContain(m.decision.number);
    if (own.length === 0)
      expect(
        [...notes.map((n) => n.label), ...panels.map(panelText)].join(' '),
        topic.slug,
      ).not.toMatch(/quốc gia/i);
  }
  expect(inWords).toBeGreaterThan(8);
});

test('a decision that came after a text, or may have, is said to have', () => {
  const { topic, panel } = charts.find((c) => c.panel.lines.length > 0)!;
  const own = marks.filter(
    (m) => panel.lines.some((l) => l.year === m.year) && m.indicator?.group === panel.group,
  );
  const late = own.map((m) => ({
    ...m,
    decision: { ...m.decision, date: '2030-01-01', reference: null },
  }));
  expect(marksSource(topic, own, [], provinces)).not.toContain('ra sau văn bản');
  expect(marksSource(topic, late, [], provinces)).toMatch(
    /749\/QĐ-TTg ra sau văn bản của Kiên Giang\./,
  );
  expect(marksSource(topic, late, [], provinces)).toMatch(
    /Không rõ [^.]*749\/QĐ-TTg ra trước hay sau văn bản của Gia Lai/,
  );
});
