import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import wawoff2 from 'wawoff2';

const folder = 'src/styles/fonts/';

/** Start, peak and end of every glyph variation of a font, in normalised weights, where the font names them. */
function tuples(font: DataView): number[] {
  const tables = new Map(
    Array.from({ length: font.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [
        String.fromCharCode(...[0, 1, 2, 3].map((n) => font.getUint8(at + n))),
        font.getUint32(at + 8),
      ];
    }),
  );
  const gvar = tables.get('gvar');
  if (gvar === undefined) return [];
  const axes = font.getUint16(gvar + 4);
  const glyphs = font.getUint16(gvar + 12);
  const long = (font.getUint16(gvar + 14) & 1) === 1;
  const data = gvar + font.getUint32(gvar + 16);
  const offset = (glyph: number): number =>
    long ? font.getUint32(gvar + 20 + 4 * glyph) : 2 * font.getUint16(gvar + 20 + 2 * glyph);
  return Array.from({ length: glyphs }, (_, glyph) => {
    if (offset(glyph) === offset(glyph + 1)) return [];
    const found: number[] = [];
    let at = data + offset(glyph);
    const count = font.getUint16(at) & 0x0fff;
    at += 4;
    for (let i = 0; i < count; i += 1) {
      const flags = font.getUint16(at + 2);
      at += 4;
      const named = axes * ((flags & 0x8000 ? 1 : 0) + (flags & 0x4000 ? 2 : 0));
      for (let n = 0; n < named; n += 1, at += 2) found.push(font.getInt16(at) / 0x4000);
    }
    return found;
  }).flat();
}

test.for(readdirSync(folder).filter((name) => name.endsWith('.woff2')))(
  '%s: no variation ends beyond 1, else Firefox drops its weights',
  async (name) => {
    const bytes = await wawoff2.decompress(readFileSync(folder + name));
    const found = tuples(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    expect(found.filter((value) => Math.abs(value) > 1)).toEqual([]);
  },
);

test('the fonts with weights have variations to look at', async () => {
  const bytes = await wawoff2.decompress(readFileSync(`${folder}dc-sans.woff2`));
  expect(
    tuples(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).length,
  ).toBeGreaterThan(10);
});
