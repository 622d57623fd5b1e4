// Clauses of the real edition, one for each kind, each markup and each note.
import { clauseLinks, withTerms } from '../../domain/text/clause-links.ts';
import { marginNotes } from '../../domain/text/margin-notes.ts';
import type { Clause, ClauseKind } from '../../model/clause.ts';
import { topicUrl } from '../../model/addresses.ts';
import type { Edition } from '../../model/model.ts';
import type { ClauseNode as Node } from '../../domain/text/clause-node.ts';
import { first } from './states.ts';

const kinds: Record<string, ClauseKind> = {
  'cơ quan': 'co-quan',
  'quốc hiệu': 'quoc-hieu',
  'số hiệu': 'so-hieu',
  'ngày ký': 'ngay-ky',
  'tiêu đề': 'tieu-de',
  'thẩm quyền': 'tham-quyen',
  'căn cứ': 'can-cu',
  'đề nghị': 'de-nghi',
  'quyết định': 'quyet-dinh',
  phần: 'phan',
  mục: 'muc',
  Điều: 'dieu',
  điểm: 'diem',
  'đề mục không dấu': 'de-muc',
  'đoạn không đánh số': 'doan',
  'gạch đầu dòng': 'gach',
  'dấu cộng': 'cong',
  'dấu chấm': 'cham',
  'dòng của mục lục': 'muc-luc',
  'nơi nhận': 'noi-nhan',
  'ký tên': 'ky-ten',
};

/** A text page's nodes for a clause in every state: name of the state → nodes. */
export function clauseExamples(edition: Edition): Record<string, { nodes: Node[] }> {
  const statementsOf = (c: Clause) =>
    edition.statements.filter((s) => s.text === c.text && s.clause === c.id);
  const linksOf = (c: Clause) =>
    withTerms(
      new Map([[c.id, clauseLinks(c, statementsOf(c), edition, topicUrl)]]),
      [c],
      edition,
    ).get(c.id) ?? [];
  const clauses = edition.texts.flatMap((t) => t.clauses);
  const under = (c: Clause) => clauses.filter((o) => o.text === c.text && o.parent === c.id);
  const node = (clause: Clause, children: Node[] = []): Node => ({
    clause,
    children,
    notes: marginNotes(statementsOf(clause), edition),
    links: linksOf(clause),
  });
  const where = (holds: (c: Clause) => boolean) => ({ nodes: [node(first(clauses, holds))] });
  const linked = (sort: string) =>
    where((c) => c.words.length < 300 && linksOf(c).some((l) => l.value.sort === sort));
  const parent = first(
    clauses,
    (c) => c.kind === 'gach' && under(c).length > 1 && under(c).every((o) => o.kind === 'cong'),
  );
  return {
    ...Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, where((c) => c.kind === kind)]),
    ),
    'khoản là đề mục': where((c) => c.kind === 'khoan' && c.heading),
    'khoản là lời': where((c) => c.kind === 'khoan' && !c.heading),
    'gạch đầu dòng là đề mục': where((c) => c.kind === 'gach' && c.heading),
    'gạch đầu dòng có dấu cộng ở dưới': {
      nodes: [
        node(
          parent,
          under(parent).map((c) => node(c)),
        ),
      ],
    },
    'mở đầu bằng đề mục': where((c) => c.runIn !== '' && c.words.length < 300),
    'đoạn dài': where((c) => c.words.length > 500),
    'in nhầm': where(
      (c) => c.kind === 'gach' && c.words.length < 300 && c.runs.some((r) => r.sic !== undefined),
    ),
    'ghi chú của người biên tập': where((c) => c.note !== ''),
    'con số, với ghi chú bên lề': linked('number-link'),
    'nhiều ghi chú bên lề': where(
      (c) => c.words.length < 300 && marginNotes(statementsOf(c), edition).length > 1,
    ),
    'dẫn văn bản khác': linked('reference-link'),
    'dẫn văn bản chưa rõ': linked('reference-link reference-link--unresolved'),
    'chữ viết tắt': linked('term-link'),
  };
}
