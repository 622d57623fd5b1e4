import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';

interface Record_ { topic: string; url: string; kind: string; year: number | null; value: number | null }
const statements = JSON.parse(readFileSync('dist/du-lieu/statements.json', 'utf8')) as Record_[];
const home = tree(builtPages().find((p) => p.path === '/') ?? expect.fail('there is no home page'));
const rows = home.querySelectorAll('.hinh tbody tr');

test('each number of the figure leads to the clause that states it', () => {
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const link = row.querySelector('.to a');
    const s = statements.find((x) => x.url === link?.getAttribute('href') && x.year === 2025 && String(x.value) === link?.textContent.trim());
    expect(s?.kind, row.textContent).toBe('target');
  }
});

test('each scale is drawn by the build, says in words what it shows, and shows the number beside it', () => {
  for (const row of rows) {
    const strip = row.querySelector('svg.thang') ?? expect.fail('no scale');
    const number = row.querySelector('.to a')?.textContent.trim() ?? '';
    expect(strip.getAttribute('aria-label')).toContain(`năm 2025: ${row.querySelector('.to .tt') === null ? '' : `${row.querySelector('.to .tt')?.textContent}\u00a0`}${number}%`);
    // Axis 0 to 100: the share of the axis is the number itself.
    expect(strip.querySelectorAll('svg').map((m) => m.getAttribute('x'))).toContain(`${number}%`);
    for (const mark of strip.querySelectorAll('svg').map((m) => Number.parseFloat(m.getAttribute('x') ?? ''))) expect(statements.some((s) => s.value === mark)).toBe(true);
  }
});

test('no chart library comes with the home page', () => {
  const scripts = home.querySelectorAll('script[src]').map((s) => readFileSync(`dist${s.getAttribute('src')}`, 'utf8'));
  for (const code of scripts) expect(code).not.toMatch(/dumbbell|ScatterController/);
});
