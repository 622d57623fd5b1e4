import type { Clause } from '../model/clause.ts';
import type { StatementData } from '../schemas/statement.ts';

/**
 * Clauses of which one must print the year of a statement: the clause itself, a heading above it, or the deadline of its task.
 * @param clauses all clauses of the text
 */
export function yearHolders(
  origin: NonNullable<StatementData['yearFrom']>,
  clause: Clause,
  clauses: readonly Clause[],
): Clause[] {
  if (origin === 'sentence') return [clause];
  if (origin === 'deadline')
    return clauses.filter(
      (c) => c.parent === clause.id && /^Thời (hạn|gian) hoàn thành:$/.test(c.runIn),
    );
  return clauses
    .filter((c) => c.id === clause.parent)
    .flatMap((parent) => [parent, ...yearHolders(origin, parent, clauses)]);
}
