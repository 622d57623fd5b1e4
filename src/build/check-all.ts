import { basename, join } from 'node:path';
import { assemble } from '../edition/assemble.ts';
import { readConfirmed } from '../edition/reread/confirmed-file.ts';
import { checkConfirmed } from '../edition/reread/open-places.ts';
import { checkFiles } from '../edition/check-files.ts';
import { checkFidelity } from '../edition/fidelity/check-fidelity.ts';
import { sourceWordsOf } from '../edition/fidelity/source-words.ts';
import { checkNumbering } from '../edition/check-numbering.ts';
import { checkQuotes } from '../edition/check-quotes.ts';
import { ownSentences } from '../edition/reread/own-sentences.ts';
import { attempt, canJudge, readingEnds } from '../edition/faults.ts';
import { parseText } from '../edition/parse-mdx.ts';
import { namesIn, readSource, splitMdx } from '../edition/read-content.ts';
import { readAll } from '../edition/read-all.ts';
import { lineageBy } from '../model/clause.ts';
import { readSettings } from '../edition/settings.ts';
import type { Edition } from '../model/model.ts';
import { readReleases } from '../release/read-releases.ts';
import { checkSynonyms } from '../search/build/check-synonyms.ts';
import { readSearchContent } from '../search/build/read-search-content.ts';

/** What can be said of a text without its head. @throws ContentError */
function checkBody(slug: string): void {
  const file = join('content/texts', `${slug}.mdx`);
  const { body, bodyLine } = splitMdx(file, readSource(file));
  const clauses = parseText(slug, body, file, bodyLine);
  const text = { slug, sourceFile: `${slug}.txt` };
  checkFidelity(text, clauses, file, sourceWordsOf(text));
  const byId = new Map(clauses.map((c) => [c.id, c]));
  checkNumbering(
    clauses,
    file,
    lineageBy((c) => byId.get(c.parent ?? '')),
  );
}

/**
 * Every check of the content that stops a build, in their order: a build stops at the first fault, `faultsOf(checkAll)` gives them all.
 * What a file that cannot be read would say is not guessed: checks that go by it wait, all others are made.
 * @returns what was checked; undefined where the content could not be read, which stops a build before
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
  readingEnds();
  if (raw === undefined) return undefined;
  const edition = assemble(raw);
  // The words of a text whose head is wrong can be held against their source all the same.
  for (const file of namesIn('content/texts').filter((n) => n.endsWith('.mdx'))) {
    const slug = basename(file, '.mdx');
    if (!raw.texts.some((t) => t.slug === slug)) attempt(() => checkBody(slug));
  }
  if (search !== undefined && canJudge('từ đồng nghĩa', 'texts/'))
    attempt(() => {
      checkSynonyms(
        search.synonyms,
        edition.texts.flatMap((t) => t.clauses),
      );
    });
  for (const text of edition.texts) {
    const file = raw.texts.find((t) => t.slug === text.slug)?.file ?? text.slug;
    if (canJudge(`lời của ${text.slug} so với bản nguồn`, `sources/${text.sourceFile}`))
      attempt(() => {
        checkFidelity(text, text.clauses, file, sourceWordsOf(text));
      });
    attempt(() => {
      checkNumbering(text.clauses, file, edition.lineage);
    });
  }
  if (canJudge('chữ trong “ ” ở câu của ban biên tập', 'texts/', 'topics/', 'statements/'))
    attempt(() => {
      checkQuotes(ownSentences(raw, edition), edition);
    });
  if (confirmed !== undefined && canJudge('câu nào phải đọc lại (npm run reread)'))
    checkConfirmed(raw, edition, confirmed);
  return edition;
}
