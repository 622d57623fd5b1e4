import { assemble } from '../edition/assemble.ts';
import { checkConfirmed, readConfirmed } from '../edition/confirmed.ts';
import { checkFiles } from '../edition/check-files.ts';
import { checkFidelity, sourceWordsOf } from '../edition/fidelity.ts';
import { checkNumbering } from '../edition/check-numbering.ts';
import { checkQuotes } from '../edition/check-quotes.ts';
import { ownSentences } from '../edition/own-sentences.ts';
import { attempt, needsAllBefore } from '../edition/faults.ts';
import { readAll } from '../edition/read-all.ts';
import { readSettings } from '../edition/settings.ts';
import type { Edition } from '../model/model.ts';
import { readReleases } from '../release/read-releases.ts';
import { checkSynonyms } from '../search/build/check-synonyms.ts';
import { readSearchContent } from '../search/build/read-search-content.ts';

/**
 * Every check of the content that stops a build, in their order: a build stops at the first fault, `faultsOf(checkAll)` gives them all.
 * What a file that cannot be read would say is not guessed.
 * @returns what was checked; undefined where a file cannot be read, which stops a build before
 * @throws ContentError with file, line, what is wrong and what would be right
 */
export function checkAll(): Edition | undefined {
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
  if (raw === undefined || search === undefined || confirmed === undefined) return undefined;
  const edition = assemble(raw);
  attempt(() => {
    checkSynonyms(
      search.synonyms,
      edition.texts.flatMap((t) => t.clauses),
    );
  });
  for (const text of edition.texts) {
    const file = raw.texts.find((t) => t.slug === text.slug)?.file ?? text.slug;
    attempt(() => {
      checkFidelity(text, text.clauses, file, sourceWordsOf(text));
    });
    attempt(() => {
      checkNumbering(text.clauses, file, edition.lineage);
    });
  }
  attempt(() => {
    checkQuotes(ownSentences(raw, edition), edition);
  });
  needsAllBefore();
  checkConfirmed(raw, edition, confirmed);
  return edition;
}
