import type { Task } from '../../model/model.ts';

export type Deadline = Task['deadlines'][number];

/** The day at which a deadline stands in time: its last, or the first of one that only says when the work begins. null: no day. */
export const dueDay = ({ from, to }: Pick<Deadline, 'from' | 'to'>): string | null => to ?? from;

/** "từ năm 2026": when the work begins is said, when it ends is not. */
export const onlyBegins = ({ from, to }: Pick<Deadline, 'from' | 'to'>): boolean =>
  to === null && from !== null;

/** The deadlines of a task that have a day. */
export const datedDeadlines = ({ deadlines }: Pick<Task, 'deadlines'>): readonly Deadline[] =>
  deadlines.filter((d) => dueDay(d) !== null);

/** Kinds of tasks without any day, in readers' words, in the order of the page. The keys stand in addresses (`?han=…`). */
export const undatedKinds = {
  'thuong-xuyen': 'làm thường xuyên, không có ngày',
  'lap-lai': 'lặp lại hoặc định kỳ, không có ngày nhất định',
  'van-ban-khac': 'theo hạn của văn bản khác',
  'khong-neu': 'không nêu hạn',
} as const;
export type UndatedKind = keyof typeof undatedKinds;

/** The deadlines that make a task one of a kind; a task with none of the kinds before is of the next. */
const tells: Readonly<Record<Exclude<UndatedKind, 'khong-neu'>, (deadline: Deadline) => boolean>> =
  {
    'van-ban-khac': (d) => d.elsewhere === true,
    'lap-lai': (d) => d.recurs !== undefined && d.recurs !== 'ongoing',
    'thuong-xuyen': () => true,
  };

/** Why a task has no day, and the deadlines that say so; null when it has one. */
export function undatedBy({ deadlines }: Pick<Task, 'deadlines'>): {
  readonly kind: UndatedKind;
  readonly deadlines: readonly Deadline[];
} | null {
  if (datedDeadlines({ deadlines }).length > 0) return null;
  for (const kind of ['van-ban-khac', 'lap-lai', 'thuong-xuyen'] as const) {
    const telling = deadlines.filter(tells[kind]);
    if (telling.length > 0) return { kind, deadlines: telling };
  }
  return { kind: 'khong-neu', deadlines: [] };
}
