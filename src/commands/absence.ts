// npm run absence -- <topic>…: for each province, every clause that holds the words searched for, and what is said of it.
import {
  abbreviationsOf,
  emptyYears,
  mustBeRead,
  searchOf,
  standing,
} from '../domain/compare/absence.ts';
import { editorsCommand } from './editors-command.ts';
import { Refusal } from '../model/refusal.ts';
import { assemble } from '../edition/assemble.ts';
import { citePlace } from '../domain/cite/cite-place.ts';
import { readAll } from '../edition/read-all.ts';
import { clauseRef } from '../model/clause-ref.ts';

const { positionals: asked, usage } = editorsCommand('npm run absence [-- <mã chỉ tiêu> …]', {});
const edition = assemble(readAll(), { absence: false });
const unknown = asked.find((slug) => !edition.topics.some((t) => t.slug === slug));
if (unknown !== undefined)
  throw new Refusal(
    `không có chỉ tiêu “${unknown}”.`,
    `${usage}. Mã là tên tệp trong content/topics/, không có đuôi.`,
  );
const abbreviations = abbreviationsOf(edition);

for (const topic of edition.topics.filter((t) => asked.includes(t.slug) || asked.length === 0)) {
  const finds = searchOf(topic, abbreviations);
  const missed = topic.statements.filter((s) => {
    const c = edition.clause(s.text, s.clause);
    return c !== undefined && !finds(c);
  });
  const unread = mustBeRead(topic, edition.provinces, finds).filter(
    (c) => standing(topic, c) === null,
  );
  console.log(
    `${topic.slug}: ${unread.length} đoạn chưa có lời giải thích, ${missed.length} cam kết mà chữ đã tìm không tìm ra`,
  );
  if (asked.length === 0) continue;
  for (const s of missed) console.log(`  KHÔNG TÌM RA ${s.text}#${s.clause}  ${s.words}`);
  for (const p of edition.provinces) {
    const years = emptyYears(topic, p);
    console.log(`\n${p.name}${years.length === 0 ? '' : `, ô trống năm ${years.join(', ')}`}`);
    for (const c of mustBeRead(topic, [p], finds)) {
      const stands = standing(topic, c);
      console.log(
        `  ${stands === null ? 'CHƯA GIẢI THÍCH' : stands.as} ${clauseRef(c.text, c.id)}  (${citePlace(c, edition.lineage(c))}; content/texts/${c.text}.mdx:${c.line})${stands === null ? '' : `: ${stands.why}`}\n      ${c.words}`,
      );
    }
  }
}
if (asked.length === 0)
  console.log('Xem từng đoạn của một chỉ tiêu: npm run absence -- <mã chỉ tiêu>');
