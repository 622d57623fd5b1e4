import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

/** One part of a workbook, as text. */
export const partOf =
  (workbook: Uint8Array) =>
  (path: string): string => {
    const bytes = unzipSync(workbook)[path];
    return strFromU8(bytes ?? expect.fail(`no part ${path}`));
  };

export const unescape = (s: string) =>
  s
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const stringsOf = (workbook: Uint8Array) =>
  [...partOf(workbook)('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    unescape([...(si ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')),
  );

/** Cells of a sheet as a spreadsheet shows them, by row; what is not there is null. */
export function readSheet(
  id: number,
  columns: number,
  workbook: Uint8Array,
): (string | number | null)[][] {
  const shared = stringsOf(workbook);
  return [
    ...partOf(workbook)(`xl/worksheets/sheet${id}.xml`).matchAll(
      /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs,
    ),
  ].map(([, row = '']) => {
    const cells: (string | number | null)[] = Array.from({ length: columns }, () => null);
    for (const [, letters = '', attributes = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const at = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      if (value !== undefined)
        cells[at] = attributes.includes('t="s"')
          ? (shared[Number(value)] ?? expect.fail(`no string ${value}`))
          : Number(value);
    }
    return cells;
  });
}
