// npm run check-content: every fault of content/ at once, by file, without Astro and without a browser.
import { faultsOf } from '../edition/faults.ts';
import { checkAll } from './check-all.ts';
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

if (import.meta.main) {
  const faults = faultsOf(checkAll);
  if (faults.length > 0) {
    console.error(`${faultReport(faults)}\n\n${faults.length} lỗi.`);
    process.exitCode = 1;
  } else console.log('Nội dung đúng phép kiểm: không có lỗi.');
}
