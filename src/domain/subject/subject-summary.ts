import type { Task } from '../../model/model.ts';
import { mostNamed, provinceCount, textCount } from '../words/counted.ts';
import { groupBy } from '../words/group-by.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { listed } from '../words/listed.ts';
import { numberWord } from '../words/number-words.ts';
import { upperFirst } from '../words/upper-first.ts';
import { piecesOf } from './stretches.ts';
import {
  countOf,
  partWords,
  wholeQuiet,
  type PartKey,
  type PassageView,
  type SubjectColumn,
  type SubjectView,
} from './subject-view.ts';
import { textInSentence, numberOrStanding } from '../text/text-label.ts';

const nameOf = ({ text, province }: SubjectColumn): string => textInSentence(text, province);

/** Columns by province, in their order. */
const byProvince = (columns: readonly SubjectColumn[]) => [
  ...groupBy(columns, (c) => c.province.slug).values(),
];

/** "12 văn bản của chín tỉnh" where they are too many to be named; else null. */
function countOnly(columns: readonly SubjectColumn[]): string | null {
  const provinces = byProvince(columns).flatMap((own) => own.slice(0, 1).map((c) => c.province));
  return provinces.length > mostNamed
    ? `${textCount(columns)} của ${provinceCount(provinces)}`
    : null;
}

/** "22-NQ/TU của Kiên Giang và Trà Vinh"; all texts of a province with several: "cả hai văn bản của Kiên Giang"; of many their number. */
const namesOf = (columns: readonly SubjectColumn[]): string =>
  countOnly(columns) ??
  listed(
    byProvince(columns).flatMap((own) => {
      const province = own[0]?.province;
      return province !== undefined && own.length > 1 && own.length === province.texts.length
        ? [`cả ${numberWord(own.length)} văn bản của ${province.name}`]
        : own.map(nameOf);
    }),
  );

/** Those with any: "Kiên Giang (22-NQ/TU: 1 đoạn; 2174/QĐ-UBND: 4 đoạn) và Trà Vinh (4 đoạn)"; of many "12 văn bản của chín tỉnh, 40 đoạn". */
const withCounts = (counted: readonly (readonly [SubjectColumn, number])[]): string => {
  const some = new Map(counted.filter(([, n]) => n > 0));
  const number = countOnly([...some.keys()]);
  if (number !== null)
    return `${number}, ${[...some.values()].reduce((sum, n) => sum + n, 0)} đoạn`;
  return listed(
    byProvince([...some.keys()]).map((own) => {
      const name = own[0]?.province.name ?? '';
      const counts = own.map((c) =>
        c.province.texts.length > 1
          ? `${numberOrStanding(c.text)}: ${some.get(c) ?? 0} đoạn`
          : `${some.get(c) ?? 0} đoạn`,
      );
      return `${name} (${counts.join('; ')})`;
    }),
  );
};

/** True when the task is set in the passage's own words. */
function isIn({ words }: Pick<Task, 'words'>, { passage, clause }: PassageView): boolean {
  if (words === null || passage.words === null) return true;
  const [task] = piecesOf(clause, [words]);
  return (
    task !== undefined &&
    piecesOf(clause, passage.words).some((p) => p.start < task.end && task.start < p.end)
  );
}

/** How a sentence ends that leaves them out. */
const untold = '; không kể chỗ chỉ nhắc qua.';

/** Who speaks of it in most clauses; where some only touch it, that these are not counted. */
function longest(view: SubjectView): string {
  const end = view.columns.some((c) => countOf(c.cells).touches > 0) ? untold : '.';
  const speaking = view.columns
    .map((c) => [c, countOf(c.cells).about] as const)
    .filter(([, n]) => n > 0);
  const [only, another] = speaking;
  if (only === undefined) return '';
  if (another === undefined)
    return `Chỉ ${nameOf(only[0])} nói về việc này, ở ${only[1]} đoạn${end}`;
  const counts = speaking.map(([, n]) => n);
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  const all = speaking.length === view.columns.length;
  if (most === least)
    return all
      ? `Văn bản nào cũng nói ở ${most} đoạn${end}`
      : `${upperFirst(namesOf(speaking.map(([c]) => c)))} nói, mỗi văn bản ${most} đoạn${end}`;
  const named = (n: number) => namesOf(speaking.filter(([, m]) => m === n).map(([c]) => c));
  return `Nói ở nhiều đoạn nhất: ${named(most)}, ${most} đoạn; ${all ? '' : 'trong số có nói, '}ít nhất: ${named(least)}, ${least} đoạn${end}`;
}

function numbers(view: SubjectView): string {
  const counted = view.columns.map((c) => [c, countOf(c.cells)] as const);
  const speaking = counted.filter(([, n]) => n.about > 0);
  const having = speaking.filter(([, n]) => n.numbered > 0);
  if (speaking.length === 0) return '';
  if (having.length === 0) return 'Các đoạn ấy chỉ có lời, không có con số để so.';
  const rest = speaking.filter(([, n]) => n.numbered === 0).map(([c]) => c);
  return `Có con số: ${withCounts(having.map(([c, n]) => [c, n.numbered]))}${rest.length > 0 ? `; ${namesOf(rest)} chỉ có lời` : ''}.`;
}

function duties({ columns }: SubjectView, tasks: readonly Task[]): string {
  const count = (holds: (t: Task) => boolean) =>
    columns.map((c) => {
      const about = c.cells.flatMap((cell) => cell.about);
      return [
        c,
        about.filter((p) =>
          tasks.some(
            (t) => t.text === c.text.slug && t.clause === p.clause.id && holds(t) && isIn(t, p),
          ),
        ).length,
      ] as const;
    });
  const agencies = withCounts(count((t) => t.agencies.length > 0));
  // “Từ năm 2025” begins in that year, and is due in none.
  const dates = withCounts(count((t) => t.deadlines.some((d) => d.to !== null)));
  // A passage may name an agency and be no task of the list: who has to do what, without a date and a line of its own for it.
  return [
    agencies === ''
      ? ''
      : `Trong những việc có dòng “Cơ quan thực hiện” hay có hẹn thời gian, cơ quan phải làm được nêu ở ${agencies}.`,
    dates === '' ? '' : `Hạn trong một năm nhất định được nêu ở ${dates}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function silences(view: SubjectView): string {
  const quiet = (state: string) =>
    namesOf(view.columns.filter((c) => wholeQuiet(view, c.text.slug) === state));
  const said = [
    ['không nói tới', quiet('silent')],
    ['chỉ nhắc qua', quiet('name-only')],
    ['dẫn sang văn bản khác', quiet('elsewhere')],
  ].flatMap(([what, who]) => (who === '' ? [] : [`${who} ${what}`]));
  const beyond = view.columns.filter((c) => wholeQuiet(view, c.text.slug) === 'outside');
  if (beyond.length > 0)
    said.push(
      `chủ đề này ngoài phạm vi ${countOnly(beyond) ?? listed(beyond.map((c) => `${insideSentence(c.text.type)} của ${c.province.name}`))}`,
    );
  return said.length === 0 ? '' : `${upperFirst(said.join('; '))}.`;
}

/**
 * What can be counted of a subject, in sentences: who says nothing, who speaks in most clauses, who sets numbers, who names an agency or
 * a date. Made from passages, statements and tasks alone, so that each is true whatever editors write; nothing is judged.
 * @param tasks all tasks of the edition
 */
export const subjectSummary = (view: SubjectView, tasks: readonly Task[]): string[] =>
  [silences(view), longest(view), numbers(view), duties(view, tasks)].filter((s) => s !== '');

/**
 * In which parts every text speaks of the subject, and in which one alone does; none where there is no such part. Clauses that only touch
 * it are not counted, as in the summary, and said not to be.
 */
export function sharedParts({ parts, columns }: Pick<SubjectView, 'parts' | 'columns'>): string[] {
  const speaking = parts.map(
    (part) =>
      [
        part,
        columns.filter((c) => c.cells.some((cell) => cell.part === part && cell.about.length > 0)),
      ] as const,
  );
  const name = (part: PartKey): string => insideSentence(partWords(part));
  const all = speaking.filter(([, own]) => own.length === columns.length).map(([p]) => name(p));
  const single = speaking.filter(([, own]) => own.length === 1);
  const alone = single.flatMap(([p, own]) => own.map((c) => `${name(p)} (${nameOf(c)})`));
  const touched = single.some(([p, own]) =>
    columns.some(
      (c) => !own.includes(c) && c.cells.some((cell) => cell.part === p && cell.touches.length > 0),
    ),
  );
  return [
    ...(all.length === 0 ? [] : [`Văn bản nào cũng có đoạn nói ở: ${all.join(' · ')}.`]),
    ...(alone.length === 0
      ? []
      : [`Chỉ một văn bản có đoạn nói ở: ${alone.join(' · ')}${touched ? untold : '.'}`]),
  ];
}
