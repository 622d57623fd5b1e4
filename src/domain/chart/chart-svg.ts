import { sheet, type Frame } from './chart-frame.ts';
import type { FrameRun } from './wrap-runs.ts';
import { wordmarkThread } from './wordmark-thread.ts';
import type { Drawing, Label, DrawnMark, Stroke } from './drawing.ts';
import type { PanelRow } from './chart-panel.ts';
import { markCorners } from './mark-corners.ts';
import { markupEscape } from '../words/escapes.ts';
import type { MarkShape } from '../../schemas/regions.ts';

/** Colours and fonts of a chart. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly quiet: string;
  readonly grid: string;
  readonly edge: string;
  readonly thread: string;
  readonly paper: string;
  readonly font: string;
  readonly serif: string;
  readonly province: (row: Pick<PanelRow, 'province' | 'colour'>) => string;
}
/** A number as short as a picture needs it. */
const n = (v: number) => String(Math.round(v * 10) / 10);

/** Widths and colours in which a stroke is drawn, one on top of the other. */
export const strokePasses = (
  kind: Stroke['kind'],
  colour: string,
  paper: string,
): readonly (readonly [width: number, colour: string])[] =>
  (
    ({
      years: [[2.5, colour]],
      tail: [[2, colour]],
      'solid-range': [[10, colour]],
      'hollow-range': [
        [10, colour],
        [5, paper],
      ],
    }) as const
  )[kind];

/** A national line: width and dashes in px. */
export const nationalStroke = { width: 1.5, dash: [4, 3] } as const;

/** Size, weight and colour of each kind of label. */
export const labelLook = (
  weight: Label['weight'],
  look: Look,
): { readonly size: number; readonly weight: 400 | 600; readonly colour: string } => ({
  size: weight === 'quiet' || weight === 'national' ? 14 : 15,
  weight: weight === 'name' ? 600 : 400,
  colour: weight === 'quiet' ? look.quiet : weight === 'national' ? look.soft : look.ink,
});

/** The label of a tick at the very edge of a narrow chart stays inside it. */
export const tickAnchor = (x: number, drawing: Drawing): Label['anchor'] =>
  x < 16 ? 'start' : x > drawing.width - 16 ? 'end' : 'middle';

function shape(mark: MarkShape, { x, y }: DrawnMark, r: number): string {
  const at = markCorners[mark];
  return at === null
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`
    : `<path d="M${at.map(([dx, dy]) => `${n(x + dx * r)} ${n(y + dy * r)}`).join('L')}Z"`;
}

/** The content of an SVG of the drawing's size: axis, strokes, marks, words. */
export function drawingSvg(drawing: Drawing, look: Look): string {
  const words = ({ x, y, anchor, text, weight: kind }: Label) => {
    const { size, weight, colour } = labelLook(kind, look);
    return `<text x="${n(x)}" y="${n(y)}" dy=".35em" text-anchor="${anchor}" font-size="${size}"${weight === 600 ? ' font-weight="600"' : ''} fill="${colour}" stroke="${look.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${markupEscape(text)}</text>`;
  };
  const grid = drawing.ticks.map(
    (t) =>
      `<path d="M${n(t.x)} ${drawing.plot.top}V${drawing.plot.bottom}" stroke="${look.grid}"/>${words({ x: t.x, y: drawing.plot.top - 16, anchor: tickAnchor(t.x, drawing), text: t.label, weight: 'quiet' })}`,
  );
  const { width, dash } = nationalStroke;
  const national = drawing.national.lines.map(
    ({ x, solid, parts }) =>
      `<path d="${parts.map(([top, bottom]) => `M${n(x)} ${n(top)}V${n(bottom)}`).join('')}" stroke="${look.ink}" stroke-width="${width}"${solid ? '' : ` stroke-dasharray="${dash.join(' ')}"`}/>`,
  );
  const rows = drawing.rows.map(({ row, strokes, marks, labels }) => {
    const colour = look.province(row);
    const lines = strokes.flatMap((s) =>
      strokePasses(s.kind, colour, look.paper).map(
        ([w, c]) =>
          `<path d="M${n(s.x1)} ${n(s.y)}H${n(s.x2)}" stroke="${c}" stroke-width="${w}"${s.kind === 'tail' ? ' stroke-dasharray="2 5"' : ''}/>`,
      ),
    );
    const solid = (m: DrawnMark, r: number) => `${shape(row.mark, m, r)} fill="${colour}"/>`;
    const hollow = (m: DrawnMark, r: number) =>
      `${shape(row.mark, m, r)} fill="${look.paper}" stroke="${colour}" stroke-width="2.5"/>`;
    const drawn = marks.map((m) =>
      m.kind === 'key'
        ? solid(m, 6)
        : m.kind === 'solid'
          ? solid(m, 9)
          : m.kind === 'hollow'
            ? hollow(m, 8)
            : hollow(m, 12) + solid(m, 6),
    );
    return [...lines, ...drawn, ...labels.map(words)].join('');
  });
  return [...grid, ...national, ...rows, ...drawing.national.labels.map(words)].join('');
}

/**
 * A downloaded chart as one self-contained SVG file, its words as text.
 * @param fonts CSS rules with its fonts; '' leaves it to the system's fonts
 */
export function chartSvg(drawing: Drawing, frame: Frame, look: Look, fonts: string): string {
  const { width, height, lines, rule, wordmark, drawing: at } = frame;
  const colours = { ink: look.ink, soft: look.soft, thread: look.thread };
  const face = (name: FrameRun['face']) =>
    name === 'serif' ? ` font-family="${markupEscape(look.serif)}"` : '';
  const run = (r: FrameRun) =>
    `<tspan${face(r.face)} font-size="${r.size}"${r.weight === 600 ? ' font-weight="600"' : ''} fill="${colours[r.colour]}">${markupEscape(r.text)}</tspan>`;
  const name = (text: string, x: number) =>
    `<text x="${n(x)}" y="${n(wordmark.y)}"${face('serif')} font-size="${sheet.name}" font-weight="600" fill="${look.ink}">${text}</text>`;
  const { path, ring, dot, scale, rise, width: room } = wordmarkThread;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width * 1.5)}" height="${n(height * 1.5)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${markupEscape(look.font)}" role="img">`,
    `<title>${markupEscape(frame.title)}</title><desc>${markupEscape(frame.words)}</desc>`,
    ...(fonts === '' ? [] : [`<style>${fonts}</style>`]),
    `<rect width="100%" height="100%" fill="${look.paper}"/>`,
    ...lines.map(
      (l) =>
        `<text x="${n(l.x)}" y="${n(l.y)}" xml:space="preserve">${l.runs.map(run).join('')}</text>`,
    ),
    `<path d="M${n(rule.x)} ${n(rule.y + 0.5)}h${n(rule.width)}" stroke="${look.edge}"/>`,
    `<g transform="translate(${n(at.x)} ${n(at.y)})">${drawingSvg(drawing, look)}</g>`,
    name('Đối', wordmark.x),
    `<g transform="translate(${n(wordmark.thread)} ${n(wordmark.y - rise)}) scale(${scale})" stroke="${look.thread}" stroke-width="1.6" stroke-linecap="round"><path d="${path}" fill="none"/><circle cx="${ring[0]}" cy="${ring[1]}" r="${ring[2]}" fill="${look.paper}"/><circle cx="${dot[0]}" cy="${dot[1]}" r="${dot[2]}" fill="${look.thread}"/></g>`,
    name('chiếu', wordmark.thread + room),
    '</svg>\n',
  ].join('\n');
}
