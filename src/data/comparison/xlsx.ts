import { aboutSheet, type About } from '../about-sheet.ts';
import { matrixFields, sheetColumns, type MatrixRecord } from './columns.ts';
import { xlsx, type Value } from '../xlsx.ts';

/** Name of the sheet of cells. */
export const matrixSheet = 'So sánh';

const fields = sheetColumns.map(
  (name) => matrixFields.find((f) => f.name === name) ?? matrixFields[0],
);
const labelOf = new Map(fields.map((f) => [f.name, f.label]));

/**
 * Rows of the matrix as a workbook: headings in Vietnamese, codes last, numbers as numbers, each row linked to its clause.
 * @param chosen how the rows were chosen, as rows of the second sheet
 */
export const matrixXlsx = (
  rows: readonly MatrixRecord[],
  about: About,
  chosen: readonly (readonly Value[])[] = [],
): Promise<Uint8Array<ArrayBuffer>> =>
  xlsx([
    {
      name: matrixSheet,
      head: fields.map((f) => f.label),
      filter: true,
      widths: fields.map((f) => f.width),
      wrapped: fields.flatMap((f) => ('wrapped' in f ? [f.label] : [])),
      rows: rows.map((row) => sheetColumns.map((name) => row[name])),
      links: Object.fromEntries(
        (['dia-chi', 'dia-chi-chi-tieu'] as const).map((name) => [
          labelOf.get(name) ?? name,
          (address: string) => address,
        ]),
      ),
    },
    aboutSheet(
      fields.map((f) => ({ ...f, heading: f.label })),
      about,
      chosen,
    ),
  ]);
