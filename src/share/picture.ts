import sharp from 'sharp';
import { markShapes } from '../domain/chart/mark-shape.ts';
import { canvas, layOutPicture, type Layout, type Picture } from './layout.ts';
import { paper } from './paper.ts';
import { faces, type Faces } from './placed.ts';

/** "Đối", the pulled thread, "chiếu". */
function wordmark(x: number, y: number, { heavy }: Faces): string {
  const size = 34;
  const thread = x + heavy.width('Đối', size) + 8;
  return `${heavy.draw('Đối', x, y, size, paper.ink)}<g transform="translate(${thread} ${y - 29}) scale(1.45)" fill="none" stroke="${paper.thread}" stroke-width="1.6" stroke-linecap="round"><path d="M4 16C12 2 22 24 30 10"/><circle cx="4" cy="16" r="2.6" fill="${paper.ground}"/><circle cx="30" cy="10" r="2.3" fill="${paper.thread}"/></g>${heavy.draw('chiếu', thread + 54, y, size, paper.ink)}`;
}

/** The picture as SVG, words as outlines. */
export function pictureSvg({ lines, rules, marks }: Layout, by: Faces): string {
  const parts = [
    wordmark(canvas.side, 70, by),
    ...rules.map(
      (r) =>
        `<path d="M${r.x} ${r.y}h${r.width}" stroke="${r.colour}" stroke-width="${r.weight}"/>`,
    ),
    ...marks.map(
      (m) =>
        `<path transform="translate(${m.x} ${m.y}) scale(1.75)" d="${markShapes[m.mark]}" fill="${m.colour}"/>`,
    ),
    ...lines.flatMap(({ x, y, runs }) => {
      let at = x;
      return runs.map((r) => {
        const drawn = by[r.face].draw(r.words, at, y, r.size, r.fill);
        at += by[r.face].width(r.words, r.size);
        return drawn;
      });
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}"><rect width="${canvas.width}" height="${canvas.height}" fill="${paper.ground}"/>${parts.join('')}</svg>`;
}

/**
 * An SVG as PNG of few colours. Without dithering, which would spread the error of a thin line over the paper as a shadow,
 * and with full effort, so that the paper keeps its exact colour.
 */
export const asPng = async (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 10 }).toBuffer();

/** Draws the picture as PNG, with the address of the page where the site has one. */
export async function drawPicture(picture: Picture, site: URL | undefined): Promise<Buffer> {
  const by = await faces();
  return asPng(pictureSvg(layOutPicture(picture, site?.host ?? '', by), by));
}
