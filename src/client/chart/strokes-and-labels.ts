import type { Plugin, PointStyle } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { Drawing, Label } from '../../domain/chart/drawing.ts';
import type { MarkShape } from '../../schemas/regions.ts';
import {
  labelLook,
  nationalStroke,
  strokePasses,
  tickAnchor,
  type Look,
} from '../../domain/chart/chart-svg.ts';

/** Chart.js shape of each province symbol that it can draw: it has no filled cross, and no triangle on its head. */
export const pointStyles: Readonly<Partial<Record<MarkShape, PointStyle>>> = {
  circle: 'circle',
  diamond: 'rectRot',
  square: 'rect',
  triangle: 'triangle',
};
/** Radius of each province symbol, px. */
export const radii: Readonly<Record<MarkShape, number>> = {
  circle: 7.5,
  diamond: 8.5,
  square: 9,
  triangle: 8.5,
  cross: 8.5,
  wedge: 8.5,
};

function drawText(
  ctx: CanvasRenderingContext2D,
  { x, y, anchor, text: words, weight: kind }: Label,
  look: Look,
) {
  const { size, weight, colour } = labelLook(kind, look);
  ctx.textRendering = 'geometricPrecision';
  ctx.font = `${weight} ${size}px ${look.font}`;
  ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = look.paper;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(words, x, y);
}

/** What Chart.js cannot draw itself: national lines, lines between the years, dotted tails, names and numbers next to their points. */
export const strokesAndLabels = (drawing: Drawing, look: Look): Plugin<'scatter'> => ({
  id: 'dumbbell',
  beforeDatasetsDraw({ ctx }) {
    ctx.save();
    ctx.strokeStyle = look.ink;
    ctx.lineWidth = nationalStroke.width;
    for (const { x, solid, parts } of drawing.national.lines) {
      ctx.setLineDash(solid ? [] : nationalStroke.dash);
      ctx.beginPath();
      for (const [top, bottom] of parts) {
        ctx.moveTo(x, top);
        ctx.lineTo(x, bottom);
      }
      ctx.stroke();
    }
    for (const { row, strokes } of drawing.rows)
      for (const s of strokes)
        for (const [width, colour] of strokePasses(s.kind, look.province(row), look.paper)) {
          ctx.strokeStyle = colour;
          ctx.lineWidth = width;
          ctx.setLineDash(s.kind === 'tail' ? [2, 5] : []);
          ctx.beginPath();
          ctx.moveTo(s.x1, s.y);
          ctx.lineTo(s.x2, s.y);
          ctx.stroke();
        }
    ctx.restore();
  },
  afterDatasetsDraw({ ctx }) {
    ctx.save();
    for (const { x, label } of drawing.ticks)
      drawText(
        ctx,
        {
          x,
          y: drawing.plot.top - 16,
          anchor: tickAnchor(x, drawing),
          text: label,
          weight: 'quiet',
        },
        look,
      );
    for (const { row, marks, labels } of drawing.rows) {
      for (const label of labels) drawText(ctx, label, look);
      // Chart.js omits points outside its axis: the symbol next to the name is drawn here.
      for (const m of marks.filter((k) => k.kind === 'key')) {
        ctx.fillStyle = look.province(row);
        drawPoint(
          ctx,
          {
            pointStyle: pointStyles[row.mark] ?? 'circle',
            rotation: 0,
            radius: radii[row.mark] - 2,
            borderWidth: 0,
          },
          m.x,
          m.y,
        );
      }
    }
    for (const label of drawing.national.labels) drawText(ctx, label, look);
    ctx.restore();
  },
});
