import { bareHeading } from '../domain/words/bare-heading.ts';
import { dueDay } from '../domain/tasks/due.ts';
import { headingOver } from '../domain/text/heading-over.ts';
import { afterRunIn, isAgencyLine, isDeadlineLine } from '../domain/text/task-lines.ts';
import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import type { Clause } from '../model/clause.ts';
import type { Edition, Task } from '../model/model.ts';
import type { TaskColumn } from './task-fields.ts';

/** What joins several printed words in one field. */
const joint = '; ';
const joined = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join(joint);

/**
 * Who or when, as printed: the whole line where the text has one for it ("Cơ quan thực hiện: …"), else the printed words.
 * @param parts agencies or deadlines of the task
 */
function asPrinted(
  { clause }: Pick<Edition, 'clause'>,
  { text }: Task,
  parts: readonly { readonly clause?: string | undefined; readonly printed: string }[],
  isLine: (c: Clause) => boolean,
): string | null {
  const line = parts
    .map((p) => (p.clause === undefined ? undefined : clause(text, p.clause)))
    .find((c) => c !== undefined && isLine(c));
  return line === undefined ? joined(parts.map((p) => p.printed)) : afterRunIn(line);
}

/**
 * The stretch of time that holds all dated deadlines of a task. An end is null when a deadline leaves it open.
 * @param days that end of each dated deadline
 */
const outermost = (days: readonly (string | null)[], side: 'first' | 'last'): string | null =>
  days.includes(null) ? null : ([...days].sort().at(side === 'first' ? 0 : -1) ?? null);

/** `tasks.json`: what the texts have somebody do, in their order. */
export const tasksData = (edition: Edition, at: Address = fromRoot) =>
  edition.tasks.map((task) => {
    const { id, text, clause, words, agencies, deadlines } = task;
    const dated = deadlines.filter((d) => dueDay(d) !== null);
    const over = headingOver(edition, task);
    return {
      id,
      text,
      clause,
      url: at(clauseUrl(text, clause)),
      heading: over === null ? null : bareHeading(over.words),
      task: edition.clause(text, clause)?.words ?? '',
      words,
      agency: asPrinted(edition, task, agencies, isAgencyLine),
      agencies: agencies.map(({ printed, name, role }) => ({ printed, name, role })),
      deadline: asPrinted(edition, task, deadlines, isDeadlineLine),
      deadlineFrom: outermost(
        dated.map((d) => d.from),
        'first',
      ),
      deadlineTo: outermost(
        dated.map((d) => d.to),
        'last',
      ),
      deadlinePrinted: joined(deadlines.map((d) => d.printed)),
      recurs: joined(deadlines.flatMap((d) => d.recurs ?? [])),
      stages: deadlines.map(({ clause: own = clause, printed, from, to, recurs, elsewhere }) => ({
        clause: own,
        printed,
        from,
        to,
        recurs: recurs ?? null,
        elsewhere: elsewhere ?? false,
      })),
    } satisfies Record<TaskColumn, unknown>;
  });

/** The days of a deadline as ISO 8601-2 writes an interval, ".." where it is open; else why it has none. */
const interval = ({
  from,
  to,
  recurs,
  elsewhere,
}: ReturnType<typeof tasksData>[number]['stages'][number]) =>
  from !== null || to !== null
    ? `${from ?? '..'}/${to ?? '..'}`
    : elsewhere
      ? 'elsewhere'
      : (recurs ?? '');

/** `tasks.csv`: the same records with flat fields. */
export const tasksTable = (edition: Edition, at: Address = fromRoot) =>
  tasksData(edition, at).map((t) => ({
    ...t,
    agencies: joined(t.agencies.map((a) => a.name)),
    stages: joined(t.stages.map(interval)),
  }));
