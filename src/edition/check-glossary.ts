import { clauseReads, idsStandIn } from '../model/content-error.ts';
import type { TermData } from '../schemas/term.ts';
import { attempt, isTextRead } from './faults.ts';
import { failIn, type FindClause } from './known-clauses.ts';
import type { ContentFile } from './read-content.ts';

/** Refuses a term whose meaning is not in its clause, that is given twice, or that points to an unknown entry. */
export function checkGlossary(files: readonly ContentFile<TermData>[], clause: FindClause): void {
  const terms = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  const check = ({ slug, file, data }: ContentFile<TermData>): void => {
    const fail = failIn(file);
    if (terms.has(data.term))
      fail(
        'term:',
        `thuật ngữ "${data.term}" được ghi hai lần, lần kia ở tệp "${terms.get(data.term)}".`,
        'Các nghĩa của một thuật ngữ đứng trong một tệp, mỗi nghĩa một số "sense".',
      );
    terms.set(data.term, slug);
    if (data.meanings.length === 0 && data.note === null)
      fail(
        'meanings:',
        `thuật ngữ "${data.term}" không có nghĩa mà cũng không có ghi chú.`,
        'Không văn bản nào giải thích thì trường "note" nói điều ấy.',
      );
    for (const other of data.seeAlso)
      if (!known.has(other))
        fail(
          `- ${other}`,
          `không có thuật ngữ "${other}".`,
          'Trường "seeAlso" nhận tên các tệp trong content/glossary/.',
        );
    for (const m of data.meanings) {
      if (!isTextRead(m.text, 'nghĩa của các thuật ngữ')) continue;
      const held = clause(m.text, m.clause);
      if (held === undefined)
        fail(`clause: ${m.clause}`, `không có đoạn "${m.text}#${m.clause}".`, idsStandIn);
      else if (!held.words.includes(m.words))
        fail(
          `clause: ${m.clause}`,
          `đoạn "${m.clause}" không có chữ “${m.words}”.`,
          clauseReads(held.words),
        );
    }
  };
  for (const file of files)
    attempt(() => {
      check(file);
    });
}
