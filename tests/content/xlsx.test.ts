import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/data/dictionary.ts';
import { matrixFields, sheetColumns } from '../../src/data/matrix-fields.ts';
import { matrixData } from '../../src/data/matrix.ts';
import { matrixXlsx } from '../../src/data/matrix-xlsx.ts';
import { statementColumns, statementsData } from '../../src/data/statements.ts';
import { statementsXlsx } from '../../src/data/statements-xlsx.ts';
import { addressOn } from '../../src/edition/addresses.ts';
import { edition } from '../support/edition.ts';

const at = addressOn(new URL('https://vi-du.vn'));
const file = await statementsXlsx(edition, '0.0.0', at);
const partOf = (workbook: Uint8Array) => (path: string): string => { const bytes = unzipSync(workbook)[path]; return strFromU8(bytes ?? expect.fail(`no part ${path}`)); };
const part = partOf(file);
const unescape = (s: string) => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
const stringsOf = (workbook: Uint8Array) => [...partOf(workbook)('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => unescape([...(si ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')));

/** Cells of a sheet as a spreadsheet shows them, by row; what is not there is null. */
function readSheet(id: number, columns: number, workbook: Uint8Array = file): (string | number | null)[][] {
  const shared = stringsOf(workbook);
  return [...partOf(workbook)(`xl/worksheets/sheet${id}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
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
  const data = statementsData(edition, at);

  test('has the rows of statements.json, each value as it is there: numbers are numbers, null is an empty cell', () => {
    expect(head).toEqual([...statementColumns]);
    expect(rows).toHaveLength(data.length);
    for (const [i, s] of data.entries()) expect(Object.fromEntries(statementColumns.map((c, x) => [c, rows[i]?.[x]])), s.id).toEqual(s);
  });

  test('each row leads to its clause', () => {
    const targets = new Map([...part('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Id="(rId-link-\d+)"[^>]*Target="([^"]*)" TargetMode="External"/g)].map(([, id, target]) => [id, unescape(target ?? '')]));
    const links = new Map([...part('xl/worksheets/sheet1.xml').matchAll(/<hyperlink ref="E(\d+)" r:id="([^"]+)"/g)].map(([, row, id]) => [Number(row), targets.get(id)]));
    expect(links.size).toBe(data.length);
    for (const [i, s] of data.entries()) expect(links.get(i + 2), s.id).toBe(s.url);
  });

  test('its head stays in view and filters all rows', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(`<autoFilter ref="A1:${String.fromCharCode(64 + statementColumns.length)}${data.length + 1}"/>`);
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
    expect(Buffer.from(await statementsXlsx(edition, '0.0.0', at)).equals(Buffer.from(file))).toBe(true);
  });
});

describe('the workbook of one topic', () => {
  const topic = edition.topics.find((t) => t.slug === 'ho-so-cong-viec-tren-mang') ?? expect.fail('no such topic');
  const data = matrixData(edition, [topic], at);
  const labels = sheetColumns.map((name) => matrixFields.find((f) => f.name === name)?.label);

  test('has headings in Vietnamese, every value as in its CSV, numbers as numbers; names stand before codes', async () => {
    const workbook = await matrixXlsx(data, { version: '0.0.0', home: at('/du-lieu/') });
    const [head, ...rows] = readSheet(1, sheetColumns.length, workbook);
    expect(head).toEqual(labels);
    expect(rows).toHaveLength(data.length);
    for (const [i, row] of data.entries()) expect(Object.fromEntries(sheetColumns.map((c, x) => [c, rows[i]?.[x]])), String(i)).toEqual(row);
    expect(rows.filter((r) => typeof r[labels.indexOf('Số')] === 'number').length).toBeGreaterThan(8);
    expect(labels.findIndex((l) => l?.startsWith('Mã '))).toBe(sheetColumns.length - 6);
    expect(labels.join()).not.toMatch(/[a-z]-[a-z]/);
  });

  test('a reader learns whose it is, what each column is and how its rows were chosen', async () => {
    const workbook = await matrixXlsx(data, { version: '1.2.3', home: at('/du-lieu/') }, [['Cách chọn', null, 'Hai tỉnh']]);
    const words = readSheet(2, 3, workbook);
    expect(words.slice(1, labels.length + 1).map(([heading]) => heading)).toEqual(labels);
    expect(words.flat().join(' ')).toContain('bản 1.2.3, https://vi-du.vn/du-lieu/');
    expect(words.at(-1)).toEqual(['Cách chọn', null, 'Hai tỉnh']);
  });

  test('links are whole addresses; without an address of its own the site writes none that would lead astray', async () => {
    const linked = partOf(await matrixXlsx(data, { version: '0.0.0', home: at('/du-lieu/') }));
    const targets = [...linked('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Target="([^"]*)" TargetMode/g)].map(([, target]) => unescape(target ?? ''));
    expect(targets).toHaveLength(2 * data.length);
    expect(targets.filter((t) => !t.startsWith('https://vi-du.vn/'))).toEqual([]);
    const own = partOf(await matrixXlsx(matrixData(edition, [topic]), { version: '0.0.0', home: '/du-lieu/' }));
    expect(own('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
    expect(own('xl/sharedStrings.xml')).toContain('/du-lieu/ trên trang Đối chiếu');
  });
});
