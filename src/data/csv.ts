/** What a field can contain. */
type Field = string | number | boolean | null | undefined;

/**
 * CSV as RFC 4180 with CRLF, and a byte order mark so that Excel reads it as UTF-8.
 * null is an empty field. Text that a spreadsheet might read as a formula is kept unchanged, because quotes are verbatim ("- …").
 */
export function csv(
  columns: readonly string[],
  records: readonly Readonly<Record<string, Field>>[],
): string {
  const field = (value: Field): string => {
    const s = value === null || value === undefined ? '' : String(value);
    return /[",\r\n;]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
  };
  return `${byteOrderMark}${[columns, ...records.map((r) => columns.map((c) => r[c]))].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Tells Excel that a file is UTF-8; most other programs take it for the first letter of the first column's name. */
export const byteOrderMark = '\uFEFF';
