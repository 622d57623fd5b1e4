import type { Clause } from '../../model/clause.ts';
import type { Text } from '../../model/model.ts';
import { partOf } from './part-of.ts';
import { isTaskLine } from './task-lines.ts';

/** The clauses of a text that an alignment must place: all of its parts that have no clauses below them, but for the lines of tasks. */
export function alignable(
  { clauses }: Pick<Text, 'clauses'>,
  lineage: (clause: Clause) => readonly Clause[],
): Clause[] {
  const parents = new Set(clauses.filter((c) => !isTaskLine(c)).map((c) => c.parent));
  return clauses.filter(
    (c) => !parents.has(c.id) && !isTaskLine(c) && partOf(c, lineage(c)) !== null,
  );
}
