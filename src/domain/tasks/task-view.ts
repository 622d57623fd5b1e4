import { datedDeadlines, dueDay, undatedBy, type UndatedKind } from './due.ts';
import { agencySlug } from './agencies.ts';
import { isIn, periodNamed } from './periods.ts';
import type { Task } from '../../model/model.ts';

/** What of a task the filters and orders ask for; also what its row carries in `data-*`. */
export interface TaskFacts {
  readonly id: string;
  readonly text: string;
  readonly province: string;
  /** Slugs of its agencies, the leading ones first. */
  readonly agencies: readonly string[];
  /** Days of its dated deadlines, earliest first. */
  readonly days: readonly string[];
  readonly undated: UndatedKind | null;
}

/** @param province slug of the province of its text */
export const taskFacts = (task: Task, province: string): TaskFacts => ({
  id: task.id,
  text: task.text,
  province,
  agencies: [
    ...new Set(
      [...task.agencies]
        .sort((a, b) => Number(a.role === 'with') - Number(b.role === 'with'))
        .map((a) => agencySlug(a.name)),
    ),
  ],
  days: datedDeadlines(task)
    .flatMap((d) => dueDay(d) ?? [])
    .sort(),
  undated: undatedBy(task)?.kind ?? null,
});

/** Orders of the table, in readers' words. */
export const taskSorts = {
  'van-ban': 'thứ tự văn bản',
  han: 'hạn, sớm trước',
  'co-quan': 'cơ quan',
} as const;
export type TaskSort = keyof typeof taskSorts;

/** What of the tasks a reader looks at; '' means all. */
export interface TaskView {
  readonly agency: string;
  /** Id of a period, or a kind of undated tasks. */
  readonly due: string;
  readonly province: string;
  readonly text: string;
  readonly sort: TaskSort;
}
export const allTasks: TaskView = { agency: '', due: '', province: '', text: '', sort: 'van-ban' };

/** Whether one of these days, or the reason for having none, is what `due` asks for. */
export function isDue({ days, undated }: Pick<TaskFacts, 'days' | 'undated'>, due: string) {
  if (due === '' || due === undated) return true;
  const period = periodNamed(due);
  return period !== null && days.some((day) => isIn(day, period));
}

/** Whether the view shows the task. */
export const isInView = (task: TaskFacts, { agency, due, province, text }: TaskView): boolean =>
  (agency === '' || task.agencies.includes(agency)) &&
  (province === '' || task.province === province) &&
  (text === '' || task.text === text) &&
  isDue(task, due);

/** The tasks in the order of the view. By deadline: the earliest first, those without a day last; by agency: in the order of `agencies`. */
export function inOrder<Facts extends TaskFacts>(
  tasks: readonly Facts[],
  sort: TaskSort,
  agencies: readonly string[],
): Facts[] {
  if (sort === 'van-ban') return [...tasks];
  const place = ({ agencies: [first] }: TaskFacts) =>
    first === undefined ? agencies.length : agencies.indexOf(first);
  const day = (t: TaskFacts) => t.days[0] ?? '9999';
  return [...tasks].sort((a, b) =>
    sort === 'han' ? (day(a) < day(b) ? -1 : Number(day(a) > day(b))) : place(a) - place(b),
  );
}
