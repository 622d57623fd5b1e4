// node limit-weights.mjs FONT.ttf OUT.ttf chars.txt: the upright Sans with weights 400–650 only. HarfBuzz does it, because the default
// weight (200) goes too: fontTools 4.38 then writes tuples that end beyond 1, and Firefox drops all weights of such a font.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const [font, out, chars] = process.argv.slice(2);
const text = readFileSync(chars, 'utf8').replace(/\n$/, '');
writeFileSync(
  out,
  await subsetFont(readFileSync(font), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: { min: 400, max: 650, default: 400 } },
  }),
);
