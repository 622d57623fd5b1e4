import { afterRunIn } from '../domain/text/task-lines.ts';
import { tasksOf } from '../domain/text/tasks.ts';
import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `tasks.json`: tasks for which the text names an agency, with its deadline in the words of the text. */
export const tasksData = ({ texts }: Edition, at: Address = fromRoot) =>
  texts.flatMap((text) =>
    tasksOf(text.clauses).map((t) => ({
      text: text.slug,
      clause: t.task.id,
      url: at(clauseUrl(text.slug, t.task.id)),
      heading: t.heading?.words.replace(/:$/, '') ?? null,
      task: t.task.words,
      agency: afterRunIn(t.agency),
      deadline: t.deadline === undefined ? null : afterRunIn(t.deadline),
    })),
  );
