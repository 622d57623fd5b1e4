import type { Clause, Run } from '../../model/clause.ts';
import type { Edition, Province, Task, Text } from '../../model/model.ts';
import { headingOver } from '../text/heading-over.ts';
import { provinceOf } from '../text/of-provinces.ts';
import { taskWords } from './task-words.ts';
import { taskFacts, type TaskFacts } from './task-view.ts';

/** A task with all that its row and its marks show. */
export interface LedgerTask {
  readonly task: Task;
  readonly facts: TaskFacts;
  readonly text: Text;
  readonly province: Province;
  /** The words that set it, and the same words with the editors' readings of misprints. */
  readonly words: string;
  readonly runs: readonly Run[];
  /** Whether the clause says more before these words, and after. */
  readonly more: { readonly before: boolean; readonly after: boolean };
  /** The heading it stands under. */
  readonly heading: Clause | null;
}

/** The tasks of the edition, or of one province, in the order of the texts. */
export function ledgerOf(edition: Edition, province?: string): LedgerTask[] {
  return edition.tasks.flatMap((task) => {
    const text = edition.texts.find((t) => t.slug === task.text);
    const of = text === undefined ? null : provinceOf(text, edition.provinces);
    const clause = edition.clause(task.text, task.clause);
    if (text === undefined || of === null || clause === undefined)
      throw new Error(`The clause of task "${task.id}" is not in the edition.`);
    if (province !== undefined && of.slug !== province) return [];
    const words = taskWords(edition, task);
    const at = clause.words.indexOf(words);
    return {
      task,
      facts: taskFacts(task, of.slug),
      text,
      province: of,
      words,
      runs: task.words === null ? clause.runs : [{ text: words }],
      more: { before: at > 0, after: at + words.length < clause.words.length },
      heading: headingOver(edition, task),
    };
  });
}
