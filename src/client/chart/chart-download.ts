// <chart-download>: downloads the chart before it as a picture that can be understood without its page: it names every province, the
// verdict, what is not drawn, the source and the address.
import sansUrl from '../../styles/fonts/dc-sans.woff2?url';
import serifUrl from '../../styles/fonts/dc-serif.woff2?url';
import type { Figure } from '../../domain/chart/chart-figure.ts';
import { layOutFrame, sheet, sheetRoom, type Frame } from '../../domain/chart/chart-frame.ts';
import { layOut } from '../../domain/chart/chart-layout.ts';
import { paperLook } from '../../domain/chart/chart-look.ts';
import { chartSvg, type Look } from '../../domain/chart/chart-svg.ts';
import { wordmarkThread } from '../../domain/chart/wordmark-thread.ts';
import type { FrameRun, MeasureRun } from '../../domain/chart/wrap-runs.ts';
import { versionHere } from '../release/version-here.ts';
import { inTime, notLoaded } from '../shared/in-time.ts';
import { saveFile } from '../shared/save-file.ts';

/** Separate family names: loading these fonts must not change the typeface of the page. */
const families = { sans: 'DC Chart Sans', serif: 'DC Chart Serif' } as const;
const fallback = {
  sans: '"Source Sans 3", Arial, sans-serif',
  serif: '"Source Serif 4", Georgia, serif',
} as const;
const stack = (face: keyof typeof families): string => `"${families[face]}", ${fallback[face]}`;
/** Pixels of the PNG per px of the sheet. */
const scale = 3;

const fontOf = ({ face, size, weight }: Pick<FrameRun, 'face' | 'size' | 'weight'>): string =>
  `${weight} ${size}px ${stack(face)}`;

/** Loads both fonts for drawing. @returns `@font-face` rules with the fonts inline, for SVG @throws when one cannot be loaded; the picture then uses system fonts */
async function openFonts(): Promise<string> {
  const rules = await Promise.all(
    (
      [
        ['sans', sansUrl],
        ['serif', serifUrl],
      ] as const
    ).map(async ([face, url]) => {
      const bytes = await (await fetch(url)).arrayBuffer();
      document.fonts.add(await new FontFace(families[face], bytes, { weight: '400 650' }).load());
      const code = Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join('');
      return `@font-face{font-family:"${families[face]}";font-weight:400 650;src:url(data:font/woff2;base64,${btoa(code)})}`;
    }),
  );
  return rules.join('');
}
let fonts: Promise<string> | undefined;

function drawFrame(ctx: CanvasRenderingContext2D, frame: Frame, look: Look) {
  const { lines, rule, wordmark } = frame;
  const colours = { ink: look.ink, soft: look.soft, thread: look.thread };
  for (const { x, y, runs } of lines) {
    let at = x;
    for (const run of runs) {
      ctx.font = fontOf(run);
      ctx.fillStyle = colours[run.colour];
      ctx.fillText(run.text, at, y);
      at += ctx.measureText(run.text).width;
    }
  }
  ctx.fillStyle = look.edge;
  ctx.fillRect(rule.x, rule.y, rule.width, 1);
  ctx.fillStyle = look.ink;
  ctx.font = fontOf({ face: 'serif', size: sheet.name, weight: 600 });
  ctx.fillText('Đối', wordmark.x, wordmark.y);
  ctx.fillText('chiếu', wordmark.thread + wordmarkThread.width, wordmark.y);
  ctx.save();
  ctx.translate(wordmark.thread, wordmark.y - wordmarkThread.rise);
  ctx.scale(wordmarkThread.scale, wordmarkThread.scale);
  ctx.strokeStyle = look.thread;
  ctx.lineWidth = 1.6;
  ctx.lineCap = 'round';
  ctx.stroke(new Path2D(wordmarkThread.path));
  for (const [[x, y, r], fill] of [
    [wordmarkThread.ring, look.paper],
    [wordmarkThread.dot, look.thread],
  ] as const) {
    const circle = new Path2D();
    circle.arc(x, y, r, 0, 7);
    ctx.fillStyle = fill;
    ctx.fill(circle);
    ctx.stroke(circle);
  }
  ctx.restore();
}

class ChartDownload extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-kind]');
      if (button !== null)
        this.save(button.dataset['kind'] === 'svg' ? 'svg' : 'png').catch(() => {
          notLoaded(this);
        });
    });
  }

  async save(kind: 'svg' | 'png') {
    const told = JSON.parse(this.dataset['figure'] ?? '{}') as Figure;
    const figure = {
      ...told,
      source: `${told.source.replace(/\.$/, '')}. Dữ liệu bản ${versionHere()}.`,
    };
    const file = this.dataset['file'] ?? 'bieu-do';
    // On a site built without SITE_URL, the picture cites the address where the page is read.
    const { host, pathname } = new URL(this.dataset['address'] ?? '', location.href);
    const drawer = kind === 'png' ? inTime(import('./dumbbell.ts')) : undefined;
    drawer?.catch(() => undefined);
    const fontRules = await (fonts ??= inTime(openFonts())).catch(() => {
      fonts = undefined;
      return '';
    });
    const ctx = document.createElement('canvas').getContext('2d');
    if (ctx === null) throw new Error('no canvas');
    const measure: MeasureRun = (run) => {
      // Else letters stand at whole pixels of the small size that is then enlarged: words run together.
      ctx.textRendering = 'geometricPrecision';
      ctx.font = fontOf(run);
      return ctx.measureText(run.text).width;
    };
    const look = paperLook(stack('sans'), stack('serif'));
    const drawing = layOut(figure.panel, sheetRoom, false, (text) =>
      measure({ text, face: 'sans', size: 15, weight: 400 }),
    );
    const frame = layOutFrame(figure, drawing, `${host}${pathname}`, measure);
    if (drawer === undefined)
      return saveFile(
        `${file}.svg`,
        new Blob([chartSvg(drawing, frame, look, fontRules)], { type: 'image/svg+xml' }),
      );
    const { drawDumbbell } = await drawer;
    const chartCanvas = document.createElement('canvas');
    const chart = drawDumbbell(chartCanvas, figure.panel, drawing, look, scale);
    ctx.canvas.width = scale * frame.width;
    ctx.canvas.height = Math.ceil(scale * frame.height);
    ctx.fillStyle = look.paper;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    ctx.drawImage(chartCanvas, scale * frame.drawing.x, scale * frame.drawing.y);
    chart.destroy();
    ctx.scale(scale, scale);
    ctx.textRendering = 'geometricPrecision';
    drawFrame(ctx, frame, look);
    ctx.canvas.toBlob((blob) => {
      if (blob !== null) saveFile(`${file}.png`, blob);
    }, 'image/png');
  }
}
customElements.define('chart-download', ChartDownload);
