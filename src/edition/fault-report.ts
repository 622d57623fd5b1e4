import type { ContentError } from '../model/content-error.ts';

/** Faults by file, files in alphabetical order, faults by line; before them the file and how many. */
export function faultReport(faults: readonly ContentError[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile.keys()]
    .sort()
    .map((file) => {
      const own = (byFile.get(file) ?? []).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
      return [`${file} (${own.length})`, ...own.map(({ message }) => message)].join('\n');
    })
    .join('\n\n');
}
