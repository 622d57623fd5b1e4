// Tasks of the real edition, one for each state of their rows and marks.
import { datedDeadlines, onlyBegins } from '../../domain/tasks/due.ts';
import type { LedgerTask } from '../../domain/tasks/ledger.ts';
import { named } from './states.ts';

/** Tasks by state. @param tasks of the edition */
export function taskExamples(tasks: readonly LedgerTask[]) {
  const recurs = (t: LedgerTask) => t.task.deadlines.some((d) => d.recurs === 'ongoing');
  const marks = [
    ...tasks.flatMap((of) => datedDeadlines(of.task).map((deadline) => ({ of, deadline }))),
    ...tasks.map((of) => ({ of, deadline: null })),
  ];
  return {
    rows: named(tasks, {
      'một hạn có ngày': (t) => t.facts.days.length === 1 && t.task.deadlines.length === 1,
      'đến hạn rồi vẫn làm': (t) => t.facts.days.length > 0 && recurs(t),
      'hai hạn': (t) => t.facts.days.length > 1,
      'thường xuyên': (t) => t.facts.undated === 'thuong-xuyen',
      'lặp lại': (t) => t.facts.undated === 'lap-lai',
      'văn bản khác định hạn': (t) => t.facts.undated === 'van-ban-khac',
      'không nêu ai làm': (t) => t.task.agencies.length === 0,
      'có cơ quan tham gia': (t) => t.task.agencies.some((a) => a.role === 'with'),
      'một câu của đoạn': (t) => t.task.words !== null,
    }),
    marks: named(marks, {
      'có hạn': ({ of, deadline }) => deadline !== null && !recurs(of) && !onlyBegins(deadline),
      'đến hạn rồi vẫn làm': ({ of, deadline }) => deadline !== null && recurs(of),
      'chỉ ghi lúc bắt đầu': ({ deadline }) => deadline !== null && onlyBegins(deadline),
      'không có ngày': ({ deadline }) => deadline === null,
    }),
  };
}
