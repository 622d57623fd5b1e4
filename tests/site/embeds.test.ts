import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';

interface Cell {
  readonly province: string;
  readonly year: number | null;
  readonly state: string;
  readonly statements: readonly string[];
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(`dist/du-lieu/${name}.json`, 'utf8'));
const topics = read('topics') as readonly {
  id: string;
  name: string;
  comparability: string;
  difference: string | null;
  cells: readonly Cell[];
}[];
const statements = new Map(
  (
    read('statements') as readonly {
      id: string;
      url: string;
      value: number | null;
      operator: string | null;
      indicator: string;
      unit: string | null;
      valueMax: number | null;
    }[]
  ).map((s) => [s.id, s]),
);
const provinces = read('provinces') as readonly { id: string; name: string }[];
const reasons: Readonly<Record<string, RegExp>> = {
  'not-stated': /không nêu|không đặt mức, có\snói\stới/,
  'not-applicable': /không áp dụng/,
  'no-number': /không có số/,
};
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

describe('an embedded table', () => {
  const pages = new Map(
    builtPages()
      .filter(({ path }) => topics.some((t) => path === `/nhung/${t.id}/`))
      .map((page) => [page.path.split('/')[2], tree(page)]),
  );

  test('is there for every topic, with its verdict, its sources, a link home and one to its page', () => {
    expect([...pages.keys()].sort()).toEqual(topics.map((t) => t.id).sort());
    const faults = topics.flatMap((topic) => {
      const page = pages.get(topic.id);
      const verdict = plain(page?.querySelector('.embed__verdict')?.textContent ?? '');
      const links =
        page?.querySelectorAll('header a, footer a').map((a) => a.getAttribute('href')) ?? [];
      return page?.querySelector(`[data-verdict="${topic.comparability}"]`) != null &&
        (topic.difference === null || verdict.includes(plain(topic.difference))) &&
        links.includes('/') &&
        links.includes(`/so-sanh/${topic.id}/`) &&
        /^Nguồn: .{8}/.test(plain(page.querySelector('.embed__source')?.textContent ?? '')) &&
        page.querySelector('base[target="_blank"]') !== null
        ? []
        : [topic.id];
    });
    expect(faults).toEqual([]);
  });

  test('holds, narrow and wide alike, every province with every value as published, and says of each empty cell why it is empty', () => {
    const faults: string[] = [];
    let cells = 0;
    for (const topic of topics) {
      const tables = pages.get(topic.id)?.querySelectorAll('.embed-table') ?? [];
      const stated = topic.cells.some((c) => c.statements.length > 0);
      if (tables.length !== (stated ? 2 : 0)) faults.push(`${topic.id}: ${tables.length} tables`);
      for (const table of tables) {
        for (const p of provinces)
          if (!plain(table.textContent).includes(p.name)) faults.push(`${topic.id}: no ${p.name}`);
        for (const cell of topic.cells) {
          cells += 1;
          const where = `${topic.id} ${cell.province} ${cell.year}`;
          const shown = table
            .querySelectorAll('td')
            .filter(
              (td) =>
                td.getAttribute('data-province') === cell.province &&
                td.getAttribute('data-year') === String(cell.year ?? ''),
            );
          const [td] = shown;
          if (shown.length !== 1 || td === undefined) {
            faults.push(`${where}: ${shown.length} cells`);
            continue;
          }
          if (td.getAttribute('data-state') !== cell.state)
            faults.push(`${where}: ${td.getAttribute('data-state')}, published ${cell.state}`);
          const reason = reasons[cell.state];
          if (reason !== undefined && !reason.test(td.textContent))
            faults.push(`${where}: does not say ${reason.source}`);
          // Statements of one cell that say the same stand once.
          const said = (id: string) => {
            const s = statements.get(id);
            return s === undefined || s.value === null
              ? null
              : [s.indicator, s.operator, s.value, s.valueMax].join('|');
          };
          const meant = new Set(cell.statements.map(said).filter((v) => v !== null));
          const numbers = td
            .querySelectorAll('.cell-statement')
            .filter((item) => item.querySelector('data') !== null);
          if (
            [...new Set(numbers.map((item) => said(item.getAttribute('data-id') ?? '')))]
              .sort()
              .join() !== [...meant].sort().join()
          )
            faults.push(`${where}: ${numbers.length} numbers of ${meant.size}`);
          for (const item of td.querySelectorAll('.cell-statement'))
            if (item.querySelector('a')?.getAttribute('href') === undefined)
              faults.push(`${where}: a value without its sentence`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(1500);
  });
});
