import { isAnswer } from '../best-first.ts';
import type { Result } from '../outcome.ts';
import { isAsked, type Plan } from '../plan/plan.ts';
import type { Scopes } from '../scopes.ts';
import { readStrict, type Looking } from './read-strict.ts';
import { moreReads } from './reading.ts';

/** Of so few words, another province is asked for those very words even when something close is found. */
const fewAsked = 4;

/**
 * Answers of other provinces, for when the one that is named does not mention what is asked: another may, or has exactly these words.
 * @param own what the province says; where that is close, only exactly these words are worth leaving it for
 * @returns none when the query names no province, or its own is as good
 */
export async function readElsewhere(
  looking: Looking,
  plan: Plan,
  { namesProvince, anyProvince }: Scopes,
  own: readonly Result[],
): Promise<readonly Result[]> {
  const isClose = own.some((s) => s.close);
  if (!namesProvince || (isClose && plan.units.filter(isAsked).length > fewAsked)) return [];
  looking.reading.allow(moreReads);
  const { results } = await readStrict(looking, plan, { where: anyProvince });
  const answers = results.filter(isAnswer);
  return !isClose || answers.some((s) => s.fit === 'together') ? answers : [];
}
