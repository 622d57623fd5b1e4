import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../../src/edition/read-content.ts';
import { lineOf } from '../../../src/edition/line-of.ts';
import { lineAt } from '../../../src/edition/yaml-data.ts';
import { provinceSchema } from '../../../src/schemas/province.ts';
import { textSchema } from '../../../src/schemas/text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const province =
  'name: Trà Vinh\norder: 4\niso: VN-51\nsuccessor: Vĩnh Long\nmergedFrom: [Bến Tre, Trà Vinh, Vĩnh Long]\nmergerBasis: Nghị quyết\nkind: tỉnh\nstatisticsCode: null\nsuccessorCode: null\nletters: []\nregion: tay-nguyen\nmark: triangle\ncolour: { light: "#0a1b2c", dark: "#a0b1c2" }\n';
const message = (
  name: string,
  content: string,
  schema: typeof provinceSchema | typeof textSchema = provinceSchema,
): string => {
  writeFileSync(join(folder, name), content);
  try {
    readFolder(folder, name.endsWith('.mdx') ? '.mdx' : '.yaml', schema as typeof provinceSchema);
    return 'accepted';
  } catch (e) {
    return (e as Error).message.replaceAll(`${folder}/`, '');
  }
};

test('a file that keeps its schema is read, and its name is its slug', () => {
  writeFileSync(join(folder, 'tra-vinh.yaml'), province.normalize('NFD'));
  expect(readFolder(folder, '.yaml', provinceSchema).map((f) => [f.slug, f.data.name])).toEqual([
    ['tra-vinh', 'Trà Vinh'.normalize('NFC')],
  ]);
});
test('an empty folder is refused', () => {
  expect(() => readFolder(folder, '.yaml', provinceSchema)).toThrow(
    `${folder}: thư mục không có tệp nào.\n  Thư mục này cần ít nhất một tệp .yaml.`,
  );
});
test('a field that the schema does not know is refused', () => {
  expect(message('a.yaml', `${province}mart: circle\n`)).toMatchInlineSnapshot(`
    "a.yaml:14: trường "mart" không được dùng ở đây.
      Có phải là "mark"? Các trường được dùng: name, kind, order, iso, statisticsCode, successorCode, successor, mergedFrom, mergerBasis, letters, region, mark, colour."
  `);
});
test('a value that the schema does not allow is refused on its line', () => {
  expect(message('a.yaml', province.replace('VN-51', 'VN51'))).toMatchInlineSnapshot(`
    "a.yaml:3: trường "iso" không nhận "VN51".
      Viết VN, gạch nối và hai chữ số, như "VN-51"; năm thành phố là VN-CT, VN-DN, VN-HN, VN-HP, VN-SG."
  `);
});
test('a misspelt field is named, not the one that is missing then, on its line', () => {
  expect(message('a.yaml', province.replace('successor:', 'sucessor:'))).toMatchInlineSnapshot(`
    "a.yaml:4: trường "sucessor" không được dùng ở đây.
      Có phải là "successor"? Các trường được dùng: name, kind, order, iso, statisticsCode, successorCode, successor, mergedFrom, mergerBasis, letters, region, mark, colour."
  `);
});
test('a file that would not be read is refused: its name ends otherwise', () => {
  writeFileSync(join(folder, 'gia-lai.yml'), province);
  expect(message('a.yaml', province)).toMatchInlineSnapshot(`
    "gia-lai.yml: tệp này sẽ không được đọc.
      Tên tệp trong thư mục này kết thúc bằng .yaml."
  `);
});
test('UTF-8 with its mark and line ends of Windows are read, other encodings refused', () => {
  expect(message('a.yaml', `\uFEFF${province.replaceAll('\n', '\r\n')}`)).toBe('accepted');
  writeFileSync(join(folder, 'b.yaml'), Buffer.from(province, 'latin1'));
  expect(message('a.yaml', province)).toMatchInlineSnapshot(`
    "b.yaml: tệp không phải UTF-8.
      Lưu lại tệp bằng UTF-8."
  `);
});
test('a field that is missing is refused', () => {
  expect(message('a.yaml', province.replace('order: 4\n', ''))).toMatchInlineSnapshot(`
    "a.yaml:1: thiếu trường "order".
      Ghi một số."
  `);
});
test('YAML that cannot be read is refused on its line', () => {
  expect(message('a.yaml', province.replace('Vĩnh Long\n', 'Vĩnh Long: mới\n')))
    .toMatchInlineSnapshot(`
      "a.yaml:4: không đọc được YAML (Nested mappings are not allowed in compact mappings).
        Đặt trong ngoặc kép chữ nào có ": " hoặc mở đầu bằng một dấu; các dòng cùng cấp thụt vào bằng nhau."
    `);
});
test('a key written twice is refused', () => {
  expect(message('a.yaml', `${province}order: 5\n`)).toMatchInlineSnapshot(`
    "a.yaml:14: không đọc được YAML (Map keys must be unique).
      Tên ấy đã có ở trên: giữ một trong hai dòng."
  `);
});
test('a fault in the front matter is refused on its line of the file', () => {
  expect(
    message('a.mdx', '---\nprovince: kien-giang\ntype: Thông tư\n---\nĐiều 1.\n', textSchema),
  ).toMatch(/^a\.mdx:3: trường "type" không nhận "Thông tư"\.\n {2}Ghi một trong: "Nghị quyết", /);
});
test('a text without front matter is refused', () => {
  expect(message('a.mdx', 'Điều 1.\n', textSchema)).toMatchInlineSnapshot(`
    "a.mdx:1: thiếu phần đầu tệp (front matter).
      Tệp mở đầu bằng dòng "---", các trường của văn bản, rồi dòng "---"."
  `);
});

test('a place is the line on which the needle stands, not one that only begins like it', () => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, 'x\n- id: g1.10\n- id: g1.1\n- id: g1.1-b\n');
  expect([
    lineOf(file, 'id: g1.1'),
    lineOf(file, 'id: g1.10'),
    lineOf(file, 'id: g9'),
    lineOf(`${file}x`, 'x'),
  ]).toEqual([3, 2, undefined, undefined]);
});

test('a place is that of the file as it is now, also where only its words changed, not its size', () => {
  const file = join(folder, 'a.yaml');
  const lines = ['- id: a', '- id: b', '- id: c'];
  const places: unknown[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    writeFileSync(file, lines.join('\n'));
    places.push([lineOf(file, 'id: a'), lineAt(file, ['2', 'id'])]);
    lines.reverse();
  }
  expect(places).toEqual(Array.from({ length: 20 }, (_, i) => [i % 2 === 0 ? 1 : 3, 3]));
  rmSync(file);
  expect(lineOf(file, 'id: a')).toBeUndefined();
});
