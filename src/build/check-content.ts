// npm run check-content: every fault of content/ at once, by file, without Astro and without a browser.
import { assemble } from '../edition/assemble.ts';
import { checkConfirmed, readConfirmed } from '../edition/confirmed.ts';
import { faultsOf, attempt, needsAllBefore } from '../edition/faults.ts';
import { readAll } from '../edition/read-all.ts';
import { readSettings } from '../edition/settings.ts';
import { readReleases } from '../release/read-releases.ts';
import { readSearchContent } from '../search/build/read-search-content.ts';
import type { ContentError } from '../model/content-error.ts';

/** Every fault that stops a build, in the order of the checks. What a file that cannot be read would say is not guessed. */
const contentFaults = (): readonly ContentError[] =>
  faultsOf(() => {
    const raw = attempt(() => readAll());
    for (const read of [readSearchContent, readReleases, readSettings])
      attempt(() => {
        read();
      });
    needsAllBefore();
    if (raw === undefined) return;
    const edition = assemble(raw);
    needsAllBefore();
    checkConfirmed(raw, edition, readConfirmed());
  });

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
  const faults = contentFaults();
  if (faults.length > 0) {
    console.error(`${faultReport(faults)}\n\n${faults.length} lỗi.`);
    process.exitCode = 1;
  } else console.log('Nội dung đúng phép kiểm: không có lỗi.');
}
