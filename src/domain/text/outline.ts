import type { Clause } from '../../model/clause.ts';
import { outlinedKinds, type ClauseKind } from '../../model/clause-kinds.ts';

/** In the contents also where nothing stands below them. */
const always: readonly ClauseKind[] = ['dieu', 'bang', 'phu-luc'];

/** A line of the table of contents with the lines below it. */
export interface OutlineItem {
  readonly clause: Clause;
  readonly children: readonly OutlineItem[];
}

/** The table of contents of a text: headings down to a depth, and every Điều. @param depth 1 is the top level alone */
export function outline(clauses: readonly Clause[], depth = 3): OutlineItem[] {
  const under = (parent: string | null, level: number): OutlineItem[] =>
    level > depth
      ? []
      : clauses
          .filter(
            (c) =>
              c.parent === parent &&
              outlinedKinds.includes(c.kind) &&
              (c.heading || always.includes(c.kind)),
          )
          .map((clause) => ({ clause, children: under(clause.id, level + 1) }));
  return under(null, 1);
}
