import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { valueText } from '../../src/domain/compare/format.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { builtData } from '../support/built-data.ts';
import { edition } from '../support/edition.ts';

interface Record_ {
  topic: string;
  url: string;
  kind: string;
  year: number | null;
  value: number | null;
}
const statements = JSON.parse(builtData('statements.json')) as Record_[];
const home = tree(builtPages().find((p) => p.path === '/') ?? expect.fail('there is no home page'));
const rows = home.querySelectorAll('.home-figure tbody tr');

test('each number of the figure leads to the clause that states it', () => {
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const link = row.querySelector('.home-figure__value a');
    const s = statements.find(
      (x) =>
        x.url === link?.getAttribute('href') &&
        x.year === 2025 &&
        String(x.value) === link?.textContent.trim(),
    );
    expect(s?.kind, row.textContent).toBe('target');
  }
});

test('each scale is drawn by the build, says in words what it shows, and shows the number beside it', () => {
  for (const row of rows) {
    const strip = row.querySelector('svg.chart-strip') ?? expect.fail('no scale');
    const number = row.querySelector('.home-figure__value a')?.textContent.trim() ?? '';
    expect(strip.getAttribute('aria-label')).toContain(
      `năm 2025: ${row.querySelector('.home-figure__value .home-figure__operator') === null ? '' : `${row.querySelector('.home-figure__value .home-figure__operator')?.textContent.trim()}\u00a0`}${number}%`,
    );
    // Axis 0 to 100: the share of the axis is the number itself.
    expect(strip.querySelectorAll('svg').map((m) => m.getAttribute('x'))).toContain(`${number}%`);
    for (const mark of strip
      .querySelectorAll('svg')
      .map((m) => Number.parseFloat(m.getAttribute('x') ?? '')))
      expect(statements.some((s) => s.value === mark)).toBe(true);
  }
});

test('beside each number stands all else that the province promises on the topic, words without a number too', () => {
  const topic =
    edition.topics.find(
      (t) =>
        rows[0]?.querySelector('.home-figure__value a')?.getAttribute('href') !== undefined &&
        t.statements.some(
          (s) => s.url === rows[0]?.querySelector('.home-figure__value a')?.getAttribute('href'),
        ),
    ) ?? expect.fail('the figure is of no topic');
  expect(
    topic.statements.some((s) => s.province === 'gia-lai' && s.value === null && s.year === 2025),
  ).toBe(true);
  for (const row of rows) {
    const province = row.querySelector('td.home-figure__later')?.getAttribute('data-province');
    const said = row.structuredText.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
    for (const s of topic.statements.filter((g) => isGoal(g) && g.province === province)) {
      expect(said).toContain(
        s.value === null ? `“${s.valueWords}”` : valueText(s).replaceAll('\u00a0', ' '),
      );
      expect(said).toContain(s.year === null ? 'Không ghi năm' : String(s.year));
    }
  }
});

test('no chart library comes with the home page', () => {
  const scripts = home
    .querySelectorAll('script[src]')
    .map((s) => readFileSync(`dist${s.getAttribute('src')}`, 'utf8'));
  for (const code of scripts) expect(code).not.toMatch(/dumbbell|ScatterController/);
});
