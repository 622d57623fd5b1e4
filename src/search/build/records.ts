import { formKinds } from '../../model/clause-kinds.ts';
import { withException } from '../../domain/compare/exception.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import { isGoalYear } from '../../domain/words/year-alone.ts';
import { yearPattern } from '../../domain/words/years.ts';
import { saysOfTask } from '../../domain/text/task-lines.ts';
import { bareHeading } from '../../domain/words/bare-heading.ts';
import type { RecordTopic, SearchRecord } from '../format/record.ts';
import { answerKinds, namesBody } from './answer-kinds.ts';
import type { ExportedClause, ExportedText } from '../../data/exported.ts';
import type { ShownStatement, SpokenTopic } from './shown.ts';
import { clauseRef, placeOf } from '../../model/clause-ref.ts';

export interface IndexedClause {
  readonly record: SearchRecord;
}

const forms: ReadonlySet<string> = new Set(formKinds);
/** Every year that is written, also in "6/2025" and "2025-2027"; the number of a document is none. */
const year = new RegExp(String.raw`(?<![\d.])${yearPattern}(?!\d|\/\p{Lu})`, 'gu');
const yearsIn = (words: string): readonly number[] => [
  ...new Set([...words.matchAll(year)].flatMap(([y]) => (isGoalYear(y) ? [Number(y)] : []))),
];

/** What every citation of a text ends with: its short name. */
export function shortName(citations: readonly string[]): string {
  const [first = ''] = citations;
  let length = first.length;
  for (const c of citations) while (!c.endsWith(first.slice(-length)) && length > 0) length -= 1;
  return first
    .slice(first.length - length)
    .replace(/^\S*[\s,]+/u, (start) => (length === first.length ? start : ''));
}

/** "Cơ quan thực hiện": what stands before the colon, if that is short. */
const labelOf = ({ words }: ExportedClause): string => /^[^:]{1,40}(?=:)/.exec(words)?.[0] ?? '';

/** The topics of a clause's statements, each with its numbers, in the order in which the text gives them. */
function topicsOf(
  own: readonly ShownStatement[],
  names: ReadonlyMap<string, string>,
): readonly RecordTopic[] {
  const value = (s: ShownStatement): string =>
    withException(`${s.shown}${s.year === null ? '' : ` (${s.year})`}`, s.excepted);
  return [...groupBy(own, (s) => s.topic)].flatMap(([slug, statements]) =>
    slug === null
      ? []
      : [
          {
            slug,
            name: names.get(slug) ?? slug,
            values: [...new Set(statements.filter((s) => s.value !== null).map(value))],
          },
        ],
  );
}

/** Long items are cut where they stand above others: their beginning tells which they are. */
const longestTrail = 240;
const shortened = (words: string): string =>
  words.length <= longestTrail ? words : `${words.slice(0, words.lastIndexOf(' ', longestTrail))}…`;

/** Does it say of the item above it who does it, or by when? */
const says = ({ words }: Pick<SearchRecord, 'words'>): boolean => saysOfTask(words);

/** Labels that a text repeats: their lines say something of the item above. */
const repeated = 6;

/** One record per clause that has words, in reading order. */
export function clauseRecords(
  clauses: readonly ExportedClause[],
  statements: readonly ShownStatement[],
  texts: readonly ExportedText[],
  topics: readonly Pick<SpokenTopic, 'id' | 'name'>[],
): readonly IndexedClause[] {
  const byRef = new Map(clauses.map((c) => [clauseRef(c.text, c.id), c]));
  const parents = new Set(
    clauses.flatMap((c) => (c.parent === null ? [] : [clauseRef(c.text, c.parent)])),
  );
  const ofClause = groupBy(statements, (s) => clauseRef(s.text, s.clause));
  const names = new Map(
    texts.map((t) => [
      t.id,
      shortName(clauses.filter((c) => c.text === t.id).map((c) => c.citation)),
    ]),
  );
  const topicNames = new Map(topics.map((t) => [t.id, t.name]));
  const labels = groupBy(clauses, (c) => `${c.text} ${labelOf(c)}`);
  const isAttribute = (c: ExportedClause): boolean =>
    labelOf(c) !== '' &&
    (says(c) || (labels.get(`${c.text} ${labelOf(c)}`)?.length ?? 0) >= repeated);
  const isHeading = (c: ExportedClause): boolean =>
    parents.has(clauseRef(c.text, c.id)) && c.words.length < 160;
  const above = (c: ExportedClause): readonly ExportedClause[] => {
    const parent = c.parent === null ? undefined : byRef.get(clauseRef(c.text, c.parent));
    return parent === undefined ? [] : [...above(parent), parent];
  };
  const records = clauses.flatMap((c, order): IndexedClause[] => {
    if (c.words === '') return [];
    if (!texts.some((t) => t.id === c.text))
      throw new Error(
        `The clause "${c.id}" belongs to the text "${c.text}", which texts.json does not list.`,
      );
    const own = ofClause.get(clauseRef(c.text, c.id)) ?? [];
    // A line like "Cơ quan thực hiện: …" says nothing without the item that it belongs to, however long that is.
    const items = above(c);
    const headings = items.filter(isHeading);
    const trail = isAttribute(c)
      ? items.filter((h, i) => isHeading(h) || i === items.length - 1)
      : headings;
    // "Mục tiêu đến năm 2025" holds for what stands below it; a title that names several years does not.
    const inHeading = headings.map((h) => yearsIn(h.words)).findLast((ys) => ys.length === 1) ?? [];
    const years = [
      ...new Set([
        ...yearsIn(c.words),
        ...inHeading,
        ...own.flatMap((s) => (s.year === null ? [] : [s.year])),
      ]),
    ].sort((a, b) => a - b);
    const pillars = [...new Set(own.flatMap((s) => (s.pillar === null ? [] : [s.pillar])))];
    const name = names.get(c.text) ?? '';
    const record: SearchRecord = {
      ref: clauseRef(c.text, c.id),
      order,
      role:
        c.kind === 'tieu-de'
          ? 't'
          : forms.has(c.kind) || /(?:^|_)noi-nhan/.test(c.id)
            ? 'f'
            : isHeading(c)
              ? 'h'
              : isAttribute(c)
                ? 'a'
                : 'p',
      place: c.citation.slice(0, c.citation.length - name.length).replace(/[\s,]+$/u, ''),
      trail: trail.map((h) => shortened(bareHeading(h.words))),
      years,
      topics: topicsOf(own, topicNames),
      pillars,
      hasNumber: own.some((s) => s.value !== null),
      answers: [],
      lines: [],
      words: c.kind === 'dieu' ? `${c.marker} ${c.words}` : c.words,
    };
    return [{ record }];
  });
  const parentOf = ({ record }: IndexedClause): string =>
    clauseRef(placeOf(record.ref).text, byRef.get(record.ref)?.parent ?? '');
  const agencies = new Set(
    records.flatMap(({ record: { ref, role, words } }) =>
      role === 'h' && namesBody(words) ? [ref] : [],
    ),
  );
  // What stands below the bare name of an agency is its work.
  const lines = groupBy(
    records.filter((r) => says(r.record) || agencies.has(parentOf(r))),
    parentOf,
  );
  return records.map(({ record }) => {
    const trail = [...record.trail, bareHeading(record.words)];
    // A line is kept by its words alone.
    const bare = { trail, topics: [], pillars: [], hasNumber: false } as const;
    const own = (lines.get(record.ref) ?? []).map(({ record: line }): SearchRecord => {
      const role = says(line) ? 'a' : 'p';
      return { ...line, ...bare, role };
    });
    return { record: { ...record, lines: own, answers: answerKinds({ ...record, lines: own }) } };
  });
}
