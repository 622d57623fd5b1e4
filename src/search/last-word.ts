import type { Lexicon } from './format/lexicon.ts';
import type { Plan } from './plan/plan.ts';
import type { Scored } from './rank/score.ts';

/** The last word may be unfinished, and the best result does not have it whole beside the word before it. */
export function isLastLoose({ units }: Plan, best: Scored | undefined): boolean {
  const asked = units.map((u, i) => ({ u, i })).filter(({ u }) => u.role !== 'year');
  const [before, last] = asked.slice(-2);
  if (before === undefined || last === undefined || last.u.open !== true) return false;
  const [a, b] = [best?.found[before.i], best?.found[last.i]];
  return a === undefined || b === undefined || b.from !== a.to + 1 || b.strength < 0.9;
}

/** The plan with its last word taken as it is typed, if the texts have that word; null otherwise. */
export function withLastFinished(plan: Plan, { vocabulary }: Lexicon): Plan | null {
  const last = plan.units.at(-1);
  if (last?.open !== true || !last.typed.every((t) => vocabulary.has(t.key))) return null;
  const { open: _, ...closed } = last;
  return { ...plan, units: [...plan.units.slice(0, -1), closed] };
}
