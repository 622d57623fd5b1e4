import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/data/dictionary.ts';
import { matrixColumns, matrixFields, sheetColumns } from '../../src/data/comparison/columns.ts';
import { matrixData } from '../../src/data/comparison/rows.ts';
import { matrixXlsx } from '../../src/data/comparison/xlsx.ts';
import { statementColumns } from '../../src/data/statement-fields.ts';
import { statementsData } from '../../src/data/statements.ts';
import { statementsXlsx } from '../../src/data/statements-xlsx.ts';
import { addressOn } from '../../src/model/addresses.ts';
import { edition } from '../support/edition.ts';
import { partOf, readSheet, unescape } from '../support/workbook.ts';

const at = addressOn(new URL('https://vi-du.vn'));
const file = await statementsXlsx(edition, '0.0.0', at);
const part = partOf(file);
describe('statements.xlsx', () => {
  const [head, ...rows] = readSheet(1, statementColumns.length, file);
  const data = statementsData(edition, at);

  test('has the rows of statements.json, each value as it is there: numbers are numbers, null is an empty cell', () => {
    expect(head).toEqual([...statementColumns]);
    expect(rows).toHaveLength(data.length);
    for (const [i, s] of data.entries())
      expect(Object.fromEntries(statementColumns.map((c, x) => [c, rows[i]?.[x]])), s.id).toEqual(
        s,
      );
  });

  test('each row leads to its clause', () => {
    const targets = new Map(
      [
        ...part('xl/worksheets/_rels/sheet1.xml.rels').matchAll(
          /Id="(rId-link-\d+)"[^>]*Target="([^"]*)" TargetMode="External"/g,
        ),
      ].map(([, id, target]) => [id, unescape(target ?? '')]),
    );
    const links = new Map(
      [...part('xl/worksheets/sheet1.xml').matchAll(/<hyperlink ref="E(\d+)" r:id="([^"]+)"/g)].map(
        ([, row, id]) => [Number(row), targets.get(id)],
      ),
    );
    expect(links.size).toBe(data.length);
    for (const [i, s] of data.entries()) expect(links.get(i + 2), s.id).toBe(s.url);
  });

  test('its head stays in view and filters all rows', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      `<autoFilter ref="A1:${String.fromCharCode(64 + statementColumns.length)}${data.length + 1}"/>`,
    );
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part('xl/workbook.xml')).toContain('name="Cam kết"');
  });

  test('a second sheet says what each field is, the source and the licence', () => {
    const fields = readSheet(2, 3, file);
    expect(
      fields.slice(1, statementColumns.length + 1).map(([name, , meaning]) => [name, meaning]),
    ).toEqual(
      dataFiles.find((f) => f.name === 'statements')?.fields.map((f) => [f.name, f.description]),
    );
    expect(fields.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Nguồn', 'Giấy phép', 'Cách dẫn']),
    );
    expect(fields.flat().join(' ')).toContain('CC BY 4.0');
  });

  test('is byte for byte the same whenever it is made', async () => {
    await new Promise((done) => {
      setTimeout(done, 2100);
    });
    expect(Buffer.from(await statementsXlsx(edition, '0.0.0', at)).equals(Buffer.from(file))).toBe(
      true,
    );
  });
});

describe('the workbook of one topic', () => {
  const topic =
    edition.topics.find((t) => t.slug === 'ho-so-cong-viec-tren-mang') ??
    expect.fail('no such topic');
  const data = matrixData(edition, [topic], at);
  expect(sheetColumns.toSorted(), 'every column, once').toEqual(matrixColumns.toSorted());
  const labels = sheetColumns.map((name) => matrixFields.find((f) => f.name === name)?.label);

  test('has headings in Vietnamese, every value as in its CSV, numbers as numbers; names stand before codes', async () => {
    const workbook = await matrixXlsx(data, { version: '0.0.0', home: at('/du-lieu/') });
    const [head, ...rows] = readSheet(1, sheetColumns.length, workbook);
    expect(head).toEqual(labels);
    expect(rows).toHaveLength(data.length);
    for (const [i, row] of data.entries())
      expect(Object.fromEntries(sheetColumns.map((c, x) => [c, rows[i]?.[x]])), String(i)).toEqual(
        row,
      );
    expect(rows.filter((r) => typeof r[labels.indexOf('Số')] === 'number').length).toBeGreaterThan(
      8,
    );
    expect(labels.findIndex((l) => l?.startsWith('Mã '))).toBe(sheetColumns.length - 7);
    expect(labels.join()).not.toMatch(/[a-z]-[a-z]/);
  });

  test('a reader learns whose it is, what each column is and how its rows were chosen', async () => {
    const workbook = await matrixXlsx(data, { version: '1.2.3', home: at('/du-lieu/') }, [
      ['Cách chọn', null, 'Hai tỉnh'],
    ]);
    const words = readSheet(2, 3, workbook);
    expect(words.slice(1, labels.length + 1).map(([heading]) => heading)).toEqual(labels);
    expect(words.flat().join(' ')).toContain('bản 1.2.3, https://vi-du.vn/du-lieu/');
    expect(words.at(-1)).toEqual(['Cách chọn', null, 'Hai tỉnh']);
  });

  test('links are whole addresses; without an address of its own the site writes none that would lead astray', async () => {
    const linked = partOf(await matrixXlsx(data, { version: '0.0.0', home: at('/du-lieu/') }));
    const targets = [
      ...linked('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Target="([^"]*)" TargetMode/g),
    ].map(([, target]) => unescape(target ?? ''));
    expect(targets).toHaveLength(2 * data.length);
    expect(targets.filter((t) => !t.startsWith('https://vi-du.vn/'))).toEqual([]);
    const own = partOf(
      await matrixXlsx(matrixData(edition, [topic]), { version: '0.0.0', home: '/du-lieu/' }),
    );
    expect(own('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
    expect(own('xl/sharedStrings.xml')).toContain('/du-lieu/ trên trang Đối chiếu');
  });
});
