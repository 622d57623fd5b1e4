import type { Clause } from '../../model/clause.ts';
import type { Edition } from '../../model/model.ts';

/** The nearest heading above a clause; null when none stands above it. */
export function headingOver(
  { clause, lineage }: Pick<Edition, 'clause' | 'lineage'>,
  of: { readonly text: string; readonly clause: string },
): Clause | null {
  const found = clause(of.text, of.clause);
  return (found === undefined ? [] : lineage(found)).find((c) => c.heading) ?? null;
}
