import {
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  type ChartDataset,
  type Plugin,
  type PointStyle,
} from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { Drawing, Label } from '../../domain/chart/drawing.ts';
import type { Panel } from '../../domain/chart/chart-panel.ts';
import { strokePasses, tickAnchor, type Look } from '../../domain/chart/chart-svg.ts';

Chart.register(ScatterController, PointElement, LinearScale);

const pointStyles: Readonly<Record<string, PointStyle>> = {
  circle: 'circle',
  diamond: 'rectRot',
  square: 'rect',
  triangle: 'triangle',
};
const radii: Readonly<Record<string, number>> = {
  circle: 7.5,
  diamond: 8.5,
  square: 9,
  triangle: 8.5,
};

/** CSS font of each kind of label. */
export const labelFont = (weight: Label['weight'], look: Look): string =>
  `${weight === 'name' ? 600 : 400} ${weight === 'quiet' ? 14 : 15}px ${look.font}`;

function text(
  ctx: CanvasRenderingContext2D,
  { x, y, anchor, text: words, weight }: Label,
  look: Look,
) {
  ctx.font = labelFont(weight, look);
  ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = look.paper;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = weight === 'quiet' ? look.quiet : look.ink;
  ctx.fillText(words, x, y);
}

/** What Chart.js cannot draw itself: lines between the years, dotted tails, names and numbers next to their points. */
const strokesAndLabels = (drawing: Drawing, look: Look): Plugin<'scatter'> => ({
  id: 'dumbbell',
  beforeDatasetsDraw({ ctx }) {
    ctx.save();
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
      text(
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
      for (const label of labels) text(ctx, label, look);
      // Chart.js omits points outside its axis: the symbol next to the name is drawn here.
      for (const m of marks.filter((k) => k.kind === 'key')) {
        ctx.fillStyle = look.province(row);
        drawPoint(
          ctx,
          {
            pointStyle: pointStyles[row.mark] ?? 'circle',
            rotation: 0,
            radius: (radii[row.mark] ?? 8) - 2,
            borderWidth: 0,
          },
          m.x,
          m.y,
        );
      }
    }
    ctx.restore();
  },
});

/** Draws a panel and sets the canvas to the size of the drawing. The chart must be destroyed before the canvas is used again. @param ratio canvas pixels per px */
export function drawDumbbell(
  canvas: HTMLCanvasElement,
  panel: Panel,
  drawing: Drawing,
  look: Look,
  ratio = devicePixelRatio,
): Chart {
  const { plot, width, height } = drawing;
  const { min, max } = panel.axis;
  /** The axis value at x (px of the drawing): Chart.js takes values, not pixels. */
  const valueAt = (x: number) => {
    const share = (x - plot.left) / (plot.right - plot.left);
    return min + (panel.reverse ? 1 - share : share) * (max - min);
  };
  const datasets = drawing.rows.map(({ row, marks }): ChartDataset<'scatter'> => {
    const radius = radii[row.mark] ?? 8;
    const colour = look.province(row);
    const points = marks
      .filter((m) => m.kind !== 'key')
      .flatMap((m) =>
        m.kind === 'both'
          ? [
              { ...m, kind: 'hollow', r: radius + 4 },
              { ...m, kind: 'solid', r: radius - 1.5 },
            ]
          : [{ ...m, r: radius }],
      );
    return {
      data: points.map((m) => ({ x: valueAt(m.x), y: m.y })),
      pointStyle: pointStyles[row.mark] ?? 'circle',
      pointRadius: points.map((m) => m.r),
      pointHoverRadius: points.map((m) => m.r),
      pointBorderWidth: 2.5,
      borderColor: colour,
      pointBackgroundColor: points.map((m) => (m.kind === 'hollow' ? look.paper : colour)),
      clip: false,
    };
  });
  canvas.width = width;
  canvas.height = height;
  return new Chart(canvas, {
    type: 'scatter',
    data: { datasets },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: ratio,
      events: [],
      layout: {
        autoPadding: false,
        padding: {
          left: plot.left,
          right: width - plot.right,
          top: plot.top,
          bottom: height - plot.bottom,
        },
      },
      scales: {
        x: {
          type: 'linear',
          min,
          max,
          reverse: panel.reverse,
          border: { display: false },
          grid: { color: look.grid, drawTicks: false, tickLength: 0 },
          ticks: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = drawing.ticks.map(({ value }) => ({ value }));
          },
        },
        y: { type: 'linear', display: false, min: plot.top, max: plot.bottom, reverse: true },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [strokesAndLabels(drawing, look)],
  });
}
