import { csvRecords } from '../domain/compare/select-csv.ts';

/** Columns of the index that stands at the address of a CSV which one file cannot hold (split.ts); fields of one in JSON. */
export const indexColumns = ['file', 'url', 'id', 'name', 'rows', 'bytes', 'sha256'] as const;

/**
 * The files that an index names.
 * @returns null when the CSV is a table itself
 */
export function filesOfIndex(
  csv: string,
): readonly { readonly file: string; readonly name: string }[] | null {
  const [, first = ''] = /^\uFEFF?(.*)/.exec(csv) ?? [];
  if (first !== indexColumns.join()) return null;
  const [file, name] = [indexColumns.indexOf('file'), indexColumns.indexOf('name')];
  return csvRecords(csv)
    .slice(1)
    .map((record) => ({ file: record[file] ?? '', name: record[name] ?? '' }));
}

/** One table of its parts, each with the head and the byte order mark of its own. */
export const joinedTable = (parts: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf('\n') + 1))).join('');
