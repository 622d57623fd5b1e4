/** What a field can contain. */
type Field = string | number | boolean | null | undefined;

/**
 * CSV as RFC 4180 with CRLF, and a byte order mark so that Excel reads it as UTF-8.
 * null is an empty field.
 * @throws when a text begins as a formula does, which a spreadsheet would read it as: quotes are verbatim, so none is changed here. A quote
 * begins behind its mark ("- "), and a sign alone is an operator.
 */
export function csv(
  columns: readonly string[],
  records: readonly Readonly<Record<string, Field>>[],
): string {
  const field = (value: Field): string => {
    const s = value === null || value === undefined ? '' : String(value);
    if (typeof value === 'string' && /^[=+\-@\t\r](?!$|[\d.]+$)/.test(value))
      throw new Error(
        `Bảng tính sẽ đọc “${value.slice(0, 60)}” là công thức: câu trích hay nhãn ấy phải bắt đầu bằng chữ đầu tiên, sau dấu đầu dòng.`,
      );
    return /[",\r\n;]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
  };
  return `${byteOrderMark}${[columns, ...records.map((r) => columns.map((c) => r[c]))].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Tells Excel that a file is UTF-8; most other programs take it for the first letter of the first column's name. */
export const byteOrderMark = '\uFEFF';
