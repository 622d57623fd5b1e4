// <topic-chart data-panel>: one measure as a dumbbell chart. The page contains it as a fixed-width SVG; once it is nearly in view, Chart.js
// draws it at the available width.
import type { Chart } from 'chart.js';
import { layOut } from '../../domain/chart/chart-layout.ts';
import type { Drawing } from '../../domain/chart/drawing.ts';
import { pageLook } from '../../domain/chart/chart-look.ts';
import { panelText, type Panel } from '../../domain/chart/chart-panel.ts';
import type { Look } from '../../domain/chart/chart-svg.ts';
import { inTime } from '../shared/in-time.ts';

const narrow = matchMedia('(max-width: 47.99rem)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Colours and fonts of the page in its current theme and contrast. */
function currentLook(): Look {
  const style = getComputedStyle(document.documentElement);
  return pageLook(
    (name) => style.getPropertyValue(name).trim(),
    style.getPropertyValue('--sans').trim(),
    style.getPropertyValue('--serif').trim(),
  );
}

/** A function that measures words (px) in the chart's font. Waits for the font to load, or for a timeout. */
async function textMeasure(font: string): Promise<(words: string) => number> {
  const face = `400 15px ${font}`;
  await inTime(
    Promise.all([document.fonts.load(face, 'ở'), document.fonts.load(`600 15px ${font}`, 'ở')]),
  ).catch(() => undefined);
  const ctx = document.createElement('canvas').getContext('2d');
  return (words) => {
    if (ctx === null) return words.length * 7;
    ctx.textRendering = 'geometricPrecision';
    ctx.font = face;
    return ctx.measureText(words).width;
  };
}

class TopicChart extends HTMLElement {
  panel!: Panel;
  private chart: Chart | undefined;
  private drawn = '';

  connectedCallback() {
    // Not before: an element that a script makes has its data by now, and not when it is made.
    this.panel = JSON.parse(this.dataset['panel'] ?? '{}') as Panel;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((e) => e.isIntersecting)) return;
        seen.disconnect();
        void this.draw();
        new ResizeObserver(() => void this.draw()).observe(this);
        new MutationObserver(() => void this.draw()).observe(document.documentElement, {
          attributeFilter: ['data-nen'],
        });
        dark.addEventListener('change', () => void this.draw());
      },
      { rootMargin: '200px' },
    );
    seen.observe(this);
  }

  /** Draws for the current width and theme; does nothing when neither has changed. */
  async draw() {
    // If Chart.js cannot be loaded, or cannot draw the marks, the SVG in the page stays.
    const drawn = await inTime(import('./dumbbell.ts')).catch(() => undefined);
    if (drawn?.hasShapes(this.panel) !== true) return;
    const look = currentLook();
    const measure = await textMeasure(look.font);
    const width = this.clientWidth;
    const state = JSON.stringify([width, narrow.matches, look]);
    if (state === this.drawn || width === 0) return;
    this.drawn = state;
    const drawing: Drawing = layOut(this.panel, width, narrow.matches, measure);
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', panelText(this.panel));
    this.chart?.destroy();
    this.querySelector('canvas')?.remove();
    this.append(canvas);
    this.chart = drawn.drawDumbbell(canvas, this.panel, drawing, look);
    this.dataset['form'] = narrow.matches ? 'narrow' : 'wide';
  }
}
customElements.define('topic-chart', TopicChart);
