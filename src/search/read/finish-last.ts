import type { Lexicon } from '../format/lexicon.ts';
import { isAnswer } from '../best-first.ts';
import type { Plan } from '../plan/plan.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { readStrict, type Looking, type StrictOptions } from './read-strict.ts';

/** The plan with its last word taken as it is typed, if the texts have that word; null otherwise. */
function withLastFinished(plan: Plan, { vocabulary }: Lexicon): Plan | null {
  const last = plan.units.at(-1);
  if (last?.open !== true || !last.typed.every((t) => vocabulary.has(t.key))) return null;
  const { open: _, ...closed } = last;
  return { ...plan, units: [...plan.units.slice(0, -1), closed] };
}

/**
 * The plan with its last word finished, if it stands in the texts and that gives an answer, or it stands there, as typed with its
 * marks, beside the others; else the plan as it is. And how many records were found for it that were not read.
 */
export async function finishLast(
  looking: Looking,
  plan: Plan,
  options: StrictOptions,
): Promise<{ readonly plan: Plan; readonly unread: number }> {
  const finished = withLastFinished(plan, looking.within.lexicon);
  if (finished === null) return { plan, unread: 0 };
  const { results, unread } = await readStrict(looking, finished, options);
  const at = finished.units.length - 1;
  const stands =
    finished.units[at]?.typed.some((t) => !isBare(t)) === true &&
    results.some((s) => (s.found[at]?.strength ?? 0) >= 0.95);
  return { plan: stands || results.some(isAnswer) ? finished : plan, unread };
}
