// <topic-chart data-group data-unit>: a dumbbell per row of the table #bang, drawn with Chart.js when the panel is seen.
import { readPanel, type PanelRow } from './read-panel.ts';

const marks = { 'kien-giang': 'circle', 'dong-thap': 'rectRot', 'gia-lai': 'rect', 'tra-vinh': 'triangle' } as const;
const colours = { 'kien-giang': '--kg', 'dong-thap': '--dt', 'gia-lai': '--gl', 'tra-vinh': '--tv' } as const;

class TopicChart extends HTMLElement {
  connectedCallback() {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      seen.disconnect();
      void this.draw();
    }, { rootMargin: '200px' });
    const table = document.querySelector<HTMLTableElement>('#bang');
    this.rows = table === null ? [] : readPanel(table, this.dataset['group'] ?? '');
    this.style.height = `${this.rows.length * 46 + 54}px`;
    seen.observe(this);
  }

  rows: PanelRow[] = [];

  async draw() {
    const { drawDumbbell } = await import('./dumbbell.ts');
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${this.dataset['group']}: ${this.rows.map((r) => `${r.label} ${r.points.map((p) => `${p.year}: ${p.text}`).join(', ')}`).join('; ')}. Số liệu có trong bảng trên.`);
    this.replaceChildren(canvas);
    drawDumbbell(canvas, this.rows, {
      unit: this.dataset['unit'] ?? '',
      reverse: this.dataset['reverse'] !== undefined,
      ink: colour('--muc'), quiet: colour('--muc3'), grid: colour('--ke'), paper: colour('--giay'),
      mark: (province) => marks[province as keyof typeof marks] ?? 'circle',
      colour: (province) => colour(colours[province as keyof typeof colours] ?? '--muc'),
      font: style.getPropertyValue('--sans').trim(),
    });
  }
}
customElements.define('topic-chart', TopicChart);
