import type { Lexicon } from '../format/lexicon.ts';
import { isOptional, type Plan } from '../plan/plan.ts';
import type { Measured } from './measure.ts';
import { isScattered } from './together.ts';
import { isTrusted } from './trust.ts';
import { met, tune } from './tune.ts';
import { weightOfWords } from './unit-weight.ts';

/** The clause has most of the query, and what it has belongs together. */
export function isClose(plan: Plan, measured: Measured, lexicon: Lexicon): boolean {
  const { units, needed, pairShare } = measured;
  const askedFor = units.map(({ unit, strength }, i) => ({
    weight: isOptional(unit) ? 0 : weightOfWords(unit.typed, lexicon),
    isMet: strength >= met && isTrusted(measured, i, lexicon),
  }));
  const share =
    askedFor.reduce((sum, t) => sum + (t.isMet ? t.weight : 0), 0) /
    Math.max(
      askedFor.reduce((sum, t) => sum + t.weight, 0),
      0.01,
    );
  // Where all of it is there and one part in other words, their distance says little: "smart city pleiku".
  const isWhole = share > 0.95 && needed.some(({ unit }) => unit.role === 'synonym');
  // An everyday phrase that means what the clause says tells more than the words beside it: "làm việc ở nhà cho công chức".
  const hasPhrase = units.some(
    ({ unit, strength, best }) =>
      unit.role === 'synonym' && unit.typed.length > 1 && strength >= 0.9 && best?.related !== true,
  );
  return (
    share >= tune.close &&
    !isScattered(measured) &&
    (pairShare >= 0.3 || plan.isQuestion || isWhole || hasPhrase)
  );
}
