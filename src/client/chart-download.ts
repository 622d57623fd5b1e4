// <chart-download>: the panel before it as a picture to take away, with its title, its source and its address.
import { layOut } from '../domain/chart-layout.ts';
import { paperLook } from '../domain/chart-look.ts';
import { chartSvg, footHeight, frameSizes, headHeight, wrapWords, type Frame } from '../domain/chart-svg.ts';
import type { Panel } from '../domain/chart-panel.ts';
import { saveFile } from './save-file.ts';
import { textMeasure } from './topic-chart.ts';

const width = 904;
const look = paperLook();

class ChartDownload extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-kind]');
      if (button !== null) void this.save(button.dataset['kind'] === 'svg' ? 'svg' : 'png');
    });
  }

  async save(kind: 'svg' | 'png') {
    const { title = '', source = '', address = '', file = 'bieu-do' } = this.dataset;
    const data: Panel = JSON.parse(this.closest('figure')?.querySelector<HTMLElement>('topic-chart')?.dataset['panel'] ?? '{}');
    const measure = await textMeasure(look.font);
    const drawing = layOut(data, width, false, measure);
    const key = `Dấu rỗng: 2025. Dấu đặc: 2030.${data.rows.some((r) => r.points.some((p) => p.max !== null)) ? ' Thanh dày là một khoảng.' : ''}${data.reverse ? ' Thứ hạng nhỏ hơn là tốt hơn, nên trục đảo chiều.' : ''}`;
    const frame: Frame = {
      title,
      subtitle: wrapWords(`${data.group}. ${key}`, width, measure),
      // A site without an address of its own is cited as it is read.
      source: [...wrapWords(source, width, measure), new URL(address, location.href).href],
    };
    if (kind === 'svg') return saveFile(`${file}.svg`, new Blob([chartSvg(drawing, frame, look)], { type: 'image/svg+xml' }));
    const { drawDumbbell } = await import('./dumbbell.ts');
    const inner = document.createElement('canvas');
    const chart = drawDumbbell(inner, data, drawing, look, 2);
    const out = document.createElement('canvas');
    const head = headHeight(frame);
    out.width = 2 * (width + 2 * frameSizes.side);
    out.height = 2 * (head + drawing.height + footHeight(frame));
    const ctx = out.getContext('2d');
    if (ctx === null) return;
    ctx.fillStyle = look.paper;
    ctx.fillRect(0, 0, out.width, out.height);
    ctx.drawImage(inner, 2 * frameSizes.side, 2 * head);
    chart.destroy();
    ctx.scale(2, 2);
    ctx.fillStyle = look.ink;
    const write = (text: string, y: number, font: string) => { ctx.font = `${font} ${look.font}`; ctx.fillText(text, frameSizes.side, y); };
    write(frame.title, frameSizes.title - 8, '600 22px');
    frame.subtitle.forEach((s, i) => write(s, frameSizes.title + 16 + i * frameSizes.line, '400 15px'));
    frame.source.forEach((s, i) => write(s, head + drawing.height + 18 + i * frameSizes.line, '400 13px'));
    out.toBlob((blob) => { if (blob !== null) saveFile(`${file}.png`, blob); }, 'image/png');
  }
}
customElements.define('chart-download', ChartDownload);
