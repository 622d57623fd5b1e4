import { expect, test } from 'vitest';
import { strokesAndLabels } from '../../../../src/client/chart/strokes-and-labels.ts';
import { layOut } from '../../../../src/domain/chart/chart-layout.ts';
import { paperLook } from '../../../../src/domain/chart/chart-look.ts';
import { panelsOf } from '../../../../src/domain/chart/chart-panel.ts';
import { drawingSvg, nationalStroke } from '../../../../src/domain/chart/chart-svg.ts';
import { edition } from '../../../support/edition.ts';

/** What a canvas is asked to draw: upright lines with their dashes, and words. */
function asked() {
  const uprights: { x: number; top: number; bottom: number; dash: readonly number[] }[] = [];
  const words: string[] = [];
  let [from, dash]: [readonly [number, number], readonly number[]] = [[0, 0], []];
  const known: Record<string, unknown> = {
    setLineDash: (d: readonly number[]) => (dash = d),
    moveTo: (x: number, y: number) => (from = [x, y]),
    lineTo: (x: number, y: number) => {
      if (x === from[0]) uprights.push({ x, top: from[1], bottom: y, dash });
    },
    fillText: (text: string) => words.push(text),
  };
  const ctx = new Proxy(known, {
    get: (own, name: string): unknown => own[name] ?? (() => undefined),
    set: () => true,
  });
  return { ctx, uprights, words };
}

test('the canvas draws the national lines and their labels where the SVG does', () => {
  const panels = edition.topics
    .flatMap((t) => panelsOf(t, edition.provinces, edition.nationalMarks))
    .filter((p) => p.lines.length > 0);
  expect(panels.length).toBeGreaterThan(10);
  const look = paperLook('Sans', 'Serif');
  for (const panel of panels) {
    const drawing = layOut(panel, 728, false, (t) => t.length * 6.7);
    const { ctx, uprights, words } = asked();
    const plugin = strokesAndLabels(drawing, look);
    const chart = { ctx } as unknown as Parameters<
      NonNullable<typeof plugin.beforeDatasetsDraw>
    >[0];
    const none = {} as never;
    void plugin.beforeDatasetsDraw?.(chart, none, none);
    plugin.afterDatasetsDraw?.(chart, none, none, none);
    expect(uprights).toEqual(
      drawing.national.lines.flatMap(({ x, solid, parts }) =>
        parts.map(([top, bottom]) => ({ x, top, bottom, dash: solid ? [] : nationalStroke.dash })),
      ),
    );
    const svg = drawingSvg(drawing, look);
    const n = (v: number) => Math.round(v * 10) / 10;
    for (const { x, top, bottom } of uprights)
      expect(svg).toContain(`M${n(x)} ${n(top)}V${n(bottom)}`);
    for (const { text } of drawing.national.labels) {
      expect(words).toContain(text);
      expect(svg).toContain(`>${text}</text>`);
    }
  }
});
