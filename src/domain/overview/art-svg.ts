import type { Look } from '../chart/chart-svg.ts';
import { markupEscape } from '../words/escapes.ts';
import { markAround, markShapes } from '../chart/mark-shape.ts';
import {
  hollowShare,
  type Art,
  type ArtInk,
  type ArtLabel,
  type ArtMark,
  type ArtRun,
} from './art.ts';

const n = (v: number): string => String(Math.round(v * 10) / 10);

/** The colour of an ink in a look. */
export const inkIn = (ink: ArtInk, look: Look): string =>
  typeof ink === 'string' ? look[ink] : look.province(ink);

/** Lines and marks of a drawing as SVG. */
export function shapesSvg({ lines, marks }: Pick<Art, 'lines' | 'marks'>, look: Look): string {
  const mark = (m: ArtMark, size: number, fill: string): string =>
    `<path transform="translate(${n(m.x)} ${n(m.y)})${markAround(m.of.mark, size)}" d="${markShapes[m.of.mark]}" fill="${fill}"/>`;
  return [
    ...lines.map(
      (l) =>
        `<path d="M${n(l.x1)} ${n(l.y1)}L${n(l.x2)} ${n(l.y2)}" stroke="${inkIn(l.ink, look)}" stroke-width="${l.width}"${l.dash === undefined ? '' : ` stroke-dasharray="${l.dash.join(' ')}"`}/>`,
    ),
    ...marks.flatMap((m) => [
      mark(m, m.size, inkIn(m.of, look)),
      ...(m.hollow ? [mark(m, m.size * hollowShare, look.paper)] : []),
    ]),
  ].join('');
}

/** Words of a drawing as SVG text. The look names the fonts: sans is what surrounds the drawing has. */
export function labelSvg(label: ArtLabel, look: Look): string {
  const faceOf = (r: ArtRun): string =>
    [
      r.face === 'bold' || r.face === 'heavy' ? ' font-weight="600"' : '',
      r.face === 'sans' || r.face === 'bold' ? '' : ` font-family="${markupEscape(look.serif)}"`,
      r.face === 'italic' ? ' font-style="italic"' : '',
    ].join('');
  const run = (r: ArtRun): string =>
    `<tspan${faceOf(r)} fill="${inkIn(r.ink, look)}">${markupEscape(r.words)}</tspan>`;
  const [x, anchor] = (
    {
      start: [label.x, ''],
      middle: [label.x + label.width / 2, ' text-anchor="middle"'],
      end: [label.x + label.width, ' text-anchor="end"'],
    } as const
  )[label.hold];
  return `<text x="${n(x)}" y="${n(label.y)}" font-size="${n(label.size)}"${anchor}${label.tight === true ? ` textLength="${n(label.width)}"` : ''}>${label.runs.map(run).join('')}</text>`;
}

/** A drawing as the content of an SVG, its words as text. */
export const artSvg = (art: Art, look: Look): string =>
  shapesSvg(art, look) + art.labels.map((l) => labelSvg(l, look)).join('');
