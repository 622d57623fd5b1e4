import type { Clause } from '../model/clause.ts';
import { ContentError, clauseReads, idsStandIn } from '../model/content-error.ts';
import { attempt, isTextRead } from './faults.ts';
import { lineOf } from './line-of.ts';
import type { ContentFile } from './read-content.ts';
import { mentionStart } from '../domain/cite/references.ts';
import type { Text } from '../model/model.ts';
import type { MentionData, ReferenceData } from '../schemas/reference.ts';
import type { TermData } from '../schemas/term.ts';

/** Finds a clause, or undefined. */
export type FindClause = (text: string, id: string) => Clause | undefined;

/** What of the references waits for a text. */
const citations = 'chỗ dẫn';

/**
 * Refuses a reference that is there twice, or a mention whose words are not in its clause, that cannot be told from another, or overlaps one.
 */
export function checkReferences(
  files: readonly ContentFile<ReferenceData>[],
  clause: FindClause,
  texts: readonly Text[],
  provinces: ReadonlySet<string>,
): void {
  const keys = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  const taken = new Map<string, { start: number; end: number; by: string }[]>();
  const check = ({ slug, file, data }: ContentFile<ReferenceData>): void => {
    const fail = (needle: string, wrong: string, right: string): never => {
      throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
    };
    if (data.number !== null) {
      const key = [data.type, data.number, data.date, data.issuer, data.province].join(' | ');
      if (keys.has(key))
        fail(
          'number:',
          `số, ngày và cơ quan ban hành trùng với tệp "${keys.get(key)}".`,
          'Mỗi văn bản một tệp: gộp các chỗ dẫn của nó vào một "mentions".',
        );
      keys.set(key, slug);
    } else if (!data.named)
      fail(
        'number:',
        'không có số mà cũng không có tên.',
        'Văn bản được dẫn bằng tên thì ghi "named: true".',
      );
    if (
      data.edition !== null &&
      isTextRead(data.edition, citations) &&
      !texts.some((t) => t.slug === data.edition)
    )
      fail(
        'edition:',
        `không có văn bản "${data.edition}".`,
        `Các mã đã có: ${texts.map((t) => t.slug).join(', ')}.`,
      );
    const held = texts.find(
      (t) =>
        t.number !== null &&
        t.date !== null &&
        (['number', 'date', 'province'] as const).every((field) => t[field] === data[field]),
    );
    if (held !== undefined && data.edition !== held.slug)
      fail(
        'edition:',
        `"edition" là "${data.edition}", nhưng số và ngày là của văn bản "${held.slug}".`,
        `Ghi "${held.slug}": nguyên văn của nó ở trang này.`,
      );
    if (data.province !== null && !provinces.has(data.province))
      fail(
        'province:',
        `không có tỉnh "${data.province}".`,
        `Các mã đã có: ${[...provinces].join(', ')}.`,
      );
    const seen = new Set<string>();
    for (const m of data.mentions) {
      if (!isTextRead(m.text, citations)) continue;
      const start = checkMention(m, clause, fail);
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
      const place = `${m.text}#${m.clause}`;
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
  };
  for (const file of files)
    attempt(() => {
      check(file);
    });
}

type Fail = (needle: string, wrong: string, right: string) => never;

/** @returns where the words begin in their clause */
function checkMention(m: MentionData, clause: FindClause, fail: Fail): number {
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

/** Refuses a term whose meaning is not in its clause, that is given twice, or that points to an unknown entry. */
export function checkGlossary(files: readonly ContentFile<TermData>[], clause: FindClause): void {
  const terms = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  const check = ({ slug, file, data }: ContentFile<TermData>): void => {
    const fail = (needle: string, wrong: string, right: string): never => {
      throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
    };
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
