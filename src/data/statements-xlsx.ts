import { dataFiles } from './dictionary.ts';
import { statementColumns, statementsData } from './statements.ts';
import { xlsx, type SheetOf } from './xlsx.ts';
import type { Edition } from '../edition/model.ts';

/** Name of the sheet of statements, also in `datapackage.json`. */
export const statementsSheet = 'Cam kết';

const widths: Record<(typeof statementColumns)[number], number> = {
  id: 34, text: 24, province: 12, clause: 24, url: 44, topic: 26, indicator: 32, pillar: 16, section: 11, kind: 11, year: 7, operator: 10,
  value: 9, valueMax: 10, unit: 9, denominator: 28, quote: 70, words: 60,
};

/** `statements.xlsx`: the rows of `statements.json`, and a sheet that says what each field is, whose the data are and how to cite them. */
export function statementsXlsx(edition: Edition, site: URL, version: string): Promise<Uint8Array<ArrayBuffer>> {
  const statements: SheetOf = {
    name: statementsSheet, head: statementColumns, filter: true, widths: statementColumns.map((c) => widths[c]), wrapped: ['quote', 'words', 'denominator'],
    rows: statementsData(edition).map((s) => statementColumns.map((c) => s[c])),
    links: { url: (path) => String(new URL(path, site)) },
  };
  const home = String(new URL('/du-lieu/', site));
  const fields: SheetOf = {
    name: 'Từ điển', head: ['Trường', 'Kiểu', 'Nghĩa'], widths: [18, 12, 110], wrapped: ['Nghĩa'],
    rows: [
      ...(dataFiles.find((f) => f.name === 'statements')?.fields ?? []).map((f) => [f.name, f.type, f.description]),
      [null, null, null],
      ['Nguồn', null, `Đối chiếu, dữ liệu cam kết chuyển đổi số của bốn tỉnh, bản ${version}, ${home}`],
      ['Giấy phép', null, 'Dữ liệu do trang này lập ra: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi. Năm văn bản là văn bản công.'],
      ['Cách dẫn', null, 'Khi dẫn một con số, nên dẫn cả địa chỉ của đoạn (trường url).'],
    ],
  };
  return xlsx([statements, fields]);
}
