import { fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { aboutSheet } from './about-sheet.ts';
import { statementColumns, statementFields } from './statement-fields.ts';
import { statementsData } from './statements.ts';
import { xlsx, type SheetOf } from './xlsx.ts';

/** Name of the sheet of statements, also in `datapackage.json`. */
export const statementsSheet = 'Cam kết';

/** `statements.xlsx`: the rows of `statements.json`, and a sheet with what each field is, the licence and how to cite. */
export function statementsXlsx(
  edition: Edition,
  version: string,
  at: Address = fromRoot,
): Promise<Uint8Array<ArrayBuffer>> {
  const statements: SheetOf = {
    name: statementsSheet,
    head: statementColumns,
    filter: true,
    widths: statementFields.map((field) => field.width),
    wrapped: statementFields.flatMap(({ name, wrapped }) => (wrapped ? [name] : [])),
    rows: statementsData(edition, at).map((s) => statementColumns.map((c) => s[c])),
    links: { url: (address) => address },
  };
  return xlsx([
    statements,
    aboutSheet(
      statementFields.map((field) => ({ ...field, heading: field.name })),
      { version, home: at('/du-lieu/') },
    ),
  ]);
}
