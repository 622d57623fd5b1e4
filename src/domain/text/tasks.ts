import type { Clause } from '../../model/clause.ts';

/** A task with the agency that does it and the deadline, each in the words of the text. */
export interface Task {
  /** The heading above it. */
  readonly heading: Clause | undefined;
  readonly task: Clause;
  readonly agency: Clause;
  readonly deadline: Clause | undefined;
}

const isAgency = (c: Clause) => c.runIn === 'Cơ quan thực hiện:';
const isDeadline = (c: Clause) =>
  c.runIn === 'Thời hạn hoàn thành:' || c.runIn === 'Thời gian hoàn thành:';

/** Words after the run-in heading, without the final full stop: "các sở, ban, ngành tỉnh". */
export const afterRunIn = (c: Clause): string =>
  c.words.slice(c.runIn.length).trim().replace(/\.$/, '');

/** Tasks that name an agency ("Cơ quan thực hiện: …"), in the order of the text. */
export function tasksOf(clauses: readonly Clause[]): Task[] {
  return clauses.flatMap((task): Task[] => {
    const details = clauses.filter((c) => c.parent === task.id);
    const agency = details.find(isAgency);
    return agency === undefined
      ? []
      : [
          {
            task,
            agency,
            deadline: details.find(isDeadline),
            heading: clauses.find((c) => c.id === task.parent),
          },
        ];
  });
}
