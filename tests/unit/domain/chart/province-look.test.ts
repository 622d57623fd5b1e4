import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inkColour, provinceLook } from '../../../../src/domain/chart/province-look.ts';
import { markShapes } from '../../../../src/domain/chart/mark-shape.ts';
import { byRegion } from '../../../../src/domain/text/by-region.ts';
import { regions } from '../../../../src/schemas/regions.ts';
import { provincesNamed } from '../../../support/samples.ts';

const own = {
  mark: 'diamond',
  colour: { light: '#c6558d', dark: '#fba9d0' },
  region: 'dong-bang-song-cuu-long',
} as const;

test('six provinces have shapes and colours of their own, seven those of their region, in ink', () => {
  expect(provinceLook(own, 6)).toEqual({ mark: own.mark, colour: own.colour });
  expect(provinceLook(own, 7)).toEqual({ mark: 'circle', colour: inkColour });
});

test('each region has a shape of its own, and each shape a drawing', () => {
  const marks = Object.values(regions).map((r) => r.mark);
  expect(new Set(marks).size).toBe(6);
  for (const mark of marks) expect(markShapes[mark]).toMatch(/^M/);
});

test('the ink of marks is that of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const at = tokens.indexOf('prefers-color-scheme: dark');
  const [light, dark] = [tokens.slice(0, at), tokens.slice(at)];
  expect(light).toContain(`--ink: ${inkColour.light}`);
  expect(dark).toContain(`--ink: ${inkColour.dark}`);
});

test('provinces stand by region from north to south, and by their codes within one', () => {
  const [a, b, c, d] = provincesNamed('a', 'b', 'c', 'd').map((p, i) => ({
    ...p,
    statisticsCode: [null, '84', '80', '02'][i] ?? null,
    region: i === 3 ? ('trung-du-mien-nui-phia-bac' as const) : ('tay-nguyen' as const),
  }));
  expect(
    byRegion([a, b, c, d].flatMap((p) => p ?? [])).map((r) => r.provinces.map((p) => p.slug)),
  ).toEqual([['d'], ['c', 'b', 'a']]);
});
