// npm run absence -- <topic>…: for each text of a province with an empty cell, every clause that holds the words searched for, and what is said of it.
import '../../src/edition/refuse-in-words.ts';
import {
  abbreviationsOf,
  emptyYears,
  keyOf,
  mustBeRead,
  searchOf,
  standing,
} from '../../src/domain/compare/absence.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { citePlace } from '../../src/domain/cite/cite-place.ts';
import { readAll } from '../../src/edition/read-all.ts';

const edition = assemble(readAll(), { absence: false });
const asked = process.argv.slice(2);
const abbreviations = abbreviationsOf(edition);

for (const topic of edition.topics.filter((t) => asked.includes(t.slug) || asked.length === 0)) {
  const finds = searchOf(topic, abbreviations);
  const missed = topic.statements.filter((s) => {
    const c = edition.clause(s.text, s.clause);
    return c !== undefined && !finds(c);
  });
  const empty = edition.provinces.filter((p) => mustBeRead(topic, p));
  const unread = empty.flatMap((p) =>
    p.texts.flatMap((t) => t.clauses.filter((c) => finds(c) && standing(topic, c) === null)),
  );
  console.log(`${topic.slug}: ${unread.length} unexplained, ${missed.length} statements not found`);
  if (asked.length === 0) continue;
  for (const s of missed) console.log(`  NOT FOUND ${s.text}#${s.clause}  ${s.words}`);
  for (const p of empty) {
    console.log(`\n${p.name}, empty for ${emptyYears(topic, p).join(', ')}`);
    for (const c of p.texts.flatMap((t) => t.clauses.filter(finds))) {
      const stands = standing(topic, c);
      console.log(
        `  ${stands === null ? 'UNEXPLAINED' : stands.as} ${keyOf(c)}  (${citePlace(c, edition.lineage(c))}; content/texts/${c.text}.mdx:${c.line})${stands === null ? '' : `: ${stands.why}`}\n      ${c.words}`,
      );
    }
  }
}
