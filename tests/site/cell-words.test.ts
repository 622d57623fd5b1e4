import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../src/domain/compare/select-csv.ts';
import { builtPages, ownTree } from '../support/built-pages.ts';
import { readSheet } from '../support/workbook.ts';
import { filesNamed } from '../support/files-named.ts';

type Row = Readonly<Record<string, string>>;
const folder = 'dist/du-lieu/';
/** Rows of a table, their columns by name. */
const rowsOf = ([head = [], ...rows]: readonly (readonly (string | number | null)[])[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(head.map((name, i) => [String(name), String(row[i] ?? '')])),
  );
const rowsIn = (path: string) => rowsOf(csvRecords(readFileSync(folder + path, 'utf8')));
const pages = new Map(
  builtPages()
    .filter(({ path }) => /^\/(?:so-sanh|nhung|tinh)\//.test(path))
    .map((page) => [page.path, page]),
);
const cellsOn = (path: string) =>
  ownTree(pages.get(path) ?? expect.fail(`no page ${path}`)).querySelectorAll('td[data-province]');

/** What a cell says of itself to whoever reads it, whatever its attributes say. */
function wordsOf(cell: HTMLElement): string {
  for (const elsewhere of cell.querySelectorAll('.matrix__cell-name, .other-year'))
    elsewhere.remove();
  const said = cell.textContent.replace(/\s+/g, ' ').trim();
  if (cell.querySelector('data') !== null) return 'có số';
  return (
    ['không đặt mức, có nói tới', 'không nêu', 'không áp dụng', 'không có số'].find((words) =>
      said.includes(words),
    ) ?? said
  );
}

/** Cells of a page by whose they are and their year; where two stand for one, both must say the same. */
function saidOn(
  path: string,
  whose: (cell: HTMLElement) => string | undefined,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const cell of cellsOn(path)) {
    const key = `${whose(cell)} ${cell.getAttribute('data-year') ?? ''}`;
    const words = wordsOf(cell);
    expect(out.get(key) ?? words, `${path} ${key}`).toBe(words);
    out.set(key, words);
  }
  return out;
}
const province = (cell: HTMLElement) =>
  cell.hasAttribute('data-text') ? undefined : cell.getAttribute('data-province');
const faultsOf = (rows: readonly Row[], said: (row: Row) => string | undefined) =>
  rows.flatMap((r) =>
    said(r) === r['trang-thai']
      ? []
      : [
          `${r['ma-chi-tieu']} ${r['ma-tinh']} ${r['ma-van-ban']} ${r['nam']}: the page says “${said(r)}”, the file “${r['trang-thai']}”`,
        ],
  );

describe('the state of a cell is said in the files in the words of the page', () => {
  const rows = rowsIn('so-sanh.csv');
  // A topic without any goal has no table, only a sentence that says so.
  const withTable = new Set(rows.filter((r) => r['cau'] !== '').map((r) => r['ma-chi-tieu']));

  test('text by text, on the page of each topic', () => {
    const byText = rowsIn('so-sanh-theo-van-ban.csv').filter((r) =>
      withTable.has(r['ma-chi-tieu']),
    );
    const said = new Map(
      [...withTable].map((slug) => [
        slug,
        saidOn(`/so-sanh/${slug}/`, (cell) => cell.closest('tr')?.getAttribute('data-text-slug')),
      ]),
    );
    expect(
      faultsOf(byText, (r) => said.get(r['ma-chi-tieu'])?.get(`${r['ma-van-ban']} ${r['nam']}`)),
    ).toEqual([]);
    expect(
      byText.filter((r) => r['trang-thai'] === 'không đặt mức, có nói tới').length,
    ).toBeGreaterThan(200);
  });
  test('province by province, in each embedded table', () => {
    const said = new Map([...withTable].map((slug) => [slug, saidOn(`/nhung/${slug}/`, province)]));
    expect(
      faultsOf(
        rows.filter((r) => withTable.has(r['ma-chi-tieu'])),
        (r) => said.get(r['ma-chi-tieu'])?.get(`${r['ma-tinh']} ${r['nam']}`),
      ),
    ).toEqual([]);
    expect(new Set(rows.map((r) => r['trang-thai'])).size).toBeGreaterThan(3);
  });
  test.for([
    ['/so-sanh/', 600],
    ['/so-sanh/mot-tinh/', 300],
  ] as const)('province by province and text by text, in the comparison %s', ([path, atLeast]) => {
    const whole = ownTree(pages.get(path) ?? expect.fail('no comparison'));
    const byText = rowsIn('so-sanh-theo-van-ban.csv');
    let compared = 0;
    for (const body of whole.querySelectorAll('tbody.matrix__row')) {
      const slug = body.getAttribute('data-topic') ?? '';
      // The columns of single texts wait in templates.
      for (const cell of body.querySelectorAll('td[data-year]')) {
        const text = cell.getAttribute('data-text');
        const [row] = (
          text === undefined ? rows : byText.filter((r) => r['ma-van-ban'] === text)
        ).filter(
          (r) =>
            r['ma-chi-tieu'] === slug &&
            r['ma-tinh'] === cell.getAttribute('data-province') &&
            r['nam'] === cell.getAttribute('data-year'),
        );
        expect(
          wordsOf(cell),
          `${slug} ${cell.getAttribute('data-province')} ${text} ${cell.getAttribute('data-year')}`,
        ).toBe(row?.['trang-thai']);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(atLeast);
  });
  test('on the page of each province', () => {
    let compared = 0;
    for (const [path, page] of pages) {
      const [, slug] = /^\/tinh\/([a-z-]+)\/$/.exec(path) ?? [];
      if (slug === undefined) continue;
      for (const cell of ownTree(page).querySelectorAll('#muc-tieu td[data-state]')) {
        const topic = /[^/]+(?=\/$)/.exec(
          cell.closest('tr')?.querySelector('th a')?.getAttribute('href') ?? '',
        )?.[0];
        const year = cell.getAttribute('data-heading');
        const row = rows.find(
          (r) => r['ma-chi-tieu'] === topic && r['ma-tinh'] === slug && r['nam'] === year,
        );
        expect(wordsOf(cell), `${slug} ${topic} ${year}`).toBe(row?.['trang-thai']);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
  test('and in every other file of the table, spreadsheets too', () => {
    const known = (r: Row) =>
      [r['ma-chi-tieu'], r['ma-tinh'], r['nam'], r['ma-cam-ket'], r['trang-thai']].join('|');
    const published = new Set(rows.map(known));
    const topicFiles = filesNamed(`${folder}so-sanh/*.csv`).map((f) => f.slice(folder.length));
    for (const path of [...topicFiles, 'khong-bom/so-sanh.csv'])
      expect(
        rowsIn(path)
          .map(known)
          .filter((r) => !published.has(r)),
        path,
      ).toEqual([]);
    const books = filesNamed(`${folder}so-sanh{,/*}.xlsx`);
    expect([topicFiles.length, books.length]).toEqual([expect.any(Number), topicFiles.length + 1]);
    for (const path of books) {
      const sheet = rowsOf(readSheet(1, 40, readFileSync(path)));
      const own = sheet.map((r) =>
        [r['Mã chỉ tiêu'], r['Mã tỉnh'], r['Năm'], r['Mã cam kết'], r['Ô']].join('|'),
      );
      expect([own.length > 0, own.filter((r) => !published.has(r))], path).toEqual([true, []]);
    }
  });
});
