import type { Edition, Task } from '../../model/model.ts';

/** The words that set a task: its sentence, or the whole clause when that is the task. */
export const taskWords = ({ clause }: Pick<Edition, 'clause'>, task: Task): string =>
  task.words ?? clause(task.text, task.clause)?.words ?? '';
