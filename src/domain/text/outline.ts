import type { Clause } from '../../model/clause.ts';

/** A line of the table of contents with the lines below it. */
export interface OutlineItem {
  readonly clause: Clause;
  readonly children: readonly OutlineItem[];
}

/** Kinds in the table of contents: numbered units and run-in headings, never bullets. */
const kinds = ['phan', 'muc', 'dieu', 'khoan', 'diem', 'de-muc'];

/** The table of contents of a text: headings down to a depth, and every Điều. @param depth 1 is the top level alone */
export function outline(clauses: readonly Clause[], depth = 3): OutlineItem[] {
  const under = (parent: string | null, level: number): OutlineItem[] =>
    level > depth
      ? []
      : clauses
          .filter(
            (c) =>
              c.parent === parent && kinds.includes(c.kind) && (c.heading || c.kind === 'dieu'),
          )
          .map((clause) => ({ clause, children: under(clause.id, level + 1) }));
  return under(null, 1);
}
