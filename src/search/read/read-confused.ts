import { bestFirst, isAnswer } from '../best-first.ts';
import type { Result } from '../outcome.ts';
import { withConfusions } from '../plan/confusions.ts';
import { isAsked, type Plan } from '../plan/plan.ts';
import { readStrict, type Looking, type Read } from './read-strict.ts';

/** So many words at most are also looked for as others spell them: each spelling costs pieces of the index, and a long query has enough words that are spelt right. */
const mostConfused = 4;

/** Words that no clause has side by side as typed may be there in another spelling of the same sounds: "năng xuất lao động". */
export const isDoubtful = ({ units, isQuestion }: Plan, best: Result | undefined): boolean =>
  best === undefined ||
  !isAnswer(best) ||
  (best.fit !== 'together' && best.run < 0.7 && units.length <= 5 && !isQuestion);

/** A single word has no neighbour that confirms another spelling; a question has enough words that are spelt right. */
export function mayBeConfused({ units, isQuestion }: Plan): boolean {
  const wanted = units.filter(isAsked).length;
  return !isQuestion && wanted > 1 && wanted <= mostConfused;
}

/** Reads what has the words as others spell them. @param best of what has them as typed: `isBetter` compares with it */
export async function readConfused(
  looking: Looking,
  plan: Plan,
  best: Result | undefined,
): Promise<Read & { readonly plan: Plan; readonly isBetter: boolean }> {
  const wider = withConfusions(plan, looking.within.lexicon);
  const read = await readStrict(looking, wider, { isExhaustive: true });
  const other = bestFirst(read.results)[0];
  const isBetter = isAnswer(other) && (!isAnswer(best) || (other?.run ?? 0) > 0.9);
  return { ...read, plan: wider, isBetter };
}
