import { groupBy } from '../domain/words/group-by.ts';
import type { Address } from '../model/addresses.ts';
import { field } from './field.ts';
import {
  fingerprint,
  type PartFile,
  type PublishedFile,
  type TableIndex,
} from './published-file.ts';
import { indexColumns } from './split-index.ts';

/** A table before it is known whether one file can hold it. */
interface Whole<Row> {
  /** Below /du-lieu/. */
  readonly path: string;
  readonly format: 'csv' | 'json';
  readonly rows: readonly Row[];
  /** The records as a file; @param columns others than those of the table, in CSV */
  readonly write: (
    rows: readonly Row[] | readonly IndexRow[],
    columns?: readonly string[],
  ) => string;
}
type IndexRow = Readonly<Record<(typeof indexColumns)[number], string | number>>;

/** How a table is divided when one file cannot hold it. */
export interface Division<Row> {
  /** What each file is for, in readers' words: "tỉnh". */
  readonly by: string;
  /** In order; those without a row get no file. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly partOf: (row: Row) => string;
  /** True when the files of the parts are published anyway, under the same addresses. */
  readonly there: boolean;
}

/** What stands in an index, field by field. */
export const indexFields = [
  field('file', 'string', 'Tệp, kể từ /du-lieu/'),
  field('url', 'string', 'Địa chỉ của tệp'),
  field(
    'id',
    'string',
    'Tệp của tỉnh nào hay chỉ tiêu nào: mã; toan-quoc: văn bản toàn quốc; trống: cả bảng',
  ),
  field('name', 'string', 'Tên của tỉnh hay chỉ tiêu ấy'),
  field('rows', 'integer', 'Bao nhiêu dòng dữ liệu, không kể dòng đầu của CSV'),
  field('bytes', 'integer', 'Bao nhiêu byte'),
  field('sha256', 'string', 'SHA-256 của tệp'),
];

/** What an index is. @param title of the table in whose place it stands */
export const indexTitle = (title: string, { by, files }: TableIndex): string =>
  by === null
    ? `Chỉ đường tới bảng có dấu BOM: ${title}`
    : `Mục lục ${files.length} tệp, mỗi ${by} một tệp, của: ${title}`;

const encoded = (words: string) => new TextEncoder().encode(words);

/** Said first in an index in JSON, which is an object, so that no program takes it for the list that a table is. */
const note =
  'Bảng này lớn hơn một tệp được phép, nên được chia; mỗi tệp dưới đây là một phần, cùng các trường. This table is too large for one file and is divided; each file below is a part of it, with the same fields.';

/**
 * The one rule by which a table of open data is one file or several: one as long as hosts take it, else one for each part, in a folder
 * of its name ("clauses/kien-giang.json"), with the fields that the table has. At the address of the table then stands an index that names them: it
 * is no table with rows missing, so a program that was written for the table stops instead of counting too little.
 * @param most bytes that hosts take (`hostLimits`)
 */
export function inFiles<Row>(
  { path, format, rows, write }: Whole<Row>,
  { by, parts, partOf, there }: Division<Row>,
  at: Address,
  most: number,
): PublishedFile[] {
  const bytes = encoded(write(rows));
  if (bytes.length <= most) return [{ path, format, make: () => Promise.resolve(bytes) }];
  const own = groupBy(rows, partOf);
  const files = parts.flatMap(({ id, name }) => {
    const mine = own.get(id);
    if (mine === undefined) return [];
    const made = encoded(write(mine));
    return [
      {
        path: path.replace(/\.\w+$/, `/${id}$&`),
        id,
        name,
        rows: mine.length,
        make: () => Promise.resolve(made),
      },
    ];
  });
  return [
    indexOf({ path, format, write }, files, by, at),
    ...(there ? [] : files).map(({ id, name, ...file }) => ({
      path: file.path,
      format,
      make: file.make,
      part: { of: path, id, name },
    })),
  ];
}

/** An index at the address of a table, of the files that hold it. @param by what each is for; null: one file holds all */
export function indexOf(
  { path, format, write }: Pick<Whole<never>, 'path' | 'format' | 'write'>,
  files: readonly (PartFile & Pick<PublishedFile, 'make'>)[],
  by: string | null,
  at: Address,
): PublishedFile {
  const records = async () =>
    Promise.all(
      files.map(async (file) => {
        const print = fingerprint(await file.make());
        return {
          file: file.path,
          url: at(`/du-lieu/${file.path}`),
          id: file.id,
          name: file.name,
          rows: file.rows,
          bytes: print.bytes,
          sha256: print.hash.replace('sha256:', ''),
        };
      }),
    );
  return {
    path,
    format,
    make: async () =>
      encoded(
        format === 'csv'
          ? write(await records(), indexColumns)
          : `${JSON.stringify({ note, files: await records() }, null, 1)}\n`,
      ),
    index: { by, files: files.map(({ make: _, ...file }) => file) },
  };
}
