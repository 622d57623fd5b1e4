import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedColours, provinceColours } from '../../../src/build/province-colours.ts';
import { edition } from '../../support/edition.ts';

const { provinces } = edition;

describe('the colours of a province', () => {
  const css = provinceColours([
    { slug: 'ca-mau', colour: { light: '#111111', dark: '#eeeeee' } },
    { slug: 'hue', colour: { light: '#222222', dark: '#dddddd' } },
  ]);
  const dark = '{--ca-mau:#eeeeee;--hue:#dddddd}';

  test('are those of its file, on the light ground', () => {
    expect(css).toContain(':root{--ca-mau:#111111;--hue:#222222}');
  });
  test('are the dark ones where the system is dark and the reader has not chosen the light ground', () => {
    expect(css).toContain(`@media(prefers-color-scheme:dark){:root:not([data-nen=sang])${dark}}`);
  });
  test('are the dark ones where the reader has chosen the dark ground', () => {
    expect(css).toContain(`:root[data-nen=toi]${dark}`);
  });
  test('are the colour of text where the system chooses all colours', () => {
    expect(css).toContain(
      '@media(forced-colors:active){:root:not(#_){--ca-mau:CanvasText;--hue:CanvasText}}',
    );
  });
  test('are --province inside what stands for it', () => {
    expect(css).toContain('.province--hue{--province:var(--hue)}');
  });
});

test('on paper the colours of provinces are those for a light ground', () => {
  expect(printedColours([{ slug: 'hue', colour: { light: '#222222', dark: '#dddddd' } }])).toBe(
    '@layer tokens{:root{--hue:#222222!important}}',
  );
});

test('no other style sheet and no other script names a province or a colour of one', () => {
  const words = provinces.flatMap((p) => [p.slug, p.colour.light, p.colour.dark]);
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (f) => /\.(css|ts|astro)$/.test(f) && !/^components\/(?:examples\/|.*examples\.ts$)/.test(f),
    )
    .flatMap((f) => {
      const code = readFileSync(`src/${f}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return words
        .filter((w) => new RegExp(`(?<![\\w-])(--)?${w}(?![\\w-])`).test(code))
        .map((w) => `${f}: ${w}`);
    });
  expect(named).toEqual([]);
});
