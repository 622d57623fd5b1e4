import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import wawoff2 from 'wawoff2';

/** Highest and lowest point of drawn words in px from their baseline; up is negative. */
interface Ink {
  readonly top: number;
  readonly bottom: number;
}
/** A font at one weight. It draws words as outlines, so that a picture needs no font where it is shown. */
export interface Face {
  /** Width of the words in px. */
  readonly width: (words: string, size: number) => number;
  /** Whether the font contains the character. */
  readonly has: (character: string) => boolean;
  readonly ink: (words: string, size: number) => Ink;
  /** SVG paths of the words, their baseline beginning at x, y. */
  readonly draw: (words: string, x: number, y: number, size: number, fill: string) => string;
}

const files = {
  serif: 'dc-serif.woff2',
  sans: 'dc-sans.woff2',
  italic: 'dc-serif-nghieng.woff2',
} as const;

/** The fonts, opened one after the other: the decompressor returns a view of memory that its next call reuses. */
const fonts = (async () => {
  const open = async (name: keyof typeof files) =>
    fontkit.create(
      Buffer.from(await wawoff2.decompress(readFileSync(`src/styles/fonts/${files[name]}`))),
    ) as fontkit.Font;
  const serif = await open('serif');
  const sans = await open('sans');
  return { serif, sans, italic: await open('italic') };
})();

/** One of the site's faces at a weight (400–650); the italic has one weight. */
export async function face(name: keyof typeof files, weight: number): Promise<Face> {
  const whole = (await fonts)[name];
  const font = name === 'italic' ? whole : whole.getVariation({ wght: weight });
  // Both are read from the font, and counted over all glyphs, each time they are asked for.
  const { unitsPerEm } = font;
  const advances = new Map<string, number>();
  const set = new Map<string, fontkit.GlyphRun>();
  const outlines = new Map<number, string>();
  const layout = (words: string): fontkit.GlyphRun => {
    const run = set.get(words) ?? font.layout(words);
    set.set(words, run);
    return run;
  };
  const outline = (glyph: fontkit.Glyph): string => {
    const path = outlines.get(glyph.id) ?? glyph.path.toSVG();
    outlines.set(glyph.id, path);
    return path;
  };
  return {
    width: (words, size) => {
      const advance = advances.get(words) ?? layout(words).advanceWidth;
      advances.set(words, advance);
      return (advance * size) / unitsPerEm;
    },
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    ink: (words, size) => {
      const { minY, maxY } = layout(words).bbox;
      return { top: (-maxY * size) / unitsPerEm, bottom: (-minY * size) / unitsPerEm };
    },
    draw: (words, x, y, size, fill) => {
      const scale = size / unitsPerEm;
      const { glyphs, positions } = layout(words);
      let at = x;
      const paths = glyphs.map((glyph, i) => {
        const p = positions[i];
        const path = `<path transform="translate(${(at + (p?.xOffset ?? 0) * scale).toFixed(1)} ${y - (p?.yOffset ?? 0) * scale}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${outline(glyph)}"/>`;
        at += (p?.xAdvance ?? 0) * scale;
        return path;
      });
      return `<g fill="${fill}">${paths.join('')}</g>`;
    },
  };
}

/** Like `lines`, but with lines of about the same width, so that no single word is left on the last one. */
export function balanced(words: string, size: number, room: number, by: Face): string[] {
  const widest = lines(words, size, room, by);
  for (let least = room / 2; least < room; least += room / 40) {
    const tried = lines(words, size, least, by);
    if (tried.length === widest.length && tried.every((l) => by.width(l, size) <= least))
      return tried;
  }
  return widest;
}

/** Like `balanced`, but two lines break where the sense does, before "≠", after ";", else before "và “", when both are then short enough. */
export function brokenBySense(words: string, size: number, room: number, by: Face): string[] {
  const even = balanced(words, size, room, by);
  if (even.length !== 2) return even;
  const wide = (pair: readonly string[]): number => Math.max(...pair.map((p) => by.width(p, size)));
  const parted = [/ (?=≠ )|(?<=;) /gu, / (?=và “)/gu].flatMap((sense) =>
    [...words.matchAll(sense)]
      .map(({ index }) => [words.slice(0, index), words.slice(index + 1)])
      .toSorted((a, b) => wide(a) - wide(b)),
  );
  return parted.find((p) => wide(p) <= room) ?? even;
}

/** Breaks words into lines no wider than `room` px. No word is lost; one that is wider gets a line of its own. */
export function lines(words: string, size: number, room: number, by: Face): string[] {
  const out: string[] = [];
  for (const word of words.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && by.width(`${last} ${word}`, size) <= room)
      out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}
