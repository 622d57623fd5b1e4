import type { Drawing, Label, Mark, Stroke } from './chart-layout.ts';

/** Colours and face of a chart. */
export interface Look {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly paper: string;
  readonly font: string;
  readonly province: (slug: string) => string;
}
/** What stands above and below the drawing, each line already short enough. */
export interface Frame {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly source: readonly string[];
}

export const frameSizes = { side: 28, title: 44, line: 20 } as const;
export const headHeight = (frame: Frame): number => frameSizes.title + frame.subtitle.length * frameSizes.line + 12;
export const footHeight = (frame: Frame): number => frame.source.length * frameSizes.line + 22;

const escape = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const n = (v: number) => String(Math.round(v * 10) / 10);

/** Widths and colours in which a stroke is drawn, one over the other. */
export const strokePasses = (kind: Stroke['kind'], colour: string, paper: string): readonly (readonly [width: number, colour: string])[] =>
  ({ 'years': [[2.5, colour]], 'tail': [[2, colour]], 'solid-range': [[10, colour]], 'hollow-range': [[10, colour], [5, paper]] } as const)[kind];

/** Ticks at the very edge of a narrow chart stay inside it. */
export const tickAnchor = (x: number, drawing: Drawing): Label['anchor'] => (x < 16 ? 'start' : x > drawing.width - 16 ? 'end' : 'middle');

/** Words in lines no wider than `width`, by the measure given. */
export function wrapWords(words: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shape(kind: string, { x, y }: Mark, r: number): string {
  if (kind === 'circle') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`;
  const at = kind === 'diamond' ? [[0, -r], [r, 0], [0, r], [-r, 0]]
    : kind === 'square' ? [[-r * .75, -r * .75], [r * .75, -r * .75], [r * .75, r * .75], [-r * .75, r * .75]]
    : [[0, -r], [r * .87, r * .5], [-r * .87, r * .5]];
  return `<path d="M${at.map(([dx, dy]) => `${n(x + (dx ?? 0))} ${n(y + (dy ?? 0))}`).join('L')}Z"`;
}

/** What stands inside an SVG of the drawing's size: axis, strokes, marks, words. */
export function drawingSvg(drawing: Drawing, look: Look): string {
  const words = ({ x, y, anchor, text, weight }: Label) =>
    `<text x="${n(x)}" y="${n(y)}" dy=".35em" text-anchor="${anchor}" font-size="${weight === 'quiet' ? 14 : 15}"${weight === 'name' ? ' font-weight="600"' : ''} fill="${weight === 'quiet' ? look.quiet : look.ink}" stroke="${look.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${escape(text)}</text>`;
  const grid = drawing.ticks.map((t) => `<path d="M${n(t.x)} ${drawing.plot.top}V${drawing.plot.bottom}" stroke="${look.grid}"/>${words({ x: t.x, y: drawing.plot.top - 16, anchor: tickAnchor(t.x, drawing), text: t.label, weight: 'quiet' })}`);
  const rows = drawing.rows.map(({ row, strokes, marks, labels }) => {
    const colour = look.province(row.province);
    const lines = strokes.flatMap((s) => strokePasses(s.kind, colour, look.paper).map(([w, c]) => `<path d="M${n(s.x1)} ${n(s.y)}H${n(s.x2)}" stroke="${c}" stroke-width="${w}"${s.kind === 'tail' ? ' stroke-dasharray="2 5"' : ''}/>`));
    const solid = (m: Mark, r: number) => `${shape(row.mark, m, r)} fill="${colour}"/>`;
    const hollow = (m: Mark, r: number) => `${shape(row.mark, m, r)} fill="${look.paper}" stroke="${colour}" stroke-width="2.5"/>`;
    const drawn = marks.map((m) => (m.kind === 'key' ? solid(m, 6) : m.kind === 'solid' ? solid(m, 9) : m.kind === 'hollow' ? hollow(m, 8) : hollow(m, 12) + solid(m, 6)));
    return [...lines, ...drawn, ...labels.map(words)].join('');
  });
  return grid.join('') + rows.join('');
}

/** The drawing as one self-contained SVG file, with its title, its source and its address. */
export function chartSvg(drawing: Drawing, frame: Frame, look: Look): string {
  const { side, title, line } = frameSizes;
  const head = headHeight(frame);
  const [width, height] = [drawing.width + 2 * side, head + drawing.height + footHeight(frame)];
  const frameText = (text: string, y: number, size: number, extra = '') => `<text x="${side}" y="${y}" font-size="${size}" fill="${look.ink}"${extra}>${escape(text)}</text>`;
  const foot = head + drawing.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escape(look.font)}" role="img">`,
    `<title>${escape([frame.title, ...frame.subtitle].join('. '))}</title><desc>${escape(frame.source.join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${look.paper}"/>`,
    frameText(frame.title, title - 8, 22, ' font-weight="600"'),
    ...frame.subtitle.map((s, i) => frameText(s, title + 16 + i * line, 15)),
    `<g transform="translate(${side} ${head})">${drawingSvg(drawing, look)}</g>`,
    ...frame.source.map((s, i) => frameText(s, foot + 18 + i * line, 13)),
    '</svg>\n',
  ].join('\n');
}
