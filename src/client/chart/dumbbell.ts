import { Chart, LinearScale, PointElement, ScatterController, type ChartDataset } from 'chart.js';
import type { Drawing } from '../../domain/chart/drawing.ts';
import type { Panel } from '../../domain/chart/chart-panel.ts';
import type { Look } from '../../domain/chart/chart-svg.ts';
import { pointStyles, radii, strokesAndLabels } from './strokes-and-labels.ts';

Chart.register(ScatterController, PointElement, LinearScale);

/** True when Chart.js has the shapes of all marks of a panel. */
export const hasShapes = ({ rows }: Panel): boolean => rows.every((r) => r.mark in pointStyles);

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
    const radius = radii[row.mark];
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
