import { taskUrl } from '../model/addresses.ts';
import type { Task } from '../model/model.ts';
import { isAgencyLine, isDeadlineLine } from '../domain/text/task-lines.ts';
import type { TasksData } from '../schemas/task.ts';
import { clauseOrder, failIn, knownClause, knownText, type Known } from './known-clauses.ts';
import type { ContentFile } from './read-content.ts';

/** Refuses a task that the text does not set in these words, or a day that its words do not give. */
export function assembleTasks(files: readonly ContentFile<TasksData>[], known: Known): Task[] {
  const order = clauseOrder(known);
  const tasks = files.flatMap(({ slug: text, file, data }) => {
    const fail = failIn(file);
    const { clauses } = knownText(known, text, fail);
    const given = new Map<string, number>();
    const own = data.tasks.map(({ words, ...task }): Task => {
      const at = (id: string | undefined) => id ?? task.clause;
      knownClause(
        known,
        { text, id: task.clause, words: words === undefined ? [] : [words] },
        fail,
      );
      for (const { clause, printed } of task.agencies)
        knownClause(known, { text, id: at(clause), words: [printed] }, fail);
      for (const { clause, printed, from, to, elsewhere, recurs } of task.deadlines) {
        knownClause(known, { text, id: at(clause), words: [printed] }, fail);
        if (from !== null && to !== null && from > to)
          fail(
            `printed: ${printed}`,
            `hạn “${printed}” bắt đầu sau khi kết thúc.`,
            'Đổi chỗ "from" và "to".',
          );
        const dated = from !== null || to !== null;
        if (!dated && elsewhere === undefined && recurs === undefined)
          fail(
            `printed: ${printed}`,
            `hạn “${printed}” không có ngày, không lặp lại, cũng không do văn bản khác định.`,
            'Ghi "from", "to", hoặc "recurs", hoặc "elsewhere: true".',
          );
        // "trước năm 2026" ends in 2025; every other year of a day is printed, here or in the clauses above.
        const above = [
          at(clause),
          ...known.lineage(knownClause(known, { text, id: at(clause) }, fail)).map((c) => c.id),
        ];
        const years = above.flatMap((id) =>
          [...(known.clause(text, id)?.words ?? '').matchAll(/\b20\d\d\b/g)].map(([y]) =>
            Number(y),
          ),
        );
        for (const day of [from, to]) {
          const year = Number(day?.slice(0, 4));
          if (day !== null && !years.includes(year) && !years.includes(year + 1))
            fail(
              `printed: ${printed}`,
              `ngày ${day} có năm mà đoạn ấy không nêu.`,
              'Ngày chỉ lấy từ chữ của văn bản.',
            );
        }
      }
      const number = (given.get(task.clause) ?? 0) + 1;
      given.set(task.clause, number);
      const id = `${text}.${task.clause}${number === 1 ? '' : `.${number}`}`;
      return { ...task, id, text, words: words ?? null, url: taskUrl(id) };
    });
    for (const line of clauses.filter(isAgencyLine)) {
      const task = own.find((t) => t.clause === line.parent);
      if (task === undefined)
        fail(
          'tasks:',
          `đoạn "${line.parent}" có dòng “Cơ quan thực hiện” mà không có trong tệp này.`,
          'Mỗi đoạn có dòng ấy là một nhiệm vụ.',
        );
      else if (
        clauses.some((c) => c.parent === line.parent && isDeadlineLine(c)) &&
        !task.deadlines.some((d) => clauses.some((c) => c.id === d.clause && isDeadlineLine(c)))
      )
        fail(
          `clause: ${task.clause}`,
          `nhiệm vụ "${task.clause}" có dòng thời hạn mà "deadlines" không dẫn dòng ấy.`,
          'Ghi mã của dòng ấy vào "clause" của thời hạn.',
        );
    }
    return own;
  });
  return tasks.sort(
    (a, b) => (order.get(`${a.text}#${a.clause}`) ?? 0) - (order.get(`${b.text}#${b.clause}`) ?? 0),
  );
}
