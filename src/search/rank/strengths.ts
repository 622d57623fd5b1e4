import { isOptional, yearOf, type Plan } from '../plan/plan.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { tune } from './tune.ts';
import type { SearchRecord } from '../format/record.ts';

/** The occurrence that is surest; undefined of none. */
export const strongest = (all: readonly Occurrence[]): Occurrence | undefined =>
  all.reduce<Occurrence | undefined>(
    (best, o) => (best === undefined || o.strength > best.strength ? o : best),
    undefined,
  );

const holdsFor = ({ years }: SearchRecord, wanted: readonly number[]): boolean =>
  wanted.some((year) => years.includes(year));

/** How surely the clause, or the headings above it, have each unit, 0-1. @param found the best occurrence of each unit in the clause */
export function strengthsOf(
  record: SearchRecord,
  plan: Plan,
  found: readonly (Occurrence | undefined)[],
): readonly number[] {
  const beside = [...record.trail, ...record.lines.map((line) => line.words)];
  const trail = tokens(beside.join(' · '));
  return plan.units.map((u, i) => {
    const inClause = found[i]?.strength ?? 0;
    if (u.role === 'year')
      return inClause >= 0.9
        ? inClause
        : holdsFor(record, [yearOf(u)])
          ? 0.95
          : holdsFor(record, plan.years)
            ? 0.6
            : 0;
    if (isOptional(u) || inClause >= tune.context) return inClause;
    return Math.max(inClause, (strongest(occurrences(u, trail))?.strength ?? 0) * tune.context);
  });
}
