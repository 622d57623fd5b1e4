import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import wawoff2 from 'wawoff2';

/** Sets words as outlines, so that the picture needs no font where it is drawn. */
export interface Face {
  /** Width of the words in px. */
  readonly width: (words: string, size: number) => number;
  /** SVG paths of the words, their baseline beginning at x, y. */
  readonly draw: (words: string, x: number, y: number, size: number, fill: string) => string;
}

const files = { serif: 'dc-serif.woff2', sans: 'dc-sans.woff2' } as const;

/** Both fonts, opened one after the other: the decompressor hands out a view of memory that the next call takes back. */
const fonts = (async () => {
  const open = async (name: keyof typeof files) => fontkit.create(Buffer.from(await wawoff2.decompress(readFileSync(`src/styles/fonts/${files[name]}`)))) as fontkit.Font;
  const serif = await open('serif');
  return { serif, sans: await open('sans') };
})();

/** One of the site's faces at a weight (400–650). */
export async function face(name: keyof typeof files, weight: number): Promise<Face> {
  const font = (await fonts)[name].getVariation({ wght: weight });
  return {
    width: (words, size) => (font.layout(words).advanceWidth * size) / font.unitsPerEm,
    draw: (words, x, y, size, fill) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(words);
      let at = x;
      const paths = glyphs.map((glyph, i) => {
        const p = positions[i];
        const path = `<path transform="translate(${(at + (p?.xOffset ?? 0) * scale).toFixed(1)} ${y - (p?.yOffset ?? 0) * scale}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${glyph.path.toSVG()}"/>`;
        at += (p?.xAdvance ?? 0) * scale;
        return path;
      });
      return `<g fill="${fill}">${paths.join('')}</g>`;
    },
  };
}

/** Breaks words into lines no wider than `room`; the last line ends in "…" when there are more than `most`. */
export function lines(words: string, size: number, room: number, most: number, by: Face): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (by.width(longer, size) <= room || line === '') line = longer;
    else {
      out.push(line);
      line = word;
    }
  }
  out.push(line);
  if (out.length <= most) return out;
  const kept = out.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (by.width(`${last}…`, size) > room && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${last}…`];
}
