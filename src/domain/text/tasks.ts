import type { Clause } from '../../model/clause.ts';
import { isAgencyLine, isDeadlineLine } from './task-lines.ts';

/** A task with the agency that does it and the deadline, each in the words of the text. */
export interface Task {
  /** The heading above it. */
  readonly heading: Clause | undefined;
  readonly task: Clause;
  readonly agency: Clause;
  readonly deadline: Clause | undefined;
}

/** Tasks that name an agency ("Cơ quan thực hiện: …"), in the order of the text. */
export function tasksOf(clauses: readonly Clause[]): Task[] {
  return clauses.flatMap((task): Task[] => {
    const details = clauses.filter((c) => c.parent === task.id);
    const agency = details.find(isAgencyLine);
    return agency === undefined
      ? []
      : [
          {
            task,
            agency,
            deadline: details.find(isDeadlineLine),
            heading: clauses.find((c) => c.id === task.parent),
          },
        ];
  });
}
