import { clauseReads, idsStandIn } from '../model/content-error.ts';
import { mentionStart } from '../domain/cite/references.ts';
import type { MentionData, ReferenceData } from '../schemas/reference.ts';
import { isTextRead } from './faults.ts';
import { failIn, type Fail, type FindClause } from './known-clauses.ts';
import type { ContentFile } from './read-content.ts';
import { clauseRef } from '../model/clause-ref.ts';

/** What of the references waits for a text. */
export const citations = 'chỗ dẫn';

/** Refuses a mention whose words are not in its clause, or cannot be told from others there. @returns where they begin */
function startOf(m: MentionData, clause: FindClause, fail: Fail): number {
  const needle = `clause: ${m.clause}`;
  const held = clause(m.text, m.clause);
  if (held === undefined) return fail(needle, `không có đoạn "${m.text}#${m.clause}".`, idsStandIn);
  const count = held.words.split(m.words).length - 1;
  if (count === 0)
    return fail(needle, `đoạn "${m.clause}" không có chữ “${m.words}”.`, clauseReads(held.words));
  if (count > 1 && m.occurrence === undefined)
    return fail(
      needle,
      `chữ “${m.words}” có ${count} lần ở đoạn "${m.clause}".`,
      'Nói rõ lần thứ mấy bằng trường "occurrence", như "occurrence: 1".',
    );
  const start = mentionStart(held.words, m);
  if (start < 0)
    return fail(
      needle,
      `chữ “${m.words}” không có lần thứ ${m.occurrence} ở đoạn "${m.clause}".`,
      `Đoạn ấy chỉ có ${count} lần chữ này.`,
    );
  if (m.place !== null && !held.words.slice(0, start).endsWith(`${m.place} `))
    fail(
      needle,
      `trường "place" ghi “${m.place}”, chữ không đứng ngay trước “${m.words}”.`,
      'Trong văn bản, chữ ấy phải đứng ngay trước chỗ dẫn, cách một dấu cách.',
    );
  return start;
}

/** Refuses a mention that points to no document, or of which nobody can tell the documents. */
function checkPointers(
  m: MentionData,
  known: ReadonlySet<string>,
  clause: FindClause,
  fail: Fail,
): void {
  if (m.within !== undefined && !known.has(m.within))
    fail(
      `within: ${m.within}`,
      `không có văn bản được dẫn "${m.within}".`,
      'Trường "within" nhận tên một tệp trong content/references/.',
    );
  if (
    m.kind === 'nhom' &&
    (m.antecedent === undefined || clause(m.text, m.antecedent) === undefined)
  )
    fail(
      `clause: ${m.clause}`,
      `chỗ dẫn “${m.words}” chưa nói các văn bản ấy được nêu ở đoạn nào.`,
      'Ghi mã của đoạn nêu chúng vào trường "antecedent".',
    );
}

/** Where mentions of a clause stand that lie in no other, and whose they are. */
export type Taken = Map<string, readonly { start: number; end: number; by: string }[]>;

/**
 * Refuses a mention whose words are not in its clause, that cannot be told from another, is there twice, or overlaps one.
 * @param known the documents that are cited @param taken what the documents before it take; its own are added
 */
export function checkMentions(
  { slug, file, data }: ContentFile<ReferenceData>,
  clause: FindClause,
  known: ReadonlySet<string>,
  taken: Taken,
): void {
  const fail = failIn(file);
  const seen = new Set<string>();
  for (const m of data.mentions) {
    if (!isTextRead(m.text, citations)) continue;
    const start = startOf(m, clause, fail);
    checkPointers(m, known, clause, fail);
    const place = clauseRef(m.text, m.clause);
    if (seen.has(`${place} ${start}`))
      fail(
        `clause: ${m.clause}`,
        `chỗ dẫn “${m.words}” ở đoạn "${m.clause}" được ghi hai lần.`,
        'Mỗi chỗ dẫn một mục.',
      );
    seen.add(`${place} ${start}`);
    if (m.within !== undefined || m.kind === 'nhom') continue;
    const others = taken.get(place) ?? [];
    const overlap = others.find((o) => o.start < start + m.words.length && start < o.end);
    if (overlap !== undefined)
      fail(
        `clause: ${m.clause}`,
        `chỗ dẫn “${m.words}” ở đoạn "${m.clause}" chồng lên một chỗ dẫn của "${overlap.by}".`,
        'Chỗ dẫn nằm trong chỗ dẫn khác thì ghi tên tệp của văn bản kia vào trường "within".',
      );
    taken.set(place, [...others, { start, end: start + m.words.length, by: slug }]);
  }
}
