import { isTaskLine } from '../domain/text/task-lines.ts';
import { ofProvinces } from '../domain/text/of-provinces.ts';
import { partOf } from '../domain/text/part-of.ts';
import { subjectUrl } from '../model/addresses.ts';
import type { Clause } from '../model/clause.ts';
import { clauseRef } from '../model/clause-ref.ts';
import type { Edition, Passage, Subject } from '../model/model.ts';
import { subjectGroups, type SubjectData, type WithoutSubjectData } from '../schemas/subject.ts';
import {
  clauseOrder,
  failIn,
  knownClause,
  knownText,
  refuseOfWholeCountry,
  type Known,
} from './known-clauses.ts';
import { attempt, isTextRead } from './faults.ts';
import type { ContentFile } from './read-content.ts';

const withoutFile = 'content/without-subject.yaml';
/** What of the subjects waits for a text. */
const passagesAt = 'đoạn của các chủ đề';
const read = 'Đọc lại đoạn ấy, rồi ghi nó vào chủ đề mà nó nói tới.';

function assembleSubject(
  { slug, file, data }: ContentFile<SubjectData>,
  known: Known,
  order: ReadonlyMap<string, number>,
): Subject {
  const fail = failIn(file);
  const { passages: byText, ...rest } = data;
  const passages = Object.entries(byText).flatMap(([text, list]) => {
    if (!isTextRead(text, passagesAt)) return [];
    const isKnown = attempt(() => knownText(known, text, fail)) !== undefined;
    const seen = new Set<string>();
    return list.map(({ clause: id, weight, words }): Passage => {
      attempt(() => {
        if (isKnown) knownClause(known, { text, id, words }, fail);
        if (seen.has(id))
          fail(
            `clause: ${id}`,
            `đoạn "${id}" được ghi hai lần.`,
            'Mỗi đoạn một mục; nhiều câu của nó thì ghi trong một danh sách "words".',
          );
      });
      seen.add(id);
      return { text, clause: id, weight, words: words ?? null };
    });
  });
  const about = new Set(passages.filter((p) => p.weight === 'about').map((p) => p.text));
  const named = new Set(passages.map((p) => p.text));
  /** A text about a part of the field owes no word on a subject that nobody says it is about. */
  const beyond: string[] = [];
  for (const { slug: text, scope } of ofProvinces(known.texts))
    attempt(() => {
      const silences = data.silences.filter((s) => s.text === text);
      if (scope !== undefined && silences.length === 0 && !about.has(text)) {
        beyond.push(text);
        return;
      }
      // A text with goals of its own may leave the tasks to another document.
      const contrary = silences.filter((s) => s.state !== 'elsewhere');
      if (about.has(text) ? contrary.length > 0 || silences.length > 1 : silences.length !== 1)
        fail(
          about.has(text) ? `text: ${text}` : 'silences:',
          about.has(text)
            ? `văn bản "${text}" được ghi là không nói tới, nhưng có đoạn nói về chủ đề này.`
            : `văn bản "${text}" không có đoạn nào nói về chủ đề này mà không được ghi trong "silences".`,
          about.has(text)
            ? 'Bỏ mục ấy trong "silences"; văn bản dẫn sang văn bản khác nữa thì "state" là "elsewhere".'
            : `Đọc lại cả văn bản. Có đoạn nói tới thì ghi vào "passages"; không có thì thêm vào "silences" một mục: text: ${text}, state: silent (chỉ nhắc qua: name-only; dẫn sang văn bản khác: elsewhere, kèm clause và words), note: một câu.`,
        );
    });
  for (const s of data.silences.filter(({ text }) => isTextRead(text, passagesAt)))
    attempt(() => {
      knownText(known, s.text, fail);
      if (s.state === 'elsewhere') {
        if (s.clause === undefined || s.words === undefined)
          fail(
            `text: ${s.text}`,
            `văn bản "${s.text}" dẫn sang văn bản khác, nhưng chưa ghi câu dẫn.`,
            'Ghi mã đoạn vào "clause" và nguyên văn câu dẫn vào "words".',
          );
        else knownClause(known, { text: s.text, id: s.clause, words: [s.words] }, fail);
      }
      if (
        (s.state === 'silent' && named.has(s.text)) ||
        (s.state === 'name-only' && !named.has(s.text))
      )
        fail(
          `text: ${s.text}`,
          named.has(s.text)
            ? `văn bản "${s.text}" được ghi là "silent", nhưng có đoạn nhắc qua chủ đề này.`
            : `văn bản "${s.text}" được ghi là "name-only", nhưng không có đoạn nào nhắc qua chủ đề này.`,
          '"silent" là không nói tới, "name-only" là có đoạn với "weight: touches".',
        );
    });
  return {
    ...rest,
    id: slug,
    url: subjectUrl(slug),
    silences: [
      ...data.silences,
      ...beyond.map((text) => ({
        text,
        state: named.has(text) ? ('name-only' as const) : ('outside' as const),
        note: '',
      })),
    ],
    passages: passages.sort(
      (a, b) =>
        (order.get(clauseRef(a.text, a.clause)) ?? 0) -
        (order.get(clauseRef(b.text, b.clause)) ?? 0),
    ),
  };
}

/** Refuses a clause of goals, tasks or organisation that nobody has given a subject, or a reason why it has none. */
function checkCoverage(
  subjects: readonly Subject[],
  { clauses: without }: WithoutSubjectData,
  { texts, clause, lineage }: Known,
): void {
  const fail = failIn(withoutFile);
  const spoken = new Set(
    subjects.flatMap((s) => s.passages.map((p) => clauseRef(p.text, p.clause))),
  );
  const silent = new Set<string>();
  for (const { text, clause: id } of without) {
    if (!isTextRead(text, passagesAt)) continue;
    const key = clauseRef(text, id);
    attempt(() => {
      refuseOfWholeCountry(texts, text, fail);
      knownClause({ clause }, { text, id }, fail);
      if (spoken.has(key) || silent.has(key))
        fail(
          `clause: ${id}`,
          spoken.has(key) ? `đoạn "${key}" đã có chủ đề.` : `đoạn "${id}" được ghi hai lần.`,
          'Bỏ mục này.',
        );
    });
    silent.add(key);
  }
  for (const { clauses } of ofProvinces(texts)) {
    const parents = new Set(clauses.filter((c) => !isTaskLine(c)).map((c) => c.parent));
    const unread = clauses.filter((c) => {
      const part = partOf(c, lineage(c));
      const key = clauseRef(c.text, c.id);
      if (part === null || part === 'situation' || part === 'view') return false;
      return !parents.has(c.id) && !isTaskLine(c) && !spoken.has(key) && !silent.has(key);
    });
    const [first, ...others] = unread;
    if (first === undefined) continue;
    // All of a text at once: a new text has one for each of its tasks.
    attempt(() =>
      fail(
        'clauses:',
        `đoạn "${first.text}#${first.id}" chưa thuộc chủ đề nào.`,
        `${read} Không thuộc chủ đề nào thì thêm ở đây một mục: text: ${first.text}, clause: ${first.id}, reason: vì sao.${others.length === 0 ? '' : ` Còn ${others.length} đoạn nữa của văn bản ấy: ${others.map((c) => c.id).join(', ')}.`}`,
      ),
    );
  }
}

/** Subjects with their passages in the order of the texts, by group. @throws ContentError for what no single file can show */
export function assembleSubjects(
  files: readonly ContentFile<SubjectData>[],
  without: WithoutSubjectData,
  known: Known,
): Subject[] {
  const groups = Object.keys(subjectGroups);
  const order = clauseOrder(known);
  const subjects = files
    .map((file) => assembleSubject(file, known, order))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
  for (const [i, s] of subjects.entries()) {
    const before = subjects[i - 1];
    const fail = failIn(`content/subjects/${s.id}.yaml`);
    attempt(() => {
      if (before?.group === s.group && before.order === s.order)
        fail(
          'order:',
          `chủ đề "${s.id}" và "${before.id}" cùng thứ tự ${s.order} trong một nhóm.`,
          'Mỗi chủ đề một số thứ tự trong nhóm của nó.',
        );
    });
  }
  checkCoverage(subjects, without, known);
  return subjects;
}

/** Looks up the subjects of a clause, those it is about first; a line below a task has its task's. */
export function subjectsOf(
  subjects: readonly Subject[],
  clause: Known['clause'],
): Edition['subjectsOf'] {
  const found = new Map<string, { subject: Subject; passage: Passage }[]>();
  for (const weight of ['about', 'touches'])
    for (const subject of subjects)
      for (const passage of subject.passages) {
        if (passage.weight !== weight) continue;
        const key = clauseRef(passage.text, passage.clause);
        found.set(key, [...(found.get(key) ?? []), { subject, passage }]);
      }
  const own = (c: Clause) => found.get(clauseRef(c.text, c.id)) ?? [];
  return (text, id) => {
    const c = clause(text, id);
    if (c === undefined) return [];
    const parent = isTaskLine(c) && c.parent !== null ? clause(text, c.parent) : undefined;
    return own(parent ?? c);
  };
}
