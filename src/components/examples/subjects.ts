// Subjects of the real edition: a passage, a silence, a group of topics in every state.
import {
  subjectView,
  type PartCell,
  type PassageView,
  type SubjectColumn,
} from '../../domain/subject/subject-view.ts';
import { topicGroups } from '../../domain/subject/subject-topics.ts';
import type { Edition } from '../../model/model.ts';
import { first, mapped, named } from './states.ts';

/** @throws when the edition has no subject in one of the states */
export function subjectExamples(edition: Edition) {
  const views = edition.subjects.map((s) => subjectView(edition, s));
  const cells = views.flatMap((v) =>
    v.columns.flatMap((column) => column.cells.map((cell) => ({ column, cell }))),
  );
  const passages = cells.flatMap(({ cell }) => [...cell.about, ...cell.touches]);
  const leavesOut = (p: PassageView) => p.stretches.some((s) => !s.shown);
  const short = (p: PassageView) => p.clause.words.length < 600;
  const quiet = (state: PartCell['quiet']) => (c: { cell: PartCell }) => c.cell.quiet === state;
  const grouped = views.map((v) => ({
    groups: topicGroups(v, edition.topics, edition.provinces),
  }));
  const size = ({ groups }: (typeof grouped)[number]) =>
    groups.reduce((n, g) => n + g.topics.length, 0);
  return {
    views,
    view: first(views, (v) => v.parts.length > 2),
    passages: named(passages, {
      'cả đoạn': (p) => short(p) && p.passage.words === null,
      'có con số': (p) => short(p) && p.numbers.length > 0,
      'cắt lấy phần nói về chủ đề': (p) => short(p) && leavesOut(p),
      'có cơ quan và thời hạn': (p) => p.lines.length > 1,
    }),
    cells: mapped(
      named<{ column: SubjectColumn; cell: PartCell }, string>(cells, {
        'nói, và nhắc qua': (c) => c.cell.about.length === 1 && c.cell.touches.length > 0,
        'không nói tới': quiet('silent'),
        'văn bản không có phần riêng': quiet('no-part'),
        'chỉ nhắc qua': quiet('name-only'),
        'dẫn sang văn bản khác': quiet('elsewhere'),
      }),
      ({ cell, column }) => ({ cell, column }),
    ),
    counts: {
      'có con số': { count: { about: 4, numbered: 2, touches: 0 } },
      'chỉ có lời': { count: { about: 3, numbered: 0, touches: 0 } },
      'cả đoạn nhắc qua': { count: { about: 1, numbered: 1, touches: 3 } },
    },
    topics: {
      'ít chỉ tiêu': first(grouped, (g) => size(g) > 1 && size(g) <= 6),
      'nhiều chỉ tiêu': first(grouped, (g) => size(g) > 6),
      'không chỉ tiêu, không hiện': { groups: [] },
    },
    named: mapped(
      named(
        edition.texts.flatMap((t) =>
          t.clauses.map((c) => ({ subjects: edition.subjectsOf(t.slug, c.id) })),
        ),
        {
          'nói về một chủ đề': ({ subjects }) => subjects.length === 1,
          'nói về, và nhắc qua': ({ subjects }) =>
            new Set(subjects.map((s) => s.passage.weight)).size > 1,
          'không chủ đề, không hiện': ({ subjects }) => subjects.length === 0,
        },
      ),
      (props) => props,
    ),
  };
}
