import { taskUrl } from '../model/addresses.ts';
import type { Clause } from '../model/clause.ts';
import { clauseRef } from '../model/clause-ref.ts';
import type { Task } from '../model/model.ts';
import { isAgencyLine, isDeadlineLine } from '../domain/text/task-lines.ts';
import { yearsIn } from '../domain/words/years.ts';
import type { TasksData } from '../schemas/task.ts';
import {
  clauseOrder,
  failIn,
  knownClause,
  knownText,
  type Fail,
  type Known,
} from './known-clauses.ts';
import { attempt, isTextRead } from './faults.ts';
import type { ContentFile } from './read-content.ts';

type Given = TasksData['tasks'][number];

/** "trước năm 2026" ends in 2025: of a year that is printed, the one before may be meant, too. */
const possibleYears = (words: string): number[] =>
  yearsIn(words).flatMap((year) => [year, year - 1]);

/** Refuses a deadline that says nothing, or a day whose year stands neither in its words nor, when they name none, above them. */
function checkDeadline(
  { printed, from, to, elsewhere, recurs }: Given['deadlines'][number],
  above: readonly Clause[],
  fail: Fail,
): void {
  const needle = `printed: ${printed}`;
  if (from !== null && to !== null && from > to)
    fail(needle, `hạn “${printed}” bắt đầu sau khi kết thúc.`, 'Đổi chỗ "from" và "to".');
  if (from === null && to === null && elsewhere === undefined && recurs === undefined)
    fail(
      needle,
      `hạn “${printed}” không có ngày, không lặp lại, cũng không do văn bản khác định.`,
      'Ghi "from", "to", hoặc "recurs", hoặc "elsewhere: true".',
    );
  const own = possibleYears(printed);
  const years = own.length > 0 ? own : above.flatMap(({ words }) => possibleYears(words));
  for (const day of [from, to])
    if (day !== null && !years.includes(Number(day.slice(0, 4))))
      fail(
        needle,
        `hạn “${printed}” được ghi tới ngày ${day}, năm mà chữ của văn bản không nêu.`,
        'Ngày chỉ lấy từ chữ của văn bản.',
      );
}

/** Refuses a text whose lines "Cơ quan thực hiện", "Thời hạn hoàn thành" are not all among its tasks. */
function checkLines(clauses: readonly Clause[], tasks: readonly Task[], fail: Fail): void {
  for (const { parent } of clauses.filter(isAgencyLine))
    attempt(() => {
      if (!tasks.some((t) => t.clause === parent))
        fail(
          'tasks:',
          `đoạn "${parent}" có dòng “Cơ quan thực hiện” mà không có trong tệp này.`,
          'Mỗi đoạn có dòng ấy là một nhiệm vụ.',
        );
    });
  for (const line of clauses.filter(isDeadlineLine))
    attempt(() => {
      if (
        !tasks.some(
          (t) => t.clause === line.parent && t.deadlines.some((d) => d.clause === line.id),
        )
      )
        fail(
          `clause: ${line.parent}`,
          `nhiệm vụ "${line.parent}" có dòng thời hạn mà "deadlines" không dẫn dòng ấy.`,
          'Ghi mã của dòng ấy vào "clause" của thời hạn.',
        );
    });
}

/**
 * The tasks of all texts, in their order.
 * @throws ContentError for a task that the text does not set in these words, and a day that its words do not give
 */
export function assembleTasks(files: readonly ContentFile<TasksData>[], known: Known): Task[] {
  const order = clauseOrder(known);
  const tasksOf = ({ slug: text, file, data }: ContentFile<TasksData>): Task[] => {
    const fail = failIn(file);
    const { clauses } = knownText(known, text, fail);
    const given = new Map<string, number>();
    const own = data.tasks.map(({ words, ...task }): Task => {
      const held = (id: string, ...words: readonly string[]): Clause =>
        knownClause(known, { text, id, words }, fail);
      attempt(() => held(task.clause, ...(words === undefined ? [] : [words])));
      for (const { clause = task.clause, printed } of task.agencies)
        attempt(() => held(clause, printed));
      for (const deadline of task.deadlines)
        attempt(() => {
          const line = held(deadline.clause ?? task.clause, deadline.printed);
          checkDeadline(deadline, [line, ...known.lineage(line)], fail);
        });
      const number = (given.get(task.clause) ?? 0) + 1;
      given.set(task.clause, number);
      const id = `${text}.${task.clause}${number === 1 ? '' : `.${number}`}`;
      return { ...task, id, text, words: words ?? null, url: taskUrl(id) };
    });
    checkLines(clauses, own, fail);
    return own;
  };
  const tasks = files
    .filter((file) => isTextRead(file.slug, 'nhiệm vụ'))
    .flatMap((file) => attempt(() => tasksOf(file)) ?? []);
  const place = ({ text, clause }: Task): number => order.get(clauseRef(text, clause)) ?? 0;
  return tasks.sort((a, b) => place(a) - place(b));
}
