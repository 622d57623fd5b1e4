import { readFileSync } from 'node:fs';
import { paperLook } from '../../domain/chart/chart-look.ts';
import type { Look } from '../../domain/chart/chart-svg.ts';
import { wordmarkThread } from '../../domain/chart/wordmark-thread.ts';
import { markupEscape } from '../../domain/words/escapes.ts';
import { artSvg, inkIn, labelSvg, shapesSvg } from '../../domain/overview/art-svg.ts';
import { moved, noArt, together, type Art, type ArtLabel } from '../../domain/overview/art.ts';
import { panelSentences } from '../../domain/overview/row-words.ts';
import type { Address } from '../../model/addresses.ts';
import type { Edition } from '../../model/model.ts';
import { asPng } from '../picture.ts';
import { faces, type Faces } from '../placed.ts';
import { measureBy } from './measure.ts';
import { layOutPoster, sheetArt, type Imprint, type Poster } from './poster.ts';
import { page, type PosterSheet } from './sheet-parts.ts';

const look: Look = paperLook(
  `'DC Sans', 'Source Sans 3', Arial, sans-serif`,
  `'DC Serif', 'Source Serif 4', Georgia, serif`,
);

/** Size and places of the site's name: two words, the drawn thread between them. */
const nameSize = 23;
/** Where the thread is drawn, and where the second word begins after it. */
export const threadOf = ({ wordmark }: Poster, by: Faces) => {
  const x = wordmark.x + by.heavy.width('Đối', nameSize) + 4;
  return { x, y: wordmark.y - 20, scale: 1, after: x + wordmarkThread.width + 2 };
};
/** The words of the name as labels. */
export const nameLabels = (poster: Poster, by: Faces): readonly ArtLabel[] =>
  (
    [
      ['Đối', poster.wordmark.x],
      ['chiếu', threadOf(poster, by).after],
    ] as const
  ).map(([words, x]) => ({
    x,
    y: poster.wordmark.y,
    width: by.heavy.width(words, nameSize),
    size: nameSize,
    hold: 'start',
    runs: [{ words, face: 'heavy', ink: 'ink' }],
  }));

/** @param sheet from 0, in a picture of several below each other */
function threadSvg(poster: Poster, by: Faces, sheet = 0): string {
  const { x, y, scale } = threadOf(poster, by);
  const { path, ring, dot } = wordmarkThread;
  return `<g transform="translate(${x.toFixed(1)} ${(y + sheet * page.height).toFixed(1)}) scale(${scale})" fill="none" stroke="${look.thread}" stroke-width="1.6" stroke-linecap="round"><path d="${path}"/><circle cx="${ring[0]}" cy="${ring[1]}" r="${ring[2]}" fill="${look.paper}"/><circle cx="${dot[0]}" cy="${dot[1]}" r="${dot[2]}" fill="${look.thread}"/></g>`;
}

const round = (v: number): string => String(Math.round(v * 100) / 100);
const open = (more: string, sheets = 1): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${more} viewBox="0 0 ${round(page.width)} ${round(sheets * page.height)}">`;
const ground = `<rect width="100%" height="100%" fill="${look.paper}"/>`;

/** The font of a face for an SVG file. */
const fontRule = (family: string, file: string, more: string): string =>
  `@font-face{font-family:'${family}';${more}src:url(data:font/woff2;base64,${readFileSync(`src/styles/fonts/${file}`).toString('base64')})}`;

/** The poster as an SVG file of its own, its sheets below each other: words as text, in its fonts; titles lead to their comparisons. */
export function posterSvg(poster: Poster, by: Faces, at: Address): string {
  const { sheets } = poster;
  const below = (art: Art, i: number): Art => moved(art, 0, i * page.height);
  const all = together(sheets.map((s, i) => below(sheetArt(s), i)));
  const name: Art = { ...noArt, labels: nameLabels(poster, by) };
  const linked = all.labels.map((l) => {
    const drawn = labelSvg(l, look);
    return l.href === undefined ? drawn : `<a href="${markupEscape(at(l.href))}">${drawn}</a>`;
  });
  return [
    open(
      ` width="297mm" height="${sheets.length * 420}mm" font-family="${markupEscape(look.font)}" lang="vi" role="img"`,
      sheets.length,
    ),
    `<title>${markupEscape(poster.title)}</title><desc>${markupEscape(sheets.flatMap((s) => s.panels.map(({ panel }) => panelSentences(panel))).join(' '))}</desc>`,
    `<style>${fontRule('DC Sans', 'dc-sans.woff2', 'font-weight:400 650;')}${fontRule('DC Serif', 'dc-serif.woff2', 'font-weight:400 650;')}${fontRule('DC Serif', 'dc-serif-nghieng.woff2', 'font-style:italic;')}</style>`,
    ground,
    ...sheets.map((_, i) => threadSvg(poster, by, i)),
    shapesSvg(all, look),
    ...linked,
    ...sheets.map((_, i) => artSvg(below(name, i), look)),
    '</svg>\n',
  ].join('\n');
}

/** Pixels per px of the poster: 200 to the inch. */
const density = 200 / 96;

/** A sheet of the poster as PNG, its words drawn as outlines, so that no font is needed where it is made. */
export async function posterPng(poster: Poster, sheet: PosterSheet, by: Faces): Promise<Buffer> {
  const outlines = [...sheetArt(sheet).labels, ...nameLabels(poster, by)].map((l) => {
    let x = l.x;
    return l.runs
      .map((r) => {
        const drawn = by[r.face].draw(r.words, x, l.y, l.size, inkIn(r.ink, look));
        x += by[r.face].width(r.words, l.size);
        return drawn;
      })
      .join('');
  });
  const [width, height] = [page.width, page.height].map((v) => Math.round(v * density));
  const svg = `${open(` width="${width}" height="${height}"`)}${ground}${threadSvg(poster, by)}${shapesSvg(sheetArt(sheet), look)}${outlines.join('')}</svg>`;
  return asPng(svg);
}

/** The poster with its faces. */
export async function posterOf(
  edition: Edition,
  imprint: Imprint,
): Promise<{ readonly poster: Poster; readonly by: Faces }> {
  const by = await faces();
  return { poster: layOutPoster(edition, imprint, measureBy(by)), by };
}
