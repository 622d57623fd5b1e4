import { assemble } from '../edition/assemble.ts';
import { checkConfirmed, readConfirmed } from '../edition/confirmed.ts';
import { checkFiles } from '../edition/check-files.ts';
import { attempt, needsAllBefore } from '../edition/faults.ts';
import { readAll } from '../edition/read-all.ts';
import { readSettings } from '../edition/settings.ts';
import { readReleases } from '../release/read-releases.ts';
import { checkSynonyms } from '../search/build/check-synonyms.ts';
import { readSearchContent } from '../search/build/read-search-content.ts';

/**
 * Every check of the content that stops a build, in their order: a build stops at the first fault, `faultsOf(checkAll)` gives them all.
 * What a file that cannot be read would say is not guessed.
 * @throws ContentError with file, line, what is wrong and what would be right
 */
export function checkAll(): void {
  attempt(() => {
    checkFiles();
  });
  const raw = attempt(() => readAll());
  const search = attempt(() => readSearchContent());
  const confirmed = attempt(() => readConfirmed());
  for (const read of [readReleases, readSettings])
    attempt(() => {
      read();
    });
  needsAllBefore();
  if (raw === undefined || search === undefined || confirmed === undefined) return;
  const edition = assemble(raw);
  attempt(() => {
    checkSynonyms(
      search.synonyms,
      edition.texts.flatMap((t) => t.clauses),
    );
  });
  needsAllBefore();
  checkConfirmed(raw, edition, confirmed);
}
