import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';

export type Value = string | number | null;

/** A sheet of a workbook: a head row, rows below it. */
export interface SheetOf {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Columns whose long texts wrap. */
  readonly wrapped?: readonly string[];
  /** Links of cells: column → address for a value of that column. */
  readonly links?: Readonly<Record<string, (value: string) => string>>;
  /** Readers can choose rows by the head's buttons. */
  readonly filter?: boolean;
}

type Features = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>;
const sheetFile = 'xl/worksheets/sheet{id}.xml';
const insert = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
    'worksheet',
  );

/** Every cell of a sheet with a link: its reference ("B2") and the address. */
const linksOf = ({
  head,
  rows,
  links = {},
}: SheetOf): readonly (readonly [cell: string, target: string])[] =>
  rows.flatMap((row, y) =>
    Object.entries(links).flatMap(([column, target]): [string, string][] => {
      const x = head.indexOf(column);
      const value = row[x];
      // From a file on a reader's disk only an absolute address works.
      return typeof value === 'string' && /^https?:/.test(target(value))
        ? [[getCellAddress(y + 1, x), target(value)]]
        : [];
    }),
  );

/** What the library does not do itself: a filter on the head, and cells with links (ECMA-376, 18.3.1.2 and 18.3.1.47). */
const filterAndLinks = (sheets: readonly SheetOf[]): Features => [
  {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const links = linksOf(sheet)
              .map(([cell], i) => `<hyperlink ref="${cell}" r:id="rId-link-${i + 1}"/>`)
              .join('');
            const filtered =
              sheet.filter === true
                ? insert(
                    xml,
                    `<autoFilter ref="A1:${getCellAddress(sheet.rows.length, sheet.head.length - 1)}"/>`,
                  )
                : xml;
            return links === '' ? filtered : insert(filtered, `<hyperlinks>${links}</hyperlinks>`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined
              ? ''
              : linksOf(sheet)
                  .map(
                    ([, target], i) =>
                      `<Relationship Id="rId-link-${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(target)}" TargetMode="External"/>`,
                  )
                  .join('');
          },
        },
      },
    },
  },
];

/**
 * A workbook (Office Open XML), made the same way at build time and in a browser. Numbers are numbers, an unknown value is an empty cell, the head stays in view.
 * The same sheets give the same bytes: the archive's dates are fixed.
 */
export async function xlsx(sheets: readonly SheetOf[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = sheets.map(({ name, head, rows, widths, wrapped = [], links = {} }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      head.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value, x) => {
          const column = head[x] ?? '';
          return value === null
            ? null
            : {
                value,
                alignVertical: 'top' as const,
                ...(wrapped.includes(column) ? { wrap: true } : {}),
                ...(column in links
                  ? { textColor: '#1d4383', textDecoration: { underline: true as const } }
                  : {}),
              };
        }),
      ),
    ],
  }));
  const file = await writeExcelFile(data, { features: filterAndLinks(sheets) }).toBlob();
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return new Uint8Array(
    zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 9 }),
  );
}
