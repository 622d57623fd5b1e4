import type { Clause } from '../../model/clause.ts';

export interface OutlineItem {
  readonly clause: Clause;
  readonly children: readonly OutlineItem[];
}

/** Kinds that make the contents: numbered units and run-in headings, never bullets. */
const kinds = ['phan', 'muc', 'dieu', 'khoan', 'diem', 'de-muc'];

/** The contents of a text: headings to the given depth, and every Điều. @param depth 1 = the top level only */
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
