import type { Lexicon } from '../format/lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import { asksForYear, type Measured } from './measure.ts';
import { isTogether } from './together.ts';
import { isTrusted } from './trust.ts';
import { met } from './tune.ts';

/** Everything that is asked for but the year is there, and something of it in the clause's own words. */
const isComplete = ({ needed }: Measured): boolean =>
  needed.every((m) => asksForYear(m) || m.strength >= (m.unit.role === 'phrase' ? 0.75 : met)) &&
  (needed.every(asksForYear) ||
    needed.some((m) => !asksForYear(m) && (m.best?.strength ?? 0) >= met));

/** The clause has all that is asked for but the year, together and each word trusted. */
export const answersBarYear = (plan: Plan, measured: Measured, lexicon: Lexicon): boolean =>
  isComplete(measured) &&
  isTogether(plan, measured) &&
  measured.units.every((_, i) => isTrusted(measured, i, lexicon));

/** A year that is asked for holds neither for the clause nor for what stands above it. */
export const lacksYear = ({ needed }: Measured): boolean =>
  needed.some((m) => asksForYear(m) && m.strength < met);

/** No word is met only by something like it. */
export const isInSameWords = ({ needed }: Measured): boolean =>
  needed.every(
    ({ all }) =>
      !all.some((o) => o.related === true && o.strength >= met) ||
      all.some((o) => o.related !== true && o.strength >= met),
  );
