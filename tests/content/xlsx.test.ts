import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/data/dictionary.ts';
import { statementColumns, statementsData } from '../../src/data/statements.ts';
import { statementsXlsx } from '../../src/data/statements-xlsx.ts';
import { edition } from '../support/edition.ts';

const site = new URL('https://doi-chieu.example');
const file = await statementsXlsx(edition, site, '0.0.0');
const part = (path: string): string => { const bytes = unzipSync(file)[path]; return strFromU8(bytes ?? expect.fail(`no part ${path}`)); };
const unescape = (s: string) => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => unescape([...(si ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')));

/** Cells of a sheet as a spreadsheet shows them, by row; what is not there is null. */
function readSheet(id: number, columns: number): (string | number | null)[][] {
  return [...part(`xl/worksheets/sheet${id}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: (string | number | null)[] = Array.from({ length: columns }, () => null);
    for (const [, letters = '', attributes = '', content = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const at = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      if (value !== undefined) cells[at] = attributes.includes('t="s"') ? (shared[Number(value)] ?? expect.fail(`no string ${value}`)) : Number(value);
    }
    return cells;
  });
}

describe('statements.xlsx', () => {
  const [head, ...rows] = readSheet(1, statementColumns.length);
  const data = statementsData(edition);

  test('has the rows of statements.json, each value as it is there: numbers are numbers, null is an empty cell', () => {
    expect(head).toEqual([...statementColumns]);
    expect(rows).toHaveLength(data.length);
    for (const [i, s] of data.entries()) expect(Object.fromEntries(statementColumns.map((c, x) => [c, rows[i]?.[x]])), s.id).toEqual(s);
  });

  test('each row leads to its clause', () => {
    const targets = new Map([...part('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Id="(rId-link-\d+)"[^>]*Target="([^"]*)" TargetMode="External"/g)].map(([, id, target]) => [id, unescape(target ?? '')]));
    const links = new Map([...part('xl/worksheets/sheet1.xml').matchAll(/<hyperlink ref="E(\d+)" r:id="([^"]+)"/g)].map(([, row, id]) => [Number(row), targets.get(id)]));
    expect(links.size).toBe(data.length);
    for (const [i, s] of data.entries()) expect(links.get(i + 2), s.id).toBe(String(new URL(s.url, site)));
  });

  test('its head stays in view and filters all rows', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(`<autoFilter ref="A1:R${data.length + 1}"/>`);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part('xl/workbook.xml')).toContain('name="Cam kết"');
  });

  test('a second sheet says what each field is, the source and the licence', () => {
    const fields = readSheet(2, 3);
    expect(fields.slice(1, statementColumns.length + 1).map(([name, , meaning]) => [name, meaning])).toEqual(dataFiles.find((f) => f.name === 'statements')?.fields.map((f) => [f.name, f.description]));
    expect(fields.map(([name]) => name)).toEqual(expect.arrayContaining(['Nguồn', 'Giấy phép', 'Cách dẫn']));
    expect(fields.flat().join(' ')).toContain('CC BY 4.0');
  });

  test('is byte for byte the same whenever it is made', async () => {
    await new Promise((done) => { setTimeout(done, 2100); });
    expect(Buffer.from(await statementsXlsx(edition, site, '0.0.0')).equals(Buffer.from(file))).toBe(true);
  });
});
