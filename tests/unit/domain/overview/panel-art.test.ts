import { describe, expect, test } from 'vitest';
import type { Art, ArtLabel } from '../../../../src/domain/overview/art.ts';
import { overviewOf, type OverviewPanel } from '../../../../src/domain/overview/overview-panel.ts';
import { panelArt, panelForms, panelHeight } from '../../../../src/domain/overview/panel-art.ts';
import type { OverviewPoint, OverviewRow } from '../../../../src/domain/overview/overview-row.ts';
import { faces } from '../../../../src/share/placed.ts';
import { measureBy } from '../../../../src/share/poster/measure.ts';
import { collisions, labelBox, labelWords, within } from '../../../support/art-boxes.ts';
import { edition } from '../../../support/edition.ts';

const by = await faces();
const measure = measureBy(by);
const { panels } = overviewOf(edition);
const forms = Object.entries(panelForms);
const drawn = forms.flatMap(([name, form]) =>
  panels.map((panel) => ({
    name: `${name}, ${panel.indicator.id}`,
    panel,
    form,
    art: panelArt(panel, form, measure),
  })),
);
const inRow = (art: Art, form: (typeof drawn)[number]['form'], i: number): readonly ArtLabel[] =>
  art.labels.filter(
    (l) => l.y > form.scale + i * form.row && l.y < form.scale + (i + 1) * form.row,
  );

describe.for(drawn)('the drawing of $name', ({ panel, form, art }) => {
  test('has every province, in their order, with a mark or a word', () => {
    expect(panel.rows.map((r) => r.province)).toEqual(edition.provinces.map((p) => p.slug));
    panel.rows.forEach((row, i) => {
      const [name, ...rest] = inRow(art, form, i).map(labelWords);
      expect(name).toBe(row.name);
      expect(rest.length, row.name).toBeGreaterThan(0);
      const marks = art.marks.filter((m) => m.of.province === row.province).length - 1;
      expect(marks > 0, row.name).toBe(row.said === null);
    });
  });
  test('shows every number with its operator', () => {
    panel.rows.forEach((row, i) => {
      const words = inRow(art, form, i).map(labelWords).join(' ');
      for (const { shown } of row.points) {
        expect(words, row.name).toContain(shown.number);
        if (shown.operator !== '') expect(words, row.name).toContain(shown.operator);
      }
    });
  });
  test('keeps its words inside, apart from each other and from the marks', () => {
    const box = {
      left: 0,
      right: form.width,
      top: 0,
      bottom: panelHeight(panel.rows.length, form),
    };
    expect(art.labels.filter((l) => !within(labelBox(l, by), box)).map(labelWords)).toEqual([]);
    expect(collisions(art, by)).toEqual([]);
  });
  test('has no upright line through words', () => {
    const crossed = art.lines
      .filter((l) => l.x1 === l.x2)
      .flatMap((l) =>
        art.labels
          .map((label) => ({ label, box: labelBox(label, by) }))
          .filter(
            ({ box }) =>
              l.x1 > box.left && l.x1 < box.right && l.y1 < box.bottom - 2 && l.y2 > box.top + 2,
          )
          .map(({ label }) => labelWords(label)),
      );
    expect(crossed).toEqual([]);
  });
});

/** A panel with rows made up for a test. */
const base = panels.find((p) => p.indicator.unit === '%' && p.axis.max === 100)!;
const [head] = base.rows;
const point = (
  year: number,
  value: number,
  change: Partial<OverviewPoint> = {},
): OverviewPoint => ({
  year,
  value,
  max: null,
  shown: { operator: '', number: String(value), unit: '%', after: '' },
  text: `${value}%`,
  ...change,
});
const rowWith = (change: Partial<OverviewRow>): OverviewRow => ({
  ...head!,
  points: [],
  tails: [],
  said: null,
  ...change,
});
const artOf = (row: OverviewRow, change: Partial<OverviewPanel> = {}): Art =>
  panelArt({ ...base, rows: [row], ...change }, panelForms.page, measure);

describe('a row', () => {
  test('with the same value in both years has one solid mark', () => {
    const art = artOf(rowWith({ points: [point(2025, 60), point(2030, 60)] }));
    expect(art.marks.slice(1).map((m) => m.hollow)).toEqual([false]);
    expect(art.labels.map(labelWords)).toContain('60 cả hai năm');
  });
  test('with the same number under two operators keeps both', () => {
    const more = {
      shown: { operator: 'trên', number: '60', unit: '%', after: '' },
      text: 'trên 60%',
    };
    const words = artOf(rowWith({ points: [point(2025, 60), point(2030, 60, more)] }))
      .labels.map(labelWords)
      .join(' ');
    expect(words).toContain('trên 60');
    expect(words.match(/60/g)).toHaveLength(2);
  });
  test('with two values for one year shows both, with a stroke between them', () => {
    const art = artOf(rowWith({ points: [point(2025, 50), point(2025, 60), point(2030, 90)] }));
    expect(art.marks).toHaveLength(4);
    expect(art.labels.map(labelWords)).toContain('50 / 60 → 90');
  });
  test('of a year that is no main one says the year', () => {
    const art = artOf(rowWith({ points: [point(2027, 50), point(2030, 90)] }));
    expect(art.labels.map(labelWords)).toContain('50 (2027)');
  });
  test('of a range has a bar between two smaller marks', () => {
    const art = artOf(rowWith({ points: [point(2030, 20, { max: 40 })] }));
    expect(art.marks.slice(1).map((m) => m.size < panelForms.page.mark)).toEqual([true, true]);
    expect(art.lines.some((l) => l.width === 5)).toBe(true);
  });
  test.for([10, 25, 50, 97, 100])('stays inside with all it can say at %i', (value) => {
    const long = {
      shown: { operator: 'tối thiểu', number: String(value), unit: '%', after: '' },
      text: `tối thiểu ${value}%`,
    };
    for (const kind of ['nothing', 'unlike', 'words'] as const)
      for (const year of [2025, 2030]) {
        const tail = { year: 4055 - year, kind, quoted: ['phấn đấu phổ cập cho mọi nhà'] };
        const art = artOf(rowWith({ points: [point(year, value, long)], tails: [tail] }));
        expect(collisions(art, by), `${kind} ${year}`).toEqual([]);
        for (const label of art.labels)
          expect(labelBox(label, by).right, labelWords(label)).toBeLessThanOrEqual(276.5);
      }
  });
  test('quotes words whole or not at all', () => {
    const said = (quoted: readonly string[]) =>
      artOf(rowWith({ said: { kind: 'words', words: 'không có số', quoted } }))
        .labels.map(labelWords)
        .join('|');
    expect(said(['Phổ cập'])).toContain('“Phổ cập”, không có số');
    expect(said(['đều có thể dễ dàng trải nghiệm'])).toContain('có lời, không có số');
  });
  test('quotes all that its province says, or none of it', () => {
    const drawnWords = (change: Partial<OverviewRow>) =>
      artOf(rowWith(change)).labels.map(labelWords).join('|');
    const two = ['Phổ cập', 'tiến tới có điện thoại thông minh'];
    const said = (quoted: readonly string[]) =>
      drawnWords({ said: { kind: 'words', words: 'không có số', quoted } });
    expect(said(two)).toContain('có lời, không có số');
    expect(said(two)).not.toContain('“');
    expect(said(['Phổ cập', 'đều'])).toContain('“Phổ cập”, “đều”');
    const tail = (quoted: readonly string[]) =>
      drawnWords({ points: [point(2025, 50)], tails: [{ year: 2030, kind: 'words', quoted }] });
    expect(tail(['đều'])).toContain('“đều”');
    expect(tail(['đều', 'phấn đấu phổ cập cho mọi nhà'])).not.toContain('“đều”');
  });
  test('of a number without a year says all of its value', () => {
    const said = { kind: 'no-year', words: 'nhóm\u00a010 không ghi năm', quoted: [] } as const;
    const { labels } = artOf(rowWith({ said }));
    expect(labels.map(labelWords)).toContain(said.words);
    expect(labels.flatMap((l) => l.runs).find((r) => r.face === 'bold')?.words).toBe('10');
  });
  test('where less is better has the later, smaller rank to the right', () => {
    const art = artOf(rowWith({ points: [point(2025, 25), point(2030, 20)] }), {
      axis: { min: 1, max: 63, ticks: [63, 32, 1], reverse: true },
      unit: 'nhóm',
    });
    const [, earlier, later] = art.marks;
    expect([earlier?.hollow, later?.hollow]).toEqual([true, false]);
    expect(earlier!.x).toBeLessThan(later!.x);
  });
});

test('a national line is dashed before 2030 and solid from it on', () => {
  const art = artOf(rowWith({ points: [point(2025, 30)], tails: [] }), {
    national: {
      lines: [
        { value: 70, solid: false },
        { value: 90, solid: true },
      ],
      said: [],
      unlike: '',
    },
  });
  const national = art.lines.filter((l) => l.ink === 'ink');
  expect(national.map((l) => l.dash !== undefined)).toEqual([true, false]);
});
