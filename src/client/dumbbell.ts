import { Chart, LinearScale, PointElement, ScatterController, type ChartDataset, type Plugin, type PointStyle } from 'chart.js';
import type { PanelRow } from './read-panel.ts';

Chart.register(ScatterController, PointElement, LinearScale);

export interface Look {
  readonly unit: string;
  /** Ranks: smaller is better, so the axis runs backwards. */
  readonly reverse: boolean;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly paper: string;
  readonly font: string;
  readonly mark: (province: string) => PointStyle;
  readonly colour: (province: string) => string;
}

interface DumbbellPoint { x: number; y: number; text: string; solid: boolean; max: number | null }

const labelRoom = 118;

/** Lines between a row's points, dotted tails where a text says nothing more, names and values beside their marks. */
const strokes = (rows: readonly PanelRow[], look: Look): Plugin<'scatter'> => ({
  id: 'dumbbell',
  beforeDatasetsDraw(chart) {
    const { ctx } = chart;
    rows.forEach((row, i) => {
      const metas = chart.getDatasetMeta(i).data;
      const [first, last] = [metas[0], metas.at(-1)];
      if (first === undefined || last === undefined) return;
      ctx.save();
      ctx.strokeStyle = look.colour(row.province);
      ctx.lineWidth = 2.5;
      if (metas.length > 1) line(ctx, first.x, last.x, first.y);
      row.points.forEach((p, k) => {
        const at = metas[k];
        if (p.max !== null && at !== undefined) line(ctx, at.x, chart.scales['x']!.getPixelForValue(p.max), at.y);
      });
      if (row.points.every((p) => p.year < 2030)) {
        ctx.setLineDash([2, 5]);
        ctx.lineWidth = 2;
        const room = chart.chartArea.right - last.x;
        const tail = Math.min(48, Math.max(0, room + 40));
        line(ctx, last.x, last.x + tail, last.y);
        ctx.textBaseline = 'middle';
        ctx.textAlign = 'left';
        text(ctx, '2030 không nêu', last.x + tail + 6, last.y, look.quiet, `400 14px ${look.font}`, look.paper);
      }
      ctx.restore();
    });
  },
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.textBaseline = 'middle';
    rows.forEach((row, i) => {
      const metas = chart.getDatasetMeta(i).data;
      const y = metas[0]?.y ?? 0;
      ctx.textAlign = 'left';
      text(ctx, row.label, 4, y, look.ink, `600 15px ${look.font}`, look.paper);
      const ordered = row.points.map((p, k) => ({ p, x: metas[k]?.x ?? 0 })).sort((a, b) => a.x - b.x);
      ordered.forEach(({ p, x }, k) => {
        const left = k === 0 && x > chart.chartArea.left + 84;
        ctx.textAlign = left ? 'right' : 'left';
        text(ctx, p.text, x + (left ? -14 : 14), y - (ordered.length > 2 && k === 1 ? 16 : 0), look.ink, `400 15px ${look.font}`, look.paper);
      });
    });
    ctx.restore();
  },
});

function line(ctx: CanvasRenderingContext2D, x1: number, x2: number, y: number) {
  ctx.beginPath();
  ctx.moveTo(x1, y);
  ctx.lineTo(x2, y);
  ctx.stroke();
}

function text(ctx: CanvasRenderingContext2D, words: string, x: number, y: number, colour: string, font: string, halo: string) {
  ctx.font = font;
  ctx.lineWidth = 5;
  ctx.strokeStyle = halo;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(words, x, y);
}

/** Percentages run from 0 to 100, small ones to the next round number above; ranks from 1. */
function range(rows: readonly PanelRow[], look: Look): { min: number; max: number } {
  const top = Math.max(...rows.flatMap((r) => r.points.map((p) => p.max ?? p.value)));
  if (look.reverse) return { min: 1, max: Math.ceil((top + 5) / 10) * 10 };
  if (look.unit !== '%') return { min: 0, max: Math.ceil(top * 1.25) };
  return { min: 0, max: top > 40 ? 100 : top > 10 ? 40 : 10 };
}

/** Draws the panel of one measure: 2025 hollow, 2030 solid, a line between. */
export function drawDumbbell(canvas: HTMLCanvasElement, rows: readonly PanelRow[], look: Look): Chart {
  const { min, max } = range(rows, look);
  const datasets = rows.map((row, i): ChartDataset<'scatter', DumbbellPoint[]> => ({
    data: row.points.map((p) => ({ x: p.value, y: i, text: p.text, solid: p.year >= 2030, max: p.max })),
    pointStyle: look.mark(row.province),
    pointRadius: 8,
    pointHoverRadius: 8,
    borderWidth: 2.5,
    borderColor: look.colour(row.province),
    pointBackgroundColor: row.points.map((p) => (p.year >= 2030 ? look.colour(row.province) : look.paper)),
    clip: false,
  }));
  return new Chart(canvas, {
    type: 'scatter',
    data: { datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { left: labelRoom, right: 168, top: 4, bottom: 4 } },
      scales: {
        x: { position: 'top', min, max, reverse: look.reverse, border: { display: false }, grid: { color: look.grid, drawTicks: false }, ticks: { color: look.quiet, font: { family: look.font, size: 14 }, maxTicksLimit: 6, callback: (v) => `${v}${look.unit === '%' ? ' %' : ''}` } },
        y: { display: false, min: -0.6, max: rows.length - 0.4, reverse: true },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [strokes(rows, look)],
  });
}
