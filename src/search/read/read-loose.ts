import { bestFirst, isAnswer } from '../best-first.ts';
import type { Filters } from '../find/engine.ts';
import { retrieveLoose } from '../find/retrieve.ts';
import type { Result } from '../outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { Looking } from './read-strict.ts';

/** So many records are read in any case: "không tìm thấy … kể cả khi tìm gần đúng" is said only after they were. */
const fewestLoose = 3;
/** Enough near results to be of use. */
const fewNear = 6;

/** What was read before, then clauses that have some of the words, until they are near enough. */
export async function readLoose(
  { within, reading }: Looking,
  plan: Plan,
  where: Filters,
  before: readonly Result[],
): Promise<readonly Result[]> {
  if (!before.some((s) => s.close) && reading.isSpent()) reading.allow(fewestLoose);
  const loose = [...before];
  for await (const hits of retrieveLoose({ ...within, filters: where }, plan, reading.spare())) {
    loose.push(...(await reading.read(hits, plan, where)));
    if (
      reading.isSpent() ||
      loose.some((s) => isAnswer(s) || s.close) ||
      bestFirst(loose).length >= fewNear
    )
      break;
  }
  return loose;
}
