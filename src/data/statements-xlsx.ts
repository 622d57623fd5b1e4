import { fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { aboutSheet } from './about-sheet.ts';
import { dataFiles } from './dictionary.ts';
import { statementColumns, statementsData } from './statements.ts';
import { xlsx, type SheetOf } from './xlsx.ts';

/** Name of the sheet of statements, also in `datapackage.json`. */
export const statementsSheet = 'Cam kết';

const widths: Record<(typeof statementColumns)[number], number> = {
  id: 34,
  text: 24,
  province: 12,
  clause: 24,
  url: 44,
  topic: 26,
  indicator: 32,
  pillar: 16,
  section: 11,
  kind: 11,
  year: 7,
  operator: 10,
  value: 9,
  valueMax: 10,
  unit: 9,
  denominator: 28,
  quote: 70,
  words: 60,
  exception: 34,
};

/** `statements.xlsx`: the rows of `statements.json`, and a sheet that says what each field is, whose the data are and how to cite them. */
export function statementsXlsx(
  edition: Edition,
  version: string,
  at: Address = fromRoot,
): Promise<Uint8Array<ArrayBuffer>> {
  const statements: SheetOf = {
    name: statementsSheet,
    head: statementColumns,
    filter: true,
    widths: statementColumns.map((c) => widths[c]),
    wrapped: ['quote', 'words', 'denominator'],
    rows: statementsData(edition, at).map((s) => statementColumns.map((c) => s[c])),
    links: { url: (address) => address },
  };
  const fields = dataFiles.find((f) => f.name === 'statements')?.fields ?? [];
  return xlsx([
    statements,
    aboutSheet(
      fields.map((f) => ({ ...f, heading: f.name })),
      { version, home: at('/du-lieu/') },
    ),
  ]);
}
