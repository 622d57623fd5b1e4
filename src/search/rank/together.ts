import { isAsked, isOptional, type Plan } from '../plan/plan.ts';
import { nearness, spread } from './closeness.ts';
import { isAbove, type Measured } from './measure.ts';
import { tune } from './tune.ts';

/** Three or more words of which no two are neighbours ("án tử hình") are about something else. */
export const isScattered = ({ needed, runOfAsked, size }: Measured): boolean =>
  needed.length > 2 &&
  needed.every(({ unit, all }) => unit.role === 'word' && all.length > 0) &&
  runOfAsked * size < 1.5;

/** "mặt trận tổ quốc … giám sát": each word stands beside its neighbour in the query, so the words are meant, however far apart the pieces are. */
const isPaired = ({ ordered }: Measured): boolean =>
  ordered.every(
    (m, k) =>
      m.unit.role !== 'word' ||
      isAbove(m) ||
      Math.max(
        nearness(ordered[k - 1]?.all ?? [], m.all),
        nearness(m.all, ordered[k + 1]?.all ?? []),
      ) >= 0.75,
  );

/** How many words the narrowest stretch that has all that is asked may hold. */
function mostSpread({ isQuestion }: Plan, { needed, size }: Measured): number {
  const isShort =
    !isQuestion && needed.length <= 3 && needed.every(({ unit }) => unit.role === 'word');
  if (isShort) return size + tune.shortSpread;
  return size * 2 + (isQuestion ? tune.questionSpread : tune.spread);
}

/** The words stand near enough to each other to be about one thing. */
export function isTogether(plan: Plan, measured: Measured): boolean {
  const { ordered, needed, pairShare, runOfAsked, run } = measured;
  if (ordered.filter(({ unit }) => !isOptional(unit)).length < 2 || isPaired(measured)) return true;
  const asked = needed.filter(({ unit }) => isAsked(unit));
  return (
    !isScattered(measured) &&
    spread(asked.map(({ all }) => all)) <= mostSpread(plan, measured) &&
    (pairShare >= 0.35 || (runOfAsked >= 0.5 && run.strengths.size > 1))
  );
}
