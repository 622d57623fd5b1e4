/**
 * The name under which a reader's machine keeps a data file: CSV and JSON have no place of their own for the version of the data, so the
 * name says it.
 * @param path of the file after `/du-lieu/`
 * @returns 'so-sanh/cap-quang.csv', '2026.11.28.2' → 'doi-chieu-so-sanh-cap-quang-2026.11.28.2.csv'
 */
export function savedName(path: string, version: string): string {
  const dot = path.lastIndexOf('.');
  const words = path.slice(0, dot).split('/');
  return [...new Set(['doi-chieu', ...words, version])].join('-') + path.slice(dot);
}
