import sharp from 'sharp';
import { kept, keptForCode } from '../cache/kept.ts';
import { markAround, markShapes } from '../domain/chart/mark-shape.ts';
import { wordmarkThread } from '../domain/chart/wordmark-thread.ts';
import { canvas } from './canvas.ts';
import { layOutPicture } from './layout.ts';
import type { Layout, Picture } from './picture-type.ts';
import { paper } from './paper.ts';
import { faces, type Faces } from './placed.ts';

/** The site's name with its thread: "Đối", the thread, "chiếu". */
function wordmark(x: number, y: number, { heavy }: Faces): string {
  const size = 34;
  const { path, ring, dot } = wordmarkThread;
  const thread = x + heavy.width('Đối', size) + 8;
  return `${heavy.draw('Đối', x, y, size, paper.ink)}<g transform="translate(${thread} ${y - 29}) scale(1.45)" fill="none" stroke="${paper.thread}" stroke-width="1.6" stroke-linecap="round"><path d="${path}"/><circle cx="${ring[0]}" cy="${ring[1]}" r="${ring[2]}" fill="${paper.ground}"/><circle cx="${dot[0]}" cy="${dot[1]}" r="${dot[2]}" fill="${paper.thread}"/></g>${heavy.draw('chiếu', thread + 54, y, size, paper.ink)}`;
}

/** The picture as SVG, its words as outlines. */
export function pictureSvg({ lines, rules, marks, units }: Layout, by: Faces): string {
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
    ...units.map(
      (u) =>
        `<path transform="translate(${u.x.toFixed(1)} ${u.y.toFixed(1)})${markAround(u.mark, u.size)}" d="${markShapes[u.mark]}" fill="${paper.ground}" stroke="${paper.ink}" stroke-width="1.4"/>`,
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
 * An SVG as PNG with few colours. Not dithered, since dithering spreads the error of a thin line over the background as a
 * shadow; with full effort, so that the background keeps its exact colour. Drawn anew only when the SVG has changed.
 */
export const asPng = (svg: string): Promise<Buffer<ArrayBuffer>> =>
  kept('png', svg, () =>
    sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 10 }).toBuffer(),
  );

/** The picture as PNG; set in type only when its words have changed. @param site with it, the picture shows the address of its page @param version of the data, which it names */
export async function drawPicture(
  picture: Picture,
  site: URL | undefined,
  version: string,
): Promise<Uint8Array> {
  const host = site?.host ?? '';
  return keptForCode('pictures', JSON.stringify([picture, host, version]), async () => {
    const by = await faces();
    return asPng(pictureSvg(layOutPicture(picture, host, by, version), by));
  });
}
